// Pure changes of a draft: each answers the next revision, or why it may not be. Saving is the store's.
import type { Instant } from '../dossier/dossier';
import type { Answers, Level, Outcome } from '../questionnaire/answer';
import type { Voiding } from '../questionnaire/voided';
import { fail, ok, type Result } from '../result';
import { cleanText } from './clean-text';
import type { ConsentRecord } from './consent';
import { judgeConsent } from './consent-wording';
import type { CareLayer, Draft, Professional, TeamLayer } from './draft';
import { formFields } from './fields';
import type { FormField, FormValues } from './form';

interface Layers {
  readonly team?: Partial<TeamLayer>;
  readonly care?: Partial<CareLayer>;
}

function change(draft: Draft, now: Instant, layers: Layers): Result<Draft> {
  if (draft.state !== 'open') return fail('draft-closed');
  if (draft.care === null) return fail('key-not-held');
  return ok({
    ...draft,
    revision: draft.revision + 1,
    updatedAt: now,
    team: { ...draft.team, ...layers.team },
    care: { ...draft.care, ...layers.care },
  });
}

/** A level that was retained on other answers does not stand any more: the médecin decides again. */
export function withAnswers(draft: Draft, answers: Answers, outcome: Outcome, now: Instant): Result<Draft> {
  const proposedLevel = outcome.kind === 'proposed' ? outcome.level : ('not-concluded' as const);
  const retainedLevel = proposedLevel === draft.team.proposedLevel ? draft.team.retainedLevel : null;
  return change(draft, now, { team: { proposedLevel, retainedLevel }, care: { answers, outcome } });
}

/** An answer was taken back, and why: what stands is judged again, and the trace is kept. */
export function withVoiding(draft: Draft, { answers, voided }: Voiding, outcome: Outcome, now: Instant): Result<Draft> {
  const changed = withAnswers(draft, answers, outcome, now);
  if (!changed.ok || changed.value.care === null) return changed;
  return ok({ ...changed.value, care: { ...changed.value.care, voided } });
}

export function withNote(draft: Draft, handoverNote: string, now: Instant): Result<Draft> {
  return change(draft, now, { care: { handoverNote: cleanText(handoverNote, true) } });
}

/** The médecin's own decision (R. 4623-14 II). A reason is due when it is not the proposed level. */
export function withRetainedLevel(
  draft: Draft,
  level: Level,
  reason: string,
  author: Professional,
  now: Instant,
): Result<Draft> {
  if (author.role !== 'medecin') return fail('role-forbidden');
  const levelReason = cleanText(reason, true);
  if (level !== draft.team.proposedLevel && levelReason === '') return fail('reason-missing');
  return change(draft, now, { team: { retainedLevel: level }, care: { levelReason } });
}

/**
 * `values`: of all layers; each goes to the layer its field belongs to. What was kept in the medical layer stays there,
 * even when the service has taken its field out of the form since.
 */
export function withValues(
  draft: Draft,
  values: FormValues,
  now: Instant,
  also: Partial<Pick<TeamLayer, 'isPrefilled'>> = {},
  fields: readonly FormField[] = formFields,
): Result<Draft> {
  const kept = draft.care?.values ?? {};
  const medical = [...formFields, ...fields].filter(({ layer }) => layer === 'medical').map(({ id }) => id);
  const isMedical = (id: string) => medical.includes(id) || kept[id] !== undefined;
  const pick = (wanted: boolean) =>
    Object.fromEntries(Object.entries(values).filter(([id]) => isMedical(id) === wanted));
  return change(draft, now, { team: { values: pick(false), ...also }, care: { values: pick(true) } });
}

export function withConsent(draft: Draft, consent: ConsentRecord, now: Instant): Result<Draft> {
  return change(draft, now, { team: { consent } });
}

/** The worker withdrew their agreement before the server had it: closed like a refusal, and nothing of it may leave. */
export function asWithdrawn(draft: Draft, withdrawal: NonNullable<TeamLayer['withdrawal']>): Result<Draft> {
  if (draft.state === 'sent' || draft.state === 'refused') return fail('draft-closed');
  if (draft.care === null) return fail('key-not-held');
  const { at } = withdrawal;
  const team = { ...draft.team, withdrawal };
  return ok({ ...draft, revision: draft.revision + 1, updatedAt: at, state: 'refused', team });
}

/** The worker said no to the second statement: the draft is closed, the refusal kept, nothing leaves. */
export function asRefused(draft: Draft, now: Instant): Result<Draft> {
  if (judgeConsent(draft.team.consent) !== 'refused') return fail('agreement-missing');
  const changed = change(draft, now, {});
  return changed.ok ? ok({ ...changed.value, state: 'refused' }) : changed;
}
