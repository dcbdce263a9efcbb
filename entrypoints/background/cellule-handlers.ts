// The cellule's list and decisions. What the reader may not see is not put in the answer at all.

import { rowOfDraft, rowOfReceived, sortRows } from '../../lib/cellule/list-rows';
import { viewLocalDraft } from '../../lib/cellule/local-view';
import type { CelluleRow } from '../../lib/cellule/signalement-row';
import { announceChange } from '../../lib/edge/changes';
import { acceptReceived, askCompletion as askServer, openReceived } from '../../lib/edge/server';
import { type Damage, findDamage } from '../../lib/edge/store/damage';
import { listDrafts, openDraft } from '../../lib/edge/store/drafts';
import { noteAct } from '../../lib/edge/store/journal';
import type { Failure } from '../../lib/failures';
import type { Input, Reply } from '../../lib/messages';
import { fail, ok } from '../../lib/result';
import type { Role } from '../../lib/signalement/draft';
import { listForm } from '../../lib/signalement/form-settings';
import { readKnown, refreshKnown } from './server-watch';
import { ensureRole, findUnlocked, serverOf, viewSession } from './unlocked';

const readers: readonly Role[] = ['coordinateur', 'medecin'];

export async function readCellule(): Promise<Reply<'cellule.read'>> {
  const session = await viewSession();
  if (!session.ok) return session;
  const unlocked = await findUnlocked();
  if (!unlocked.ok || session.value.workerMode)
    return ok({ session: session.value, rows: [], server: null, store: null });
  const { store, session: who } = unlocked.value;
  if (!readers.includes(who.user.role)) return fail('role-forbidden');
  const drafts = await listDrafts(store, who, ['open', 'to-send', 'stopped']);
  if (!drafts.ok) return drafts;
  const known = readKnown(who.user.id);
  const form = listForm(unlocked.value.settings.form);
  const rows: CelluleRow[] = [
    ...drafts.value.drafts.map((draft) => rowOfDraft(draft, form)),
    ...known.received.map(rowOfReceived),
  ];
  const damage = await findDamage(store, who);
  if (!damage.ok) return damage;
  return ok({ session: session.value, rows: sortRows(rows), server: known.failure, store: nameDamage(damage.value) });
}

function nameDamage({ drafts, outbox }: Damage): Failure | null {
  if (drafts.damaged.length + outbox.damaged.length > 0) return { code: 'record-damaged' };
  return drafts.newer.length + outbox.newer.length > 0 ? { code: 'newer-format' } : null;
}

export async function openLocal(input: Input<'cellule.open-local'>): Promise<Reply<'cellule.open-local'>> {
  const unlocked = await ensureRole(...readers);
  if (!unlocked.ok) return unlocked;
  const { store, session, settings } = unlocked.value;
  const draft = await openDraft(store, session, input.draftId);
  return draft.ok ? ok(viewLocalDraft(draft.value, listForm(settings.form))) : draft;
}

export async function openOne(input: Input<'cellule.open-received'>): Promise<Reply<'cellule.open-received'>> {
  const unlocked = await ensureRole(...readers);
  if (!unlocked.ok) return unlocked;
  const asHealthProfessional = unlocked.value.session.care !== null;
  return openReceived(serverOf(unlocked.value), input.taskId, { asHealthProfessional });
}

export async function accept(input: Input<'cellule.accept'>): Promise<Reply<'cellule.accept'>> {
  const unlocked = await ensureRole(...readers);
  if (!unlocked.ok) return unlocked;
  const { store, session, now } = unlocked.value;
  const accepted = await acceptReceived(serverOf(unlocked.value), input.taskId, input.version);
  if (!accepted.ok) return accepted;
  await noteAct(store, { at: now, userId: session.user.id, act: 'accepted', draftId: null });
  return reread(input.taskId);
}

export async function askCompletion(input: Input<'cellule.ask-completion'>): Promise<Reply<'cellule.ask-completion'>> {
  const reason = input.reason.trim();
  if (reason === '') return fail('reason-missing');
  const unlocked = await ensureRole(...readers);
  if (!unlocked.ok) return unlocked;
  const { store, session, now } = unlocked.value;
  const asked = await askServer(serverOf(unlocked.value), input.taskId, input.version, reason);
  if (!asked.ok) return asked;
  await noteAct(store, { at: now, userId: session.user.id, act: 'completion-asked', draftId: null });
  return reread(input.taskId);
}

async function reread(taskId: string): Promise<Reply<'cellule.open-received'>> {
  const again = await openOne({ taskId });
  void refreshKnown().then(() => announceChange('outbox'));
  return again;
}
