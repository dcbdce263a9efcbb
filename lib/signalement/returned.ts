// A signalement that the cellule returned for completion becomes a draft again: its values, its level, its answers and
// its agreement, as they were sent. What was never sent is not there: it is filled in again.
import type { Instant, WorkerIdentity } from '../dossier/dossier';
import type { Level } from '../questionnaire/answer';
import { writeDay } from '../visits/days';
import { visitKinds } from './code-lists';
import type { ConsentRecord } from './consent';
import type { Departure, DepartureLine } from './departure';
import type { Draft, TeamLayer } from './draft';
import type { FormValue, FormValues } from './form';
import { type Beginning, startDraft } from './new-draft';

export interface Returned {
  readonly identifier: string;
  /** Identifier of the first version. */
  readonly root: string;
  /** Which version this is, from 1. */
  readonly edition: number;
  /** Null: out of the cellule's hands. */
  readonly state: string | null;
  /** What the cellule asked for. */
  readonly reason: string;
  readonly sentAt: Instant;
  readonly worker: WorkerIdentity;
  readonly administrative: readonly DepartureLine[];
  /** Null: it did not leave. */
  readonly functional: readonly DepartureLine[] | null;
  readonly medical: readonly DepartureLine[];
  readonly level: { readonly proposed: Level | 'not-concluded' | null; readonly retained: Level | null };
  readonly questionnaire: Departure['questionnaire'];
  /** Null: to be asked again. */
  readonly consent: ConsentRecord | null;
}

/** `visit`, `instrument`: where the signalement does not say. Shared layers that did not leave are pre-filled anew. */
export function reopenReturned(
  returned: Returned,
  beginning: Beginning & { readonly visit: TeamLayer['visit']; readonly instrument: string },
): Draft {
  const { worker, level, questionnaire, consent, functional, identifier, root, edition, reason } = returned;
  const instrument = questionnaire?.instrument ?? beginning.instrument;
  const draft = startDraft({ ...beginning, worker, instrument, visit: readVisit(returned) ?? beginning.visit });
  const origin = `Signalement envoyé le ${writeDay(returned.sentAt.slice(0, 10))}`;
  const team: TeamLayer = {
    ...draft.team,
    proposedLevel: level.proposed,
    retainedLevel: level.retained,
    values: readValues([...returned.administrative, ...(functional ?? [])], origin),
    isPrefilled: functional !== null,
    consent: consent ?? draft.team.consent,
    returned: { root, former: identifier, version: edition + 1, reason },
  };
  const medical = returned.medical.filter(({ fieldId }) => fieldId !== 'levelReason');
  const levelReason = returned.medical.find(({ fieldId }) => fieldId === 'levelReason')?.text ?? '';
  const care = {
    answers: questionnaire?.answers ?? {},
    outcome: questionnaire?.outcome ?? null,
    levelReason,
    handoverNote: '',
    values: readValues(medical, origin),
  };
  return { ...draft, team, care };
}

function readValues(lines: readonly DepartureLine[], text: string): FormValues {
  const entries = lines.map(({ fieldId, value }): [string, FormValue] => [
    fieldId,
    { value, origin: { kind: 'computed', text } },
  ]);
  return Object.fromEntries(entries);
}

function readVisit({ administrative, functional }: Returned): TeamLayer['visit'] | null {
  const find = (id: string) => [...administrative, ...(functional ?? [])].find(({ fieldId }) => fieldId === id)?.value;
  const kind = visitKinds.find((known) => known === find('visitKind'));
  const date = find('visitDate');
  return kind === undefined || typeof date !== 'string' || date === '' ? null : { kind, date };
}
