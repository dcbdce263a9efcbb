// Who made what leaves, and with what. Not a signature, and never called one.
import type { Provenance } from '@medplum/fhirtypes';
import type { Departure } from '../../signalement/departure';
import { type Label, makeAuthorReference, makeMeta, makeReference, type PartName } from '../frame';

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
  };
}
