// One whole signalement and one whole hand-over, of an invented worker: PERSONNE FICTIVE. Medical values carry the word
// SECRET-MEDICAL, so that a test can look for it where it must not be.
import type { WorkerIdentity } from '../../../lib/dossier/dossier';
import type { Departure } from '../../../lib/signalement/departure';

export const sampleWorker: WorkerIdentity = {
  hostId: 'demo-spa',
  dossierNumber: 'D-77',
  birthName: 'FICTIVE',
  usedName: 'L’INVENTÉE',
  givenNames: 'Claire Zoé',
  birthDate: '1981-04-12',
  sex: 'F',
};

const questionnaire: NonNullable<Departure['questionnaire']> = {
  instrument: 'https://vigie-pdp.example/fhir/Questionnaire/reperage-mi-carriere|1.0.0',
  answers: { q1: { kind: 'option', code: 'SECRET-MEDICAL-REPONSE' }, q2: { kind: 'declined' } },
  outcome: {
    kind: 'proposed',
    level: 'foreseeable',
    reasons: [{ linkId: 'q1', text: 'SECRET-MEDICAL-RAISON : fortement', strength: 'strong' }],
  },
};

export function makeSignalement(id = '7f6f5f0e-2f0a-4d0e-9b9e-0d6a3b7c1a11', worker = sampleWorker): Departure {
  return {
    id,
    kind: 'signalement',
    worker,
    visit: { kind: 'MIC', date: '2026-11-22' },
    author: { id: 'u2', name: 'Dr Paul FICTIF', role: 'medecin', rpps: '10001234567' },
    leavesAt: '2026-11-22T10:43:00+01:00',
    cellule: 'Cellule PDP',
    urgency: 'urgent',
    layers: {
      administrative: [
        { fieldId: 'employerName', label: 'Employeur', text: 'ENTREPRISE FICTIVE', value: 'ENTREPRISE FICTIVE' },
        { fieldId: 'siret', label: 'SIRET', text: '732 829 320 00074', value: '73282932000074' },
        { fieldId: 'hiredOn', label: 'Embauche', text: '01/09/2009', value: '2009-09-01' },
      ],
      functional: [
        { fieldId: 'motive', label: 'Motifs', text: 'Arrêt long, restriction', value: ['long-arret', 'mesure'] },
        { fieldId: 'expected', label: 'Attentes', text: 'Un aménagement du poste\net un essai', value: 'amenagement' },
      ],
      medical: [
        { fieldId: 'pathology', label: 'Pathologie', text: 'SECRET-MEDICAL-LIGNE', value: 'SECRET-MEDICAL-LIGNE' },
      ],
    },
    level: { proposed: 'foreseeable', retained: 'possible' },
    questionnaire,
    note: null,
    consent: {
      wording: '2026-11',
      statements: { informed: 'accepted', signalled: 'accepted', shared: 'accepted', partners: 'accepted' },
      partners: ['employer', 'other'],
      otherPartner: 'Ligue fictive',
      mode: 'oral',
      recordedAt: '2026-11-22T10:40:00+01:00',
      recordedBy: 'Dr Paul FICTIF',
    },
    consentText: '1. J’ai été informée.\n2. J’accepte d’être signalée.\n3. J’accepte le partage.\n4. Employeur, autre.',
  };
}

export function makeHandover(id = '3b1f9a52-6a4f-4a55-8c49-5f1c6a0f2b22', worker = sampleWorker): Departure {
  return {
    ...makeSignalement(id, worker),
    kind: 'handover',
    author: { id: 'u1', name: 'Anne FICTIVE', role: 'idest', rpps: null },
    urgency: 'routine',
    layers: {},
    level: { proposed: 'foreseeable', retained: null },
    questionnaire,
    note: 'SECRET-MEDICAL-NOTE : à voir ensemble',
    consent: null,
    consentText: null,
  };
}
