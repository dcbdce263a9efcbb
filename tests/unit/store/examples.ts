// Invented drafts, keys and databases of the store's tests. Everybody here is a PERSONNE FICTIVE.
import { openDatabase, type Store } from '../../../lib/edge/store/database';
import { saveDraft } from '../../../lib/edge/store/drafts';
import type { Keys } from '../../../lib/edge/store/key';
import { putInOutbox } from '../../../lib/edge/store/outbox';
import type { NewUser } from '../../../lib/edge/store/vault';
import type { Result } from '../../../lib/result';
import type { CardDecision } from '../../../lib/rules/decisions';
import type { CareLayer, Draft, TeamLayer } from '../../../lib/signalement/draft';

/** PBKDF2 rounds of the tests: the shipped number takes a second each. */
export const FEW_ROUNDS = 1_000;

export const keys: Keys = { team: new Uint8Array(32).fill(1), care: new Uint8Array(32).fill(2) };
export const teamOnly: Keys = { team: keys.team, care: null };

/** Values that must never be found in clear, each in its own words. */
export const markers = [
  'PERSONNE FICTIVE',
  'Béatrice-Zoé',
  'D-4417',
  '1978-03-09',
  'Soudeuse à l’arc',
  'douleurs-lombaires-marqueur',
  'strongly-marqueur',
  'motif confidentiel du médecin',
];

const typed = { kind: 'typed', at: '2026-11-22T10:43:00+01:00', by: 'Dr Élise Martin' } as const;
const read = {
  kind: 'host',
  origin: { where: 'Poste', page: 'Emploi', text: 'Soudeuse à l’arc', readAt: '2026-11-22T10:40:00+01:00' },
} as const;

export const team: TeamLayer = {
  worker: {
    hostId: 'demo',
    dossierNumber: 'D-4417',
    birthName: 'PERSONNE FICTIVE',
    usedName: null,
    givenNames: 'Béatrice-Zoé',
    birthDate: '1978-03-09',
    sex: 'F',
  },
  visit: { kind: 'MIC', date: '2026-11-22' },
  author: { id: 'user-medecin', name: 'Dr Élise Martin', role: 'medecin', rpps: '10000000001' },
  createdAt: '2026-11-22T10:41:00+01:00',
  instrument: 'https://example.org/Questionnaire/reperage|1',
  proposedLevel: 'possible',
  retainedLevel: null,
  values: {
    job: { value: 'Soudeuse', origin: typed, prefilled: { value: 'Soudeuse à l’arc', origin: read } },
    expectations: { value: ['keep-job', 'adapt'], origin: { kind: 'computed', text: 'Réponses' } },
  },
  isPrefilled: true,
  consent: {
    wording: '2026-1',
    statements: { informed: 'accepted', signalled: 'refused', shared: null, partners: null },
    partners: ['carsat', 'other'],
    otherPartner: 'Association locale',
    mode: 'oral',
    recordedAt: '2026-11-22T10:42:00+01:00',
    recordedBy: 'Dr Élise Martin',
  },
  handover: { from: 'Inf. Karim Petit', at: '2026-11-20T09:00:00+01:00', taskId: 'task-0' },
};

export const care: CareLayer = {
  answers: { q1: { kind: 'option', code: 'strongly-marqueur' }, q2: { kind: 'declined' } },
  outcome: {
    kind: 'proposed',
    level: 'possible',
    reasons: [{ linkId: 'q1', text: 'Limitée : fortement', strength: 'strong' }],
  },
  levelReason: 'motif confidentiel du médecin',
  handoverNote: 'À revoir',
  values: { disorders: { value: 'douleurs-lombaires-marqueur', origin: typed } },
};

/** A card that was set aside, and why. */
export const setAside: CardDecision = {
  kind: 'set-aside',
  reason: 'motif confidentiel du médecin',
  by: 'Dr Élise Martin',
  at: '2026-11-22T10:43:00+01:00',
  facts: ['["long-arret","douleurs-lombaires-marqueur"]'],
};

/** A first save of a draft; `change` overrides. */
export function makeDraft(change: Partial<Draft> = {}): Draft {
  return { id: 'draft-1', revision: 1, state: 'open', updatedAt: '2026-11-22T10:43:00+01:00', team, care, ...change };
}

/** The next revision of a draft, with a note that tells it apart. */
export function nextOf(draft: Draft, handoverNote = 'suite'): Draft {
  return { ...draft, revision: draft.revision + 1, care: { ...care, handoverNote } };
}

export function makePerson(change: Partial<NewUser> = {}): NewUser {
  return {
    name: 'Dr Élise Martin',
    role: 'medecin',
    rpps: '10000000001',
    passphrase: 'quatre mots bien choisis',
    serverToken: 'jeton-du-serveur',
    ...change,
  };
}

let made = 0;

/** An empty database of its own. */
export async function makeStore(): Promise<Store> {
  made += 1;
  return expectOk(await openDatabase(`test-${made}`));
}

/** The value, or the test stops with the failure's code. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`failed with ${result.failure.code}`);
  return result.value;
}

/** The code of a failure; `ok` when there is none. */
export function codeOf(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.failure.code;
}

/** All rows of all tables as they lie in the database. */
export async function readRaw(db: Store): Promise<string> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  return JSON.stringify(rows);
}

/** Changes a stored row behind the store's back, as somebody who copies files would. */
export async function tamper(
  db: Store,
  table: 'drafts' | 'outbox' | 'users' | 'cards',
  id: string,
  change: Readonly<Record<string, unknown>>,
): Promise<void> {
  const row = (await db.table(table).get(id)) as object;
  await db.table(table).put({ ...row, ...change });
}

/** A store with one draft at revision 3, and its row at revision 2. */
export async function makeThirdRevision() {
  const db = await makeStore();
  const first = expectOk(await saveDraft(db, keys, makeDraft()));
  const second = expectOk(await saveDraft(db, keys, nextOf(first, 'deux')));
  const older = await db.drafts.get('draft-1');
  const third = expectOk(await saveDraft(db, keys, nextOf(second, 'trois')));
  return { db, third, older: older as Readonly<Record<string, unknown>> };
}

export const bundle = '{"resourceType":"Bundle","note":"PERSONNE FICTIVE, Béatrice-Zoé"}';

export function freeze(db: Store, draft: Draft): Promise<Result<Draft>> {
  const now = '2026-11-22T11:00:00+01:00';
  return putInOutbox(db, keys, { draft, kind: 'signalement', bundle, authorId: 'user-medecin', now });
}

/** A store with one draft in the outbox. */
export async function makeWaiting() {
  const db = await makeStore();
  const draft = expectOk(await saveDraft(db, keys, makeDraft()));
  return { db, draft, frozen: expectOk(await freeze(db, draft)) };
}
