// Invented views for the tests of the full-tab pages. PERSONNE FICTIVE, all of them.

import type { LocalDraftView } from '../../../lib/cellule/local-view';
import type { CelluleRow, Received } from '../../../lib/cellule/signalement-row';
import type { WorkerIdentity } from '../../../lib/dossier/dossier';
import type { SessionView, WorkerModeView } from '../../../lib/messages';
import type { ConsentRecord } from '../../../lib/signalement/consent';

export const claire: WorkerIdentity = {
  hostId: 'demo',
  dossierNumber: '8841',
  birthName: 'Roux',
  usedName: 'Petit',
  givenNames: 'Claire',
  birthDate: '1981-09-05',
  sex: 'F',
};

export const now = '2026-11-22T10:00:00+01:00';
export const today = '2026-11-22';

export function makeRow(part: Partial<CelluleRow> = {}): CelluleRow {
  return {
    id: 't1',
    where: 'server',
    worker: claire,
    since: '2026-11-19T09:00:00+01:00',
    author: 'Dr Paul DURAND',
    level: 'possible',
    urgency: 'routine',
    state: 'new',
    filled: 0,
    required: 0,
    agreement: 'given',
    expected: 'La cellule décide',
    ...part,
  };
}

export function makeReceived(part: Partial<Received> = {}): Received {
  const line = (fieldId: string, label: string, text: string) => ({ fieldId, label, text, value: text });
  return {
    taskId: 't1',
    version: '1',
    identifier: 'urn:uuid:0',
    receivedAt: '2026-11-19T09:00:00+01:00',
    state: 'new',
    reason: null,
    worker: claire,
    author: 'Dr Paul DURAND',
    urgency: 'routine',
    level: 'possible',
    administrative: [line('job', 'Poste', 'Cariste')],
    functional: [line('situation', 'Situation aujourd’hui', 'En poste aménagé')],
    medical: { kind: 'hidden' },
    consentText: 'Phrase 1, réponse : accepté.',
    agreement: 'given',
    ...part,
  };
}

export const localDraft: LocalDraftView = {
  draftId: 'd1',
  state: 'open',
  worker: claire,
  author: 'Nadia FERHAT',
  since: '2026-11-22T08:00:00+01:00',
  fields: [
    {
      id: 'urgency',
      number: '31',
      label: 'Urgence',
      layer: 'administrative',
      kind: 'choice',
      choices: [{ code: 'routine', label: 'Habituelle' }],
      required: true,
      section: 'Demande',
    },
  ],
  values: {
    urgency: { value: 'routine', origin: { kind: 'computed', text: 'Valeur habituelle' } },
  },
  missing: [{ fieldId: 'motive', label: 'Motif' }],
  agreement: 'missing',
  withheld: ['functional-without-agreement', 'medical'],
};

export const session: SessionView = {
  vault: 'unlocked',
  users: [{ id: 'u1', name: 'Sophie LAMBERT', role: 'coordinateur', rpps: null }],
  user: { id: 'u1', name: 'Sophie LAMBERT', role: 'coordinateur', rpps: null },
  workerMode: false,
};

const noAnswer: ConsentRecord = {
  wording: 'v1',
  statements: { informed: null, signalled: null, shared: null, partners: null },
  partners: [],
  otherPartner: '',
  mode: null,
  recordedAt: null,
  recordedBy: null,
};

export function makeWorkerView(consent: Partial<ConsentRecord> = {}): WorkerModeView {
  return {
    worker: 'PETIT Claire',
    professional: 'Dr Paul DURAND',
    version: 'v1',
    statements: [
      { id: 'informed', text: 'J’ai été informé(e) du rôle de la cellule.' },
      { id: 'signalled', text: 'J’accepte que ma situation soit signalée.' },
      { id: 'shared', text: 'J’accepte que les informations listées soient partagées.' },
      { id: 'partners', text: 'J’accepte que la cellule contacte :' },
    ],
    partners: [
      { id: 'employer', label: 'mon employeur' },
      { id: 'cap-emploi', label: 'Cap emploi' },
      { id: 'other', label: 'autre' },
    ],
    closing: 'Je peux revenir sur mon accord à tout moment.',
    shared: ['Situation aujourd’hui', 'Mesures en vigueur'],
    consent: { ...noAnswer, ...consent },
  };
}
