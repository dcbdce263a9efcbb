// A draft begins: empty for the worker on the screen, or with the IDEST's work as the médecin takes it up.
import type { Instant, WorkerIdentity } from '../dossier/dossier';
import { emptyConsent } from './consent-wording';
import type { Draft, Professional, TeamLayer } from './draft';
import type { Handover } from './handover';

export interface Beginning {
  readonly id: string;
  readonly author: Professional;
  readonly now: Instant;
}

export function startDraft(
  beginning: Beginning & {
    readonly worker: WorkerIdentity;
    readonly visit: TeamLayer['visit'];
    readonly instrument: string;
  },
): Draft {
  const { id, worker, visit, author, instrument, now } = beginning;
  return {
    id,
    revision: 1,
    state: 'open',
    updatedAt: now,
    team: {
      worker,
      visit,
      author,
      createdAt: now,
      instrument,
      proposedLevel: null,
      retainedLevel: null,
      values: {},
      isPrefilled: false,
      consent: emptyConsent(),
      handover: null,
    },
    care: { answers: {}, outcome: null, levelReason: '', handoverNote: '', values: {} },
  };
}

/** The answers and the proposed level are the IDEST's; their note stays with them, in the medical layer. */
export function takeOver(handover: Handover, { id, author, now }: Beginning): Draft {
  const { worker, visit, questionnaire, proposedLevel, from, at, taskId, note } = handover;
  const draft = startDraft({ id, worker, visit, author, instrument: questionnaire.instrument, now });
  const { answers, outcome } = questionnaire;
  return {
    ...draft,
    team: { ...draft.team, proposedLevel, handover: { from, at, taskId } },
    care: { answers, outcome, levelReason: '', handoverNote: note, values: {} },
  };
}
