// The coordinator's list: one row per local draft or received signalement, the most pressing first.
import { countRequired } from '../signalement/completeness';
import { judgeConsent } from '../signalement/consent-wording';
import type { Draft } from '../signalement/draft';
import type { FormField } from '../signalement/form';
import type { CelluleRow, Received } from './signalement-row';

const expectedOf: Readonly<Record<CelluleRow['state'], string>> = {
  open: 'Le médecin complète et envoie',
  'to-send': 'L’envoi attend le serveur',
  stopped: 'Le serveur a refusé l’envoi : à voir avec l’administrateur',
  refused: 'Rien : la personne a refusé',
  sent: 'Rien de plus sur ce poste',
  new: 'À vous : accepter ou demander un complément',
  accepted: 'La cellule accompagne',
  'to-complete': 'Le médecin complète',
  closed: 'Rien : la cellule a clos',
  withdrawn: 'Rien : la personne a retiré son accord',
};

/**
 * What may be said of a draft without the worker's agreement is administrative: the level is functional, and appears
 * only once sharing is accepted.
 */
export function rowOfDraft(draft: Draft, fields: readonly FormField[]): CelluleRow {
  const { team } = draft;
  const isShared = team.consent.statements.shared === 'accepted';
  // What is required may depend on a functional value: before the agreement, even the count would tell it.
  const seen = fields.filter(({ layer }) => layer === 'administrative' || (layer === 'functional' && isShared));
  return {
    id: draft.id,
    where: 'local',
    worker: team.worker,
    since: team.createdAt,
    author: team.author.name,
    level: isShared ? team.retainedLevel : null,
    urgency: team.values.urgency?.value === 'urgent' ? 'urgent' : 'routine',
    state: draft.state,
    ...countRequired(seen, team.values),
    agreement: judgeConsent(team.consent),
    expected: expectedOf[draft.state].replace(' :', '\u00a0:'),
  };
}

/** It left complete: nothing required is missing from it. */
export function rowOfReceived(received: Received): CelluleRow {
  const { taskId: id, worker, receivedAt: since, author, urgency, state, agreement } = received;
  const level = received.functional === null ? null : received.level;
  const expected = expectedOf[state].replace(' :', '\u00a0:');
  return {
    id,
    where: 'server',
    worker,
    since,
    author,
    level,
    urgency,
    state,
    filled: 0,
    required: 0,
    agreement,
    expected,
    ...(received.edition !== undefined && { edition: received.edition }),
  };
}

const orderOf: Readonly<Record<CelluleRow['state'], number>> = {
  new: 0,
  stopped: 1,
  'to-complete': 2,
  'to-send': 3,
  open: 4,
  accepted: 5,
  withdrawn: 6,
  closed: 7,
  refused: 8,
  sent: 9,
};

/** What waits for the cellule first; within it the urgent, then the oldest. */
export function sortRows(rows: readonly CelluleRow[]): readonly CelluleRow[] {
  return [...rows].sort(
    (a, b) =>
      orderOf[a.state] - orderOf[b.state] ||
      Number(b.urgency === 'urgent') - Number(a.urgency === 'urgent') ||
      Date.parse(a.since) - Date.parse(b.since),
  );
}
