// The worker's agreement as a Consent: the exact wording shown and its version, and the answer to each statement.
// Follows ANS « Suivi des décisions d'orientation » (LOINC 59284-0, provision.data related; fhir.md §3.1).
import type { Consent, ConsentProvision, Extension } from '@medplum/fhirtypes';
import type { CelluleRow } from '../../cellule/signalement-row';
import {
  type ConsentRecord,
  consentModes,
  partnerIds,
  type StatementAnswer,
  type StatementId,
  statementIds,
} from '../../signalement/consent';
import type { Departure } from '../../signalement/departure';
import { z } from '../../zod';
import { decodeBase64, encodeBase64 } from '../base64';
import {
  cleanText,
  makeCelluleReference,
  makeIdentifier,
  makeMeta,
  makeReference,
  makeWorkerReference,
  type PartName,
} from '../frame';
import { codes, extensions, systems } from '../systems';

const terminology = 'http://terminology.hl7.org/CodeSystem';
const recipient = { coding: [{ system: `${terminology}/v3-ParticipationType`, code: 'IRCP' }] };

/** `shared`: the parts of the bundle that the agreement is about. */
export function buildConsent(
  departure: Departure,
  consent: ConsentRecord,
  wording: string,
  shared: readonly PartName[],
): Consent {
  const recordedAt = consent.recordedAt ?? departure.leavesAt;
  const recorded = buildRecording(consent);
  return {
    resourceType: 'Consent',
    meta: makeMeta(departure, 'N'),
    ...(recorded.length > 0 && { extension: recorded }),
    identifier: [makeIdentifier(departure)],
    status: 'active',
    scope: { coding: [{ system: `${terminology}/consentscope`, code: 'patient-privacy' }] },
    category: [{ coding: [{ system: codes.loinc, code: '59284-0' }] }],
    patient: makeWorkerReference(departure),
    dateTime: recordedAt,
    performer: [makeWorkerReference(departure)],
    sourceAttachment: {
      contentType: 'text/plain; charset=utf-8',
      language: 'fr-FR',
      data: encodeBase64(wording),
      title: cleanText(`Texte de l’accord, version ${consent.wording}`),
    },
    policyRule: { coding: [{ system: `${terminology}/v3-ActCode`, code: 'OPTIN' }] },
    provision: {
      type: 'permit',
      period: { start: recordedAt.slice(0, 10) },
      actor: [{ role: recipient, reference: makeCelluleReference(departure) }],
      action: [{ coding: [{ system: `${terminology}/consentaction`, code: 'disclose' }] }],
      purpose: [{ system: `${terminology}/v3-ActReason`, code: 'COC' }],
      data: shared.map((part) => ({ meaning: 'related', reference: makeReference(departure, part) })),
      provision: statementIds.flatMap((id) => buildStatement(id, consent)),
    },
  };
}

function buildRecording({ mode, recordedBy }: ConsentRecord): Extension[] {
  return [
    ...(mode === null ? [] : [{ url: extensions.consentMode, valueCode: mode }]),
    ...(recordedBy === null || cleanText(recordedBy) === ''
      ? []
      : [{ url: extensions.consentRecordedBy, valueString: cleanText(recordedBy) }]),
  ];
}

/** A statement that was not asked says nothing. Partners are named one by one, under theirs. */
function buildStatement(id: StatementId, consent: ConsentRecord): ConsentProvision[] {
  const answer = consent.statements[id];
  if (answer === null) return [];
  const partners = id === 'partners' ? partnerIds.filter((partner) => consent.partners.includes(partner)) : [];
  const other = cleanText(consent.otherPartner).trim();
  return [
    {
      type: answer === 'accepted' ? 'permit' : 'deny',
      code: [{ coding: [{ system: codes.statement, code: id }] }],
      ...(partners.length > 0 && {
        actor: partners.map((partner) => ({
          role: recipient,
          reference: {
            type: 'Organization',
            identifier: { system: systems.partner, value: partner },
            ...(partner === 'other' && other !== '' && { display: other }),
          },
        })),
      }),
    },
  ];
}

const consentSchema = z.object({
  resourceType: z.literal('Consent'),
  extension: z.optional(
    z.array(z.object({ url: z.string(), valueCode: z.optional(z.string()), valueString: z.optional(z.string()) })),
  ),
  status: z.string(),
  dateTime: z.optional(z.string()),
  sourceAttachment: z.optional(z.object({ data: z.optional(z.string()), title: z.optional(z.string()) })),
  provision: z.optional(
    z.object({
      provision: z.optional(
        z.array(
          z.object({
            type: z.string(),
            code: z.array(z.object({ coding: z.array(z.object({ system: z.string(), code: z.string() })) })),
            actor: z.optional(
              z.array(
                z.object({
                  reference: z.object({
                    identifier: z.optional(z.object({ value: z.optional(z.string()) })),
                    display: z.optional(z.string()),
                  }),
                }),
              ),
            ),
          }),
        ),
      ),
    }),
  ),
});

/** A Consent that is not `active` any more is a withdrawal: nothing of it counts as given. */
export function readConsent(resource: unknown): { text: string | null; agreement: CelluleRow['agreement'] } {
  const parsed = consentSchema.safeParse(resource);
  if (!parsed.success) return { text: null, agreement: 'missing' };
  const { status, sourceAttachment, provision } = parsed.data;
  const given = statementIds.map(
    (id) =>
      provision?.provision?.find(({ code }) =>
        code.some(({ coding }) => coding.some((one) => one.system === codes.statement && one.code === id)),
      )?.type,
  );
  const text = sourceAttachment?.data === undefined ? null : decodeBase64(sourceAttachment.data);
  return { text, agreement: status === 'active' ? judgeAgreement(given) : 'withdrawn' };
}

/** The agreement as it was noted, to go on with it; null when it was withdrawn or does not say all of it. */
export function readConsentRecord(resource: unknown): ConsentRecord | null {
  const parsed = consentSchema.safeParse(resource);
  if (!parsed.success || parsed.data.status !== 'active') return null;
  const { extension = [], dateTime, sourceAttachment, provision } = parsed.data;
  const find = (id: StatementId) =>
    provision?.provision?.find(({ code }) =>
      code.some(({ coding }) => coding.some((one) => one.system === codes.statement && one.code === id)),
    );
  const answer = (id: StatementId): StatementAnswer => {
    const type = find(id)?.type;
    return type === 'permit' ? 'accepted' : type === 'deny' ? 'refused' : null;
  };
  const named = find('partners')?.actor?.map(({ reference }) => reference) ?? [];
  const modeCode = extension.find(({ url }) => url === extensions.consentMode)?.valueCode;
  const mode = consentModes.find((known) => known === modeCode) ?? null;
  const wording = /, version (\S+)$/.exec(sourceAttachment?.title ?? '')?.[1];
  if (mode === null || wording === undefined || dateTime === undefined) return null;
  return {
    wording,
    statements: {
      informed: answer('informed'),
      signalled: answer('signalled'),
      shared: answer('shared'),
      partners: answer('partners'),
    },
    partners: partnerIds.filter((id) => named.some(({ identifier }) => identifier?.value === id)),
    otherPartner: named.find(({ identifier }) => identifier?.value === 'other')?.display ?? '',
    mode,
    recordedAt: dateTime,
    recordedBy: extension.find(({ url }) => url === extensions.consentRecordedBy)?.valueString ?? null,
  };
}

/** In the order of the statements: without the second one, « signalled », there is no agreement at all. */
function judgeAgreement(given: readonly (string | undefined)[]): CelluleRow['agreement'] {
  if (given[statementIds.indexOf('signalled')] === undefined) return 'missing';
  if (given[statementIds.indexOf('signalled')] !== 'permit') return 'refused';
  return given.every((type) => type === 'permit') ? 'given' : 'partial';
}
