// The medical layer as a DocumentReference with one JSON attachment. Always labelled R, and only here.
import type { DocumentReference } from '@medplum/fhirtypes';
import type { Departure, DepartureLine } from '../../signalement/departure';
import { z } from '../../zod';
import { decodeBase64, encodeBase64 } from '../base64';
import { makeAuthorReference, makeIdentifier, makeMeta, makeReference, makeWorkerReference } from '../frame';
import { codes } from '../systems';

export function buildDocument(departure: Departure, lines: readonly DepartureLine[]): DocumentReference {
  const content = JSON.stringify({
    lines: lines.map(({ fieldId, label, text, value }) => ({ fieldId, label, text, value })),
  });
  return {
    resourceType: 'DocumentReference',
    meta: makeMeta(departure, 'R'),
    identifier: [makeIdentifier(departure)],
    status: 'current',
    type: { coding: [{ system: codes.loinc, code: '57133-1' }], text: 'Fiche de signalement, couche médicale' },
    subject: makeWorkerReference(departure),
    date: departure.leavesAt,
    author: [makeAuthorReference(departure.author)],
    securityLabel: [{ coding: [{ system: codes.confidentiality, code: 'R' }] }],
    content: [
      {
        attachment: {
          contentType: 'application/json',
          language: 'fr-FR',
          data: encodeBase64(content),
          title: 'Couche médicale du signalement',
          creation: departure.leavesAt,
        },
      },
    ],
    context: { related: [makeReference(departure, 'request')] },
  };
}

const documentSchema = z.object({
  resourceType: z.literal('DocumentReference'),
  content: z.array(z.object({ attachment: z.object({ data: z.optional(z.string()) }) })),
});
const contentSchema = z.object({
  lines: z.array(
    z.object({
      fieldId: z.string(),
      label: z.string(),
      text: z.string(),
      value: z.union([z.string(), z.array(z.string())]),
    }),
  ),
});

/** Null when the attachment is not the one that `buildDocument` writes. */
export function readDocument(resource: unknown): readonly DepartureLine[] | null {
  const parsed = documentSchema.safeParse(resource);
  const text = decodeBase64(parsed.data?.content[0]?.attachment.data ?? '');
  if (text === null) return null;
  try {
    return contentSchema.safeParse(JSON.parse(text)).data?.lines ?? null;
  } catch {
    return null;
  }
}
