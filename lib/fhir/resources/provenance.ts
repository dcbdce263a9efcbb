// Who made what leaves, and with what. Not a signature of its author, and never called one: the only signatures here are
// the worker's own on the agreement, as a picture and as its strokes with the seal of what was signed.
import type { Provenance, Signature } from '@medplum/fhirtypes';
import type { Signature as DrawnSignature } from '../../signalement/consent';
import type { Departure } from '../../signalement/departure';
import { encodeBase64 } from '../base64';
import { type Label, makeAuthorReference, makeMeta, makeReference, makeWorkerReference, type PartName } from '../frame';

const terminology = 'http://terminology.hl7.org/CodeSystem';

/** `targets`: every other part of the bundle but the Patient, who may have been there before. */
export function buildProvenance(departure: Departure, label: Label, targets: readonly PartName[]): Provenance {
  const participant = (code: string) => ({
    coding: [{ system: `${terminology}/provenance-participant-type`, code }],
  });
  return {
    resourceType: 'Provenance',
    meta: makeMeta(departure, label),
    target: targets.map((part) => makeReference(departure, part)),
    recorded: departure.leavesAt,
    activity: { coding: [{ system: `${terminology}/v3-DataOperation`, code: 'CREATE' }] },
    agent: [
      { type: participant('author'), who: makeAuthorReference(departure.author) },
      { type: participant('assembler'), who: { display: 'Vigie PDP' } },
    ],
    ...(departure.consent?.signature !== undefined && {
      signature: buildSignatures(departure, departure.consent.signature),
    }),
  };
}

/** The content is erased from the computer once it has arrived: what the worker drew is kept here. */
function buildSignatures(departure: Departure, { picture, strokes, seal, at }: DrawnSignature): Signature[] {
  const common = {
    type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.7' }],
    when: at,
    who: makeWorkerReference(departure),
  };
  return [
    { ...common, sigFormat: 'image/png', data: picture.slice(picture.indexOf(',') + 1) },
    { ...common, sigFormat: 'application/json', data: encodeBase64(JSON.stringify({ seal, strokes })) },
  ];
}
