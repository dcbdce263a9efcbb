// The result of the questionnaire with its reasons, kept beside the answers it comes from. Medical, like them.
import type { Extension } from '@medplum/fhirtypes';
import { type LevelReason, levels, type Outcome } from '../../questionnaire/answer';
import { z } from '../../zod';
import { cleanText } from '../frame';
import { extensions } from '../systems';

export function buildOutcome(outcome: Outcome): Extension {
  return {
    url: extensions.outcome,
    extension: [
      outcome.kind === 'proposed'
        ? { url: 'level', valueCode: outcome.level }
        : { url: 'not-concluded', valueBoolean: true },
      ...(outcome.kind === 'proposed'
        ? []
        : outcome.missing.map((linkId) => ({ url: 'missing', valueString: linkId }))),
      ...outcome.reasons.map(({ linkId, text, strength }) => ({
        url: 'reason',
        extension: [
          { url: 'question', valueString: linkId },
          { url: 'strength', valueCode: strength },
          ...(cleanText(text) === '' ? [] : [{ url: 'text', valueString: cleanText(text) }]),
        ],
      })),
    ],
  };
}

const partsSchema = z.array(
  z.object({
    url: z.string(),
    valueCode: z.optional(z.string()),
    valueString: z.optional(z.string()),
    extension: z.optional(
      z.array(z.object({ url: z.string(), valueCode: z.optional(z.string()), valueString: z.optional(z.string()) })),
    ),
  }),
);
type Part = z.infer<typeof partsSchema>[number];

/** Null when it says neither a level nor that there is none. */
export function readOutcome(parts: unknown): Outcome | null {
  const parsed = partsSchema.safeParse(parts);
  if (!parsed.success) return null;
  const reasons = parsed.data.filter(({ url }) => url === 'reason').flatMap((part) => readReason(part) ?? []);
  const code = parsed.data.find(({ url }) => url === 'level')?.valueCode;
  const level = levels.find((known) => known === code);
  if (level !== undefined) return { kind: 'proposed', level, reasons };
  if (!parsed.data.some(({ url }) => url === 'not-concluded')) return null;
  const missing = parsed.data.filter(({ url }) => url === 'missing').map(({ valueString }) => valueString ?? '');
  return { kind: 'not-concluded', missing, reasons };
}

function readReason({ extension = [] }: Part): LevelReason | null {
  const find = (name: string) => extension.find(({ url }) => url === name);
  const linkId = find('question')?.valueString;
  if (linkId === undefined) return null;
  return {
    linkId,
    text: find('text')?.valueString ?? '',
    strength: find('strength')?.valueCode === 'strong' ? 'strong' : 'moderate',
  };
}
