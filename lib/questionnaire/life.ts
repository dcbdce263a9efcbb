// The life of a service's instrument: imported, approved by a named médecin with a date, in use, withdrawn. Each step
// leaves a line that nothing takes away. The text changes only before approval; later, it is another version.
import type { Instant } from '../dossier/dossier';
import { fail, ok, type Result } from '../result';
import { z } from '../zod';
import { type Check, isObstacle } from './check';

const step = z.strictObject({
  act: z.enum(['imported', 'changed', 'approved', 'put-in-use', 'set-aside', 'withdrawn']),
  at: z.string(),
  /** Name of the professional of the service. */
  by: z.string(),
  /** RPPS of the médecin, where they have one. */
  rpps: z.nullable(z.string()),
  /** Why it was withdrawn; empty elsewhere. */
  reason: z.string(),
});
export type LifeStep = z.infer<typeof step>;

export const keptInstrumentSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The Questionnaire, as it was imported or written. */
  file: z.unknown(),
  /** SHA-256 of its text (`hash.ts`), in hexadecimal digits. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  state: z.enum(['imported', 'approved', 'in-use', 'withdrawn']),
  trail: z.array(step),
});
/** One text of the service, with all that was decided about it. */
export type KeptInstrument = z.infer<typeof keptInstrumentSchema>;
export type LifeState = KeptInstrument['state'];

/** Who acts, and when. */
export interface Decider {
  readonly name: string;
  readonly role: 'idest' | 'medecin' | 'coordinateur';
  readonly rpps: string | null;
  readonly at: Instant;
}

function add(kept: KeptInstrument, act: LifeStep['act'], state: LifeState, by: Decider, reason = ''): KeptInstrument {
  const line = { act, at: by.at, by: by.name, rpps: by.role === 'medecin' ? by.rpps : null, reason };
  return { ...kept, state, trail: [...kept.trail, line] };
}

export interface Text {
  readonly file: unknown;
  readonly hash: string;
}

export function startLife(id: string, text: Text, by: Decider): KeptInstrument {
  return add({ id, ...text, state: 'imported', trail: [] }, 'imported', 'imported', by);
}

/** `instrument-frozen` once approved: what was asked stays what it was. */
export function changeText(kept: KeptInstrument, text: Text, by: Decider): Result<KeptInstrument> {
  if (kept.state !== 'imported') return fail('instrument-frozen');
  return ok(text.hash === kept.hash ? kept : add({ ...kept, ...text }, 'changed', 'imported', by));
}

/** `role-forbidden`: not a médecin. `instrument-unsound`: something is not written, or some answers have no single outcome. */
export function approve(kept: KeptInstrument, check: Check, by: Decider): Result<KeptInstrument> {
  if (by.role !== 'medecin') return fail('role-forbidden');
  if (kept.state !== 'imported') return fail('instrument-frozen');
  if (check.findings.some(isObstacle)) return fail('instrument-unsound', 'il reste des points à corriger');
  return ok(add(kept, 'approved', 'approved', by));
}

/**
 * Puts one approved instrument in use, and sets aside the one that was; null: the shipped one is in use again.
 * `role-forbidden`, `instrument-unknown`, `instrument-not-approved`.
 */
export function putInUse(
  all: readonly KeptInstrument[],
  id: string | null,
  by: Decider,
): Result<readonly KeptInstrument[]> {
  if (by.role !== 'medecin') return fail('role-forbidden');
  const chosen = all.find((kept) => kept.id === id);
  if (id !== null && chosen === undefined) return fail('instrument-unknown');
  if (chosen?.state === 'in-use') return ok(all);
  if (chosen !== undefined && chosen.state !== 'approved') return fail('instrument-not-approved');
  return ok(
    all.map((kept) => {
      if (kept === chosen) return add(kept, 'put-in-use', 'in-use', by);
      return kept.state === 'in-use' ? add(kept, 'set-aside', 'approved', by) : kept;
    }),
  );
}

/** For good: open drafts go on with it, no new one begins. `reason-missing`, `role-forbidden`. */
export function withdraw(kept: KeptInstrument, reason: string, by: Decider): Result<KeptInstrument> {
  if (by.role !== 'medecin' && kept.state !== 'imported') return fail('role-forbidden');
  if (kept.state === 'withdrawn') return ok(kept);
  if (reason.trim() === '') return fail('reason-missing');
  return ok(add(kept, 'withdrawn', 'withdrawn', by, reason.trim()));
}
