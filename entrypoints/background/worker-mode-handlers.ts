// The screen turned to the worker: one draft's statements, nothing else; leaving asks for the professional's passphrase.
import type { Dossier, WorkerIdentity } from '../../lib/dossier/dossier';
import { browser } from '../../lib/edge/browser';
import { announceChange } from '../../lib/edge/changes';
import { readNow } from '../../lib/edge/clock';
import { digestText } from '../../lib/edge/fingerprint';
import type { Caller } from '../../lib/edge/sender';
import { openSession, readWorkerMode, setWorkerMode, touchSession, type WorkerMode } from '../../lib/edge/session';
import { openDraft } from '../../lib/edge/store/drafts';
import { unlock } from '../../lib/edge/store/vault';
import type { Input, Reply, WorkerModeView } from '../../lib/messages';
import { fail, ok, type Result } from '../../lib/result';
import { findAgreement, isShownNow } from '../../lib/signalement/agreement';
import { withConsent } from '../../lib/signalement/change-draft';
import type { ConsentRecord } from '../../lib/signalement/consent';
import { answerConsent, readWording, refreshConsent } from '../../lib/signalement/consent-wording';
import type { Draft } from '../../lib/signalement/draft';
import { checkSignature, writeSigned } from '../../lib/signalement/signature';
import { formatName } from '../../lib/text/typography';
import { findGround, keepDraft } from './change-draft';
import { ensureSameWorker, readSameWorkerNow } from './identity';
import { lockVault } from './locking';
import { findUnlocked, openStore, type Unlocked } from './unlocked';

export async function startMode(
  input: Input<'worker-mode.start'>,
  caller: Caller,
): Promise<Reply<'worker-mode.start'>> {
  const ground = await findGround(input, caller, ['medecin'], 'now');
  if (!ground.ok) return ground;
  const { unlocked, draft, tabId } = ground.value;
  const mode: WorkerMode = {
    draftId: draft.id,
    hostTabId: tabId,
    pageTabId: null,
    userId: unlocked.session.user.id,
    startedAt: unlocked.now,
  };
  await setWorkerMode(mode);
  const page = await browser.tabs.create({ url: browser.runtime.getURL('accord.html') });
  await setWorkerMode({ ...mode, pageTabId: page.id ?? null });
  announceChange('session');
  return ok(null);
}

export async function readMode(): Promise<Reply<'worker-mode.read'>> {
  const ground = await findTurned();
  return ground.ok ? ok(viewMode(ground.value.draft, ground.value.unlocked)) : ground;
}

/** The worker's own answer, on the screen. What the worker does keeps the vault open, like every activity. */
export async function answerMode(input: Input<'worker-mode.answer'>): Promise<Reply<'worker-mode.answer'>> {
  const ground = await findTurned();
  if (!ground.ok) return ground;
  const { draft, unlocked } = ground.value;
  const agreement = findAgreement(draft, unlocked.settings);
  if (!isShownNow(input.shown, agreement)) return fail('agreement-changed');
  const statements = { ...draft.team.consent.statements, [input.statement]: input.answer };
  const answered = { statements, partners: input.partners, otherPartner: input.otherPartner };
  const note = { mode: 'on-screen', at: unlocked.now, by: unlocked.session.user.name } as const;
  const consent = answerConsent(draft.team.consent, answered, note, agreement);
  return consent.ok ? keepConsent(ground.value, consent.value) : consent;
}

/** The worker's signature, for these answers to this text. A dot is none. */
export async function signMode(input: Input<'worker-mode.sign'>): Promise<Reply<'worker-mode.sign'>> {
  const ground = await findTurned();
  if (!ground.ok) return ground;
  const { draft, unlocked } = ground.value;
  const agreement = findAgreement(draft, unlocked.settings);
  const consent = refreshConsent(draft.team.consent, agreement);
  const isAnswered = Object.values(consent.statements).every((answer) => answer !== null);
  if (!isShownNow(input.shown, agreement) || !isAnswered) return fail('agreement-changed');
  const drawn = checkSignature(input.strokes, input.picture);
  if (!drawn.ok) return drawn;
  const seal = await digestText(writeSigned(consent, agreement));
  const signature = { ...drawn.value, at: unlocked.now, seal };
  return keepConsent(ground.value, { ...consent, shown: agreement, signature });
}

async function keepConsent({ draft, unlocked }: Turned, consent: ConsentRecord): Promise<Result<WorkerModeView>> {
  const changed = withConsent(draft, consent, unlocked.now);
  if (!changed.ok) return changed;
  const kept = await keepDraft(unlocked, changed.value);
  if (!kept.ok) return kept;
  await touchSession();
  return ok(viewMode(kept.value.draft, unlocked));
}

interface Turned {
  readonly unlocked: Unlocked;
  readonly draft: Draft;
}

/** Only the professional who turned the screen turns it back; a wrong passphrase slows down like any other. */
export async function leaveMode(input: Input<'worker-mode.leave'>): Promise<Reply<'worker-mode.leave'>> {
  const mode = await readWorkerMode();
  if (mode === null) return ok(null);
  const store = await openStore();
  if (!store.ok) return store;
  const unlocked = await unlock(store.value, mode.userId, input.passphrase, readNow());
  if (!unlocked.ok) return unlocked;
  await openSession(unlocked.value);
  await setWorkerMode(null);
  announceChange('session');
  if (mode.pageTabId !== null) await browser.tabs.remove(mode.pageTabId);
  return ok(null);
}

/** The turned screen was closed instead of being given back: Vigie locks, and only a passphrase goes on. */
export async function lockClosedScreen(tabId: number): Promise<void> {
  const mode = await readWorkerMode();
  if (mode === null || mode.pageTabId !== tabId) return;
  await setWorkerMode(null);
  await lockVault();
}

async function findTurned(): Promise<Result<Turned>> {
  const mode = await readWorkerMode();
  if (mode === null) return fail('draft-not-found');
  const unlocked = await findUnlocked();
  if (!unlocked.ok) return unlocked;
  const { store, session } = unlocked.value;
  if (session.user.id !== mode.userId) return fail('vault-locked');
  const draft = await openDraft(store, session, mode.draftId);
  if (!draft.ok) return draft;
  const dossier = await findHostDossier(mode.hostTabId, draft.value.team.worker);
  return dossier.ok ? ok({ unlocked: unlocked.value, draft: draft.value }) : dossier;
}

/** While the screen is turned, nobody may be looking at the host's page: it is then asked. */
async function findHostDossier(tabId: number, worker: WorkerIdentity): Promise<Result<Dossier>> {
  const kept = await ensureSameWorker(tabId, worker);
  return kept.ok || kept.failure.code !== 'dossier-unsettled' ? kept : readSameWorkerNow(tabId, worker);
}

function viewMode(draft: Draft, { session, settings }: Unlocked): WorkerModeView {
  const agreement = findAgreement(draft, settings);
  return {
    worker: formatName(draft.team.worker),
    professional: session.user.name,
    version: agreement.version,
    ...readWording(session.user, agreement),
    shared: agreement.shared,
    consent: refreshConsent(draft.team.consent, agreement),
  };
}
