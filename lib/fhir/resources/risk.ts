// The level as a RiskAssessment: proposed by the questionnaire, retained by the médecin. No probability: it is not one.
// N in a signalement (functional layer, agreed); R in a hand-over, where nobody has agreed to anything yet.
import type { RiskAssessment, RiskAssessmentPrediction } from '@medplum/fhirtypes';
import { type Level, levels } from '../../questionnaire/answer';
import type { Departure } from '../../signalement/departure';
import { z } from '../../zod';
import {
  type Label,
  makeAuthorReference,
  makeIdentifier,
  makeMeta,
  makeReference,
  makeWorkerReference,
} from '../frame';
import { codes } from '../systems';

type Proposed = Level | 'not-concluded';

/** HL7's three words nearest to the service's three labels (fhir.md §3.2). */
const qualitative: Record<Level, string> = { none: 'low', possible: 'moderate', foreseeable: 'high' };

/** Null when there is no level to say. */
export function buildRisk(departure: Departure, label: Label): RiskAssessment | null {
  const { proposed = null, retained = null } = departure.level ?? {};
  const predictions = [
    ...(retained === null ? [] : [buildPrediction('retenu', retained)]),
    ...(proposed === null ? [] : [buildPrediction('propose', proposed)]),
  ];
  if (predictions.length === 0) return null;
  return {
    resourceType: 'RiskAssessment',
    meta: makeMeta(departure, label),
    identifier: [makeIdentifier(departure)],
    status: retained === null ? 'preliminary' : 'final',
    subject: makeWorkerReference(departure),
    occurrenceDateTime: departure.leavesAt,
    performer: makeAuthorReference(departure.author),
    ...(departure.questionnaire !== null && { basis: [makeReference(departure, 'answers')] }),
    prediction: predictions,
  };
}

function buildPrediction(nature: 'retenu' | 'propose', level: Proposed): RiskAssessmentPrediction {
  return {
    outcome: { coding: [{ system: codes.levelNature, code: nature }] },
    qualitativeRisk: {
      coding: [
        { system: codes.level, code: level },
        ...(level === 'not-concluded' ? [] : [{ system: codes.riskProbability, code: qualitative[level] }]),
      ],
    },
  };
}

const coded = z.object({ coding: z.array(z.object({ system: z.optional(z.string()), code: z.optional(z.string()) })) });
const riskSchema = z.object({
  resourceType: z.literal('RiskAssessment'),
  prediction: z.array(z.object({ outcome: coded, qualitativeRisk: coded })),
});

/** Both levels, null for what it does not say. */
export function readRisk(resource: unknown): { readonly proposed: Proposed | null; readonly retained: Level | null } {
  const parsed = riskSchema.safeParse(resource);
  const find = (nature: string): Proposed | null => {
    const prediction = parsed.data?.prediction.find(({ outcome }) =>
      outcome.coding.some(({ system, code }) => system === codes.levelNature && code === nature),
    );
    const code = prediction?.qualitativeRisk.coding.find(({ system }) => system === codes.level)?.code;
    return ([...levels, 'not-concluded'] as const).find((known) => known === code) ?? null;
  };
  const retained = find('retenu');
  return { proposed: find('propose'), retained: retained === 'not-concluded' ? null : retained };
}
