// An invented draft and its parts (PERSONNE FICTIVE). Functional values carry the mark FONCTIONNEL, medical ones MEDICAL,
// so that a test can look for them where they must not be.
import type { ConsentRecord } from '../../../lib/signalement/consent';
import { answerConsent, emptyConsent } from '../../../lib/signalement/consent-wording';
import type { CareLayer, Draft, Professional, TeamLayer } from '../../../lib/signalement/draft';
import type { FormValue } from '../../../lib/signalement/form';

export const now = '2026-11-22T10:43:00+01:00';
export const today = '2026-11-22';

export const medecin: Professional = { id: 'u2', name: 'Dr Paul FICTIF', role: 'medecin', rpps: '10001234567' };
export const nurse: Professional = { id: 'u1', name: 'Anne FICTIVE', role: 'idest', rpps: null };

export const worker = {
  hostId: 'demo',
  dossierNumber: '8841',
  birthName: 'FICTIVE',
  usedName: null,
  givenNames: 'Personne',
  birthDate: '1981-09-05',
  sex: 'F',
} as const;

export function typed(value: FormValue['value']): FormValue {
  return { value, origin: { kind: 'typed', at: now, by: medecin.name } };
}

const everyAnswer = { informed: 'accepted', signalled: 'accepted', shared: 'accepted', partners: 'accepted' } as const;

/** All accepted, the employer and Cap emploi named; `statements` says what differs. */
export function makeConsent(statements: Partial<ConsentRecord['statements']> = {}): ConsentRecord {
  const answer = { statements: { ...everyAnswer, ...statements }, otherPartner: '' };
  const consent = answerConsent(
    emptyConsent(),
    { ...answer, partners: ['cap-emploi', 'employer'] },
    { mode: 'oral', at: now, by: medecin.name },
  );
  if (!consent.ok) throw new Error(consent.failure.code);
  return consent.value;
}

const complete = {
  birthName: typed('FICTIVE'),
  givenNames: typed('Personne'),
  birthDate: typed('1981-09-05'),
  dossierNumber: typed('8841'),
  employerName: typed('ENTREPRISE FICTIVE'),
  jobTitle: typed('Cariste'),
  visitKind: typed('MIC'),
  visitDate: typed('2026-11-22'),
  referringPhysician: typed('Dr Paul FICTIF'),
  expectations: typed(['job-study', 'liaison-meeting']),
  urgency: typed('urgent'),
  motives: typed(['long-arret']),
  motiveText: typed('FONCTIONNEL-MOTIF'),
  capacities: typed('FONCTIONNEL-CAPACITES'),
  exposures: typed('FONCTIONNEL-EXPOSITIONS'),
  currentSituation: typed('on-leave'),
  arretStart: typed('2026-10-01'),
};

export const medicalMarks = /MEDICAL|addiction/;
export const functionalMarks = /FONCTIONNEL|long-arret|on-leave|foreseeable|possible/;

/** Complete, agreed to, retained: ready to leave. */
export function makeDraft({
  team = {},
  care = {},
  ...rest
}: Partial<Omit<Draft, 'team' | 'care'>> & {
  readonly team?: Partial<TeamLayer>;
  readonly care?: Partial<CareLayer> | null;
} = {}): Draft {
  return {
    id: 'd1',
    revision: 7,
    state: 'open',
    updatedAt: '2026-11-22T09:00:00+01:00',
    ...rest,
    team: {
      worker,
      visit: { kind: 'DEM', date: '2026-11-22' },
      author: medecin,
      createdAt: '2026-11-20T09:00:00+01:00',
      instrument: 'https://vigie-pdp.example/fhir/q|1.0.0',
      proposedLevel: 'foreseeable',
      retainedLevel: 'possible',
      values: complete,
      isPrefilled: true,
      consent: makeConsent(),
      handover: null,
      ...team,
    },
    care:
      care === null
        ? null
        : {
            answers: { q1: { kind: 'option', code: 'MEDICAL-REPONSE' }, q2: { kind: 'declined' } },
            outcome: {
              kind: 'proposed',
              level: 'foreseeable',
              reasons: [{ linkId: 'q1', text: 'MEDICAL-RAISON', strength: 'strong' }],
            },
            levelReason: 'MEDICAL-POURQUOI',
            handoverNote: 'MEDICAL-NOTE',
            values: { treatingPhysician: typed('MEDICAL-TRAITANT'), pathology: typed('addiction') },
            ...care,
          },
  };
}
