// Workers whose dossier shows one situation on purpose. `caseOf` is how a test finds them; each is the ordinary worker
// of that number, changed.
import { addDays } from './chance';
import type { HostVisit, HostWorker } from './workers';

/** Case → dossier number. */
export const caseOf = {
  tour: '8841',
  'mi-carriere-due': '8802',
  'mi-carriere-anticipable': '8804',
  'mi-carriere-late': '8807',
  'mi-carriere-done': '8809',
  'long-arret-now': '8811',
  'repeated-short-arrets': '8814',
  rqth: '8816',
  restrictions: '8818',
  empty: '8821',
  'missing-fields': '8823',
  'malformed-fields': '8825',
  'same-name-1': '8827',
  'same-name-2': '8828',
  'long-name': '8830',
  accents: '8832',
  apostrophe: '8834',
  particle: '8836',
  'reprise-due': '8845',
  maternite: '8847',
} as const;
export type CaseName = keyof typeof caseOf;

type Change = (worker: HostWorker, today: string) => void;

const birthYear = (today: string, age: number) => String(Number(today.slice(0, 4)) - age);
const visit = (date: string, kind: string, professional: string, conclusion = 'Attestation de suivi'): HostVisit => {
  return { date, kind, professional, conclusion };
};
/** Birth in the civil year of this anniversary, and no mi-carrière visit. */
const bornYearsAgo = (worker: HostWorker, today: string, age: number, monthDay = '06-17') => {
  worker.birthDate = `${birthYear(today, age)}-${monthDay}`;
  worker.visits = worker.visits.filter(({ kind }) => kind !== 'Visite de mi-carrière');
  worker.arrets = [];
};
const rename = (worker: HostWorker, sex: 'F' | 'M', birthName: string, givenNames: string, usedName = '') => {
  Object.assign(worker, { sex, birthName, givenNames, usedName, email: `dossier.${worker.number}@exemple.fr` });
};

const changes: Readonly<Record<CaseName, Change>> = {
  tour: (worker, today) => {
    rename(worker, 'F', 'Roux', 'Claire', 'Petit');
    bornYearsAgo(worker, today, 45, '09-05');
    worker.email = 'claire.petit@exemple.fr';
    worker.phone = '06 39 98 41 05';
    worker.employer = {
      ...worker.employer,
      name: 'Logistique Express',
      siret: '900 412 368 00012',
      naf: '5210B - Entreposage et stockage non frigorifique',
      workforce: '148 salariés',
      member: 'A00120',
    };
    worker.job = {
      title: 'Cariste',
      pcs: '652a - Ouvriers qualifiés de la manutention, caristes',
      contract: 'CDI temps plein',
      hours: '2 x 8',
      hiredOn: '2014-03-03',
      exposures: 'Conduite de chariot, vibrations corps entier, port de charges',
      followUp: 'SIR - Suivi individuel renforcé',
    };
    worker.situation = {
      current: 'En arrêt de travail',
      rqth: `Oui (jusqu’au 31/12/${birthYear(today, -2)})`,
      invalidity: '',
      therapeuticPartTime: 'Non',
    };
    worker.referringPhysician = 'Dr Hélène VASSEUR';
    worker.medical = {
      treatingPhysician: 'Dr Odile CARPENTIER',
      pathology: 'Troubles musculosquelettiques – rachis',
      specialist: 'Rhumatologie, consultation en attente',
      vaccination: 'À jour (déclaratif)',
      lastExam: 'Audiogramme, sans perte',
    };
    worker.visits = [
      visit(addDays(today, -410), 'Visite à la demande du salarié', 'Dr Hélène VASSEUR', 'Aménagement de poste'),
      visit(addDays(today, -705), 'Visite intermédiaire', 'Julie MOREAU (IDEST)'),
      visit(addDays(today, -1430), 'Examen médical d’aptitude périodique', 'Dr Hélène VASSEUR', 'Apte'),
    ];
    worker.planned = [visit(today, 'Visite de mi-carrière', 'Julie MOREAU (IDEST)', 'Convoquée')];
    worker.arrets = [
      { start: addDays(today, -48), end: addDays(today, 12), cause: 'Maladie' },
      { start: addDays(today, -79), end: addDays(today, -49), cause: 'Maladie' },
      { start: addDays(today, -110), end: addDays(today, -80), cause: 'Maladie' },
      { start: addDays(today, -203), end: addDays(today, -195), cause: 'Maladie' },
      { start: addDays(today, -318), end: addDays(today, -312), cause: 'Maladie' },
    ];
    worker.mesures = [
      {
        start: addDays(today, -410),
        end: '',
        kind: 'Aménagement de poste',
        text: 'Limiter le port de charges à 10 kg ; siège à suspension sur le chariot.',
        author: 'Dr Hélène VASSEUR',
      },
    ];
  },
  'mi-carriere-due': (worker, today) => bornYearsAgo(worker, today, 45),
  'mi-carriere-anticipable': (worker, today) => {
    bornYearsAgo(worker, today, 44);
    worker.planned = [visit(addDays(today, 9), 'VIP périodique', 'Samir HADDAD (IDEST)', 'Convoqué')];
  },
  'mi-carriere-late': (worker, today) => bornYearsAgo(worker, today, 47),
  'mi-carriere-done': (worker, today) => {
    bornYearsAgo(worker, today, 45);
    worker.visits.unshift(visit(addDays(today, -20), 'VIP périodique + mi-carrière', 'Dr Amina KHELIFI'));
  },
  'long-arret-now': (worker, today) => {
    bornYearsAgo(worker, today, 38);
    worker.situation.current = 'En arrêt de travail';
    worker.arrets = [{ start: addDays(today, -95), end: addDays(today, 20), cause: 'Maladie' }];
  },
  'repeated-short-arrets': (worker, today) => {
    bornYearsAgo(worker, today, 33);
    worker.arrets = [-40, -120, -210, -300].map((days) => {
      return { start: addDays(today, days), end: addDays(today, days + 5), cause: 'Maladie' };
    });
  },
  rqth: (worker, today) => {
    bornYearsAgo(worker, today, 36);
    worker.situation.rqth = 'Oui';
  },
  restrictions: (worker, today) => {
    bornYearsAgo(worker, today, 39);
    worker.mesures = [
      {
        start: addDays(today, -60),
        end: addDays(today, 120),
        kind: 'Restriction',
        text: 'Pas de travail bras au-dessus des épaules.',
        author: worker.referringPhysician,
      },
      {
        start: addDays(today, -300),
        end: '',
        kind: 'Aménagement d’horaires',
        text: 'Pas de travail de nuit.',
        author: worker.referringPhysician,
      },
      {
        start: addDays(today, -900),
        end: addDays(today, -700),
        kind: 'Restriction',
        text: 'Pas de conduite.',
        author: worker.referringPhysician,
      },
    ];
  },
  empty: (worker) => {
    Object.assign(worker, { address: '', phone: '', email: '', usedName: '', referringPhysician: '' });
    worker.employer = { name: '', siret: '', naf: '', workforce: '', address: '', member: '' };
    worker.job = { title: '', pcs: '', contract: '', hours: '', hiredOn: '', exposures: '', followUp: '' };
    worker.situation = { current: '', rqth: '', invalidity: '', therapeuticPartTime: '' };
    worker.medical = { treatingPhysician: '', pathology: '', specialist: '', vaccination: '', lastExam: '' };
    Object.assign(worker, { visits: [], planned: [], arrets: [], mesures: [] });
  },
  'missing-fields': (worker) => {
    Object.assign(worker, { phone: '', referringPhysician: '' });
    Object.assign(worker.employer, { siret: '', naf: '' });
    Object.assign(worker.job, { pcs: '', hiredOn: '', followUp: '' });
    worker.situation.rqth = '';
    worker.visits = worker.visits.map((one) => ({ ...one, professional: '' }));
    worker.arrets = [{ start: '2019-05-06', end: '2019-05-10', cause: '' }];
  },
  'malformed-fields': (worker) => {
    Object.assign(worker, { phone: '06 39 98', email: 'sans arobase', usedName: '' });
    Object.assign(worker.employer, { siret: '900 412 368 00018', naf: '52', workforce: 'une trentaine' });
    Object.assign(worker.job, { hiredOn: '31/02/2019', followUp: 'à définir', pcs: 'cariste' });
    worker.situation.rqth = 'Demande déposée';
    worker.visits.unshift(visit('2025-03-04', 'Entretien tripartite', 'Julie MOREAU (IDEST)'));
    worker.arrets = [
      { start: '2026-01-12', end: '31/02/2026', cause: 'Maladie' },
      { start: '2025-04-01', end: '2025-04-04', cause: 'Maladie' },
    ];
  },
  'same-name-1': (worker) => {
    rename(worker, 'F', 'Martin', 'Sophie');
    worker.birthDate = '1988-04-23';
  },
  'same-name-2': (worker) => {
    rename(worker, 'F', 'Martin', 'Sophie');
    worker.birthDate = '1995-11-02';
  },
  'long-name': (worker) => {
    rename(
      worker,
      'F',
      'Vandenbroucke-Ramanantsoa',
      'Marie-Antoinette Élisabeth Philippine Bénédicte',
      'De Montmorency-Laval d’Entrecasteaux',
    );
  },
  accents: (worker) => rename(worker, 'M', 'Châtaîgnier-Lœuillet', 'Ãngelo Maël Noâm'),
  apostrophe: (worker) => rename(worker, 'F', 'N’Diaye-O’Connor', 'Aïssata', 'L’Haridon'),
  particle: (worker) => rename(worker, 'M', 'de La Tour d’Auvergne', 'Jean-Éudes'),
  'reprise-due': (worker, today) => {
    bornYearsAgo(worker, today, 34);
    worker.arrets = [{ start: addDays(today, -72), end: addDays(today, -3), cause: 'Maladie' }];
  },
  maternite: (worker, today) => {
    rename(worker, 'F', 'Rolland', 'Nadège');
    bornYearsAgo(worker, today, 31);
    worker.situation.current = 'En congé de maternité';
    worker.arrets = [{ start: addDays(today, -60), end: addDays(today, 51), cause: 'Maternité' }];
  },
};

/** By dossier number. */
export const specials: Readonly<Record<string, Change>> = Object.fromEntries(
  (Object.keys(caseOf) as CaseName[]).map((name) => [caseOf[name], changes[name]]),
);
