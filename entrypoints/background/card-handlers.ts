// The card accepted or set aside: only the card the panel showed, of the worker it showed, as it still stands now.
import { writeTraits } from '../../lib/dossier/same-worker';
import { announceChange } from '../../lib/edge/changes';
import type { Caller } from '../../lib/edge/sender';
import { keepCardDecision } from '../../lib/edge/store/cards';
import { readTab } from '../../lib/edge/tab-state';
import type { Input, Reply } from '../../lib/messages';
import { fail } from '../../lib/result';
import { decideCard, listFacts } from '../../lib/rules/decisions';
import { cleanText } from '../../lib/signalement/clean-text';
import { confirmSameWorker } from './identity';
import { findTabId } from './panel-handlers';
import { readPanel } from './panel-view';
import { ensureRole } from './unlocked';

export async function decide(input: Input<'card.decide'>, caller: Caller): Promise<Reply<'card.decide'>> {
  const unlocked = await ensureRole('idest', 'medecin');
  if (!unlocked.ok) return unlocked;
  const tabId = findTabId(input, caller);
  if (tabId === null) return fail('host-unreachable');
  const { shown } = await readTab(tabId);
  if (shown.kind !== 'shown') return fail('no-dossier');
  const worker = shown.dossier.identity;
  if (writeTraits(worker) !== input.worker) return fail('other-worker');
  const same = await confirmSameWorker(tabId, worker);
  if (!same.ok) return same;
  const view = await readPanel(tabId);
  if (!view.ok) return view;
  const { card, dossier } = view.value;
  if (dossier.kind !== 'shown' || writeTraits(dossier.dossier.identity) !== input.worker) return fail('other-worker');
  const results = card?.results ?? [];
  if (!areSame(listFacts(results), input.facts)) return fail('card-changed');
  const { store, session, now } = unlocked.value;
  const by = { kind: input.kind, reason: cleanText(input.reason, false), by: session.user.name, at: now };
  const decision = decideCard(results, by);
  if (decision === null) return fail('reason-missing');
  const kept = await keepCardDecision(store, session, worker, decision, now);
  if (kept.ok) announceChange('draft');
  return kept;
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((fact) => b.includes(fact));
}
