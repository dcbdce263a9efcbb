// The sixty invented workers of the demo service, the same for one seed and one day. PERSONNES FICTIVES, all of them.
// The special ones are in `special-workers.ts`; a test finds them by name through `caseOf`.
import { addDays, inventSiret, pad, pick, startChance } from './chance';
import * as made from './invented';
import { specials } from './special-workers';

export { type CaseName, caseOf } from './special-workers';

/** Dates are ISO days, shown as JJ/MM/AAAA; anything else is shown as it stands. '' is shown « - ». */
export interface HostWorker {
  number: string;
  sex: 'F' | 'M';
  birthName: string;
  usedName: string;
  givenNames: string;
  birthDate: string;
  address: string;
  phone: string;
  email: string;
  employer: { name: string; siret: string; naf: string; workforce: string; address: string; member: string };
  job: {
    title: string;
    pcs: string;
    contract: string;
    hours: string;
    hiredOn: string;
    exposures: string;
    followUp: string;
  };
  situation: { current: string; rqth: string; invalidity: string; therapeuticPartTime: string };
  referringPhysician: string;
  medical: { treatingPhysician: string; pathology: string; specialist: string; vaccination: string; lastExam: string };
  visits: HostVisit[];
  planned: HostVisit[];
  arrets: { start: string; end: string; cause: string }[];
  mesures: { start: string; end: string; kind: string; text: string; author: string }[];
}
export interface HostVisit {
  date: string;
  kind: string;
  professional: string;
  conclusion: string;
}

const firstNumber = 8801;
const howMany = 60;

/** All workers as the service sees them on `today` (ISO day). */
export function inventWorkers(today: string, seed = 2026): HostWorker[] {
  const chance = startChance(seed);
  const sirets = made.employers.map(() => inventSiret(chance));
  return Array.from({ length: howMany }, (_, place) => {
    const worker = inventOrdinary(String(firstNumber + place), place, today, sirets, chance);
    specials[worker.number]?.(worker, today);
    return worker;
  });
}

function inventOrdinary(
  number: string,
  place: number,
  today: string,
  sirets: readonly string[],
  chance: () => number,
): HostWorker {
  const sex = chance() < 0.5 ? 'F' : 'M';
  const givenNames = pick(sex === 'F' ? made.womenNames : made.menNames, chance);
  const birthName = made.surnames[place % made.surnames.length] ?? 'Martin';
  const usedName = sex === 'F' && chance() < 0.4 ? pick(made.surnames, chance) : '';
  const job = pick(made.jobs, chance);
  const employer = made.employers[job.at];
  const physician = pick(made.physicians, chance);
  // Ordinary people are never near mi-carrière: those who are have a name of their own in `caseOf`.
  const age = chance() < 0.6 ? 22 + Math.floor(chance() * 19) : 49 + Math.floor(chance() * 13);
  const year = Number(today.slice(0, 4)) - age;
  const hired = addDays(today, -Math.floor(400 + chance() * Math.min(3200, (age - 19) * 365)));
  const isReinforced = job.followUp === 'SIR';
  const visits: HostVisit[] = [
    {
      date: addDays(hired, 12),
      kind: isReinforced ? 'Examen médical d’aptitude à l’embauche' : 'VIP initiale',
      professional: isReinforced ? physician : pick(made.nurses, chance),
      conclusion: isReinforced ? 'Apte' : 'Attestation de suivi',
    },
  ];
  const second = addDays(hired, 700);
  if (second < today) {
    const kind = isReinforced ? 'Visite intermédiaire' : 'VIP périodique';
    visits.unshift({ date: second, kind, professional: pick(made.nurses, chance), conclusion: 'Attestation de suivi' });
  }
  if (age > 48) {
    const date = `${year + 45}-${pad(2 + Math.floor(chance() * 9))}-14`;
    visits.push({ date, kind: 'Visite de mi-carrière', professional: physician, conclusion: 'Attestation de suivi' });
  }
  const past = addDays(today, -Math.floor(420 + chance() * 300));
  return {
    number,
    sex,
    birthName,
    usedName: usedName === birthName ? '' : usedName,
    givenNames,
    birthDate: `${year}-${pad(1 + Math.floor(chance() * 12))}-${pad(1 + Math.floor(chance() * 28))}`,
    address: `${1 + Math.floor(chance() * 90)} ${pick(made.streets, chance)}, ${pick(made.towns, chance)}`,
    phone: `06 39 98 ${pad(Math.floor(chance() * 100))} ${pad(Math.floor(chance() * 100))}`,
    email: `${plain(givenNames)}.${plain(birthName)}@exemple.fr`,
    employer: {
      name: employer.name,
      siret: (sirets[job.at] ?? '').replace(/^(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 '),
      naf: `${employer.naf} - ${employer.activity}`,
      workforce: `${employer.workforce.toLocaleString('fr-FR').replace(/\s/g, ' ')} salariés`,
      address: `Zone d’activités des Peupliers, ${pick(made.towns, chance)}`,
      member: `A${pad(120 + job.at, 5)}`,
    },
    job: {
      title: job.title,
      pcs: job.pcs,
      contract: chance() < 0.85 ? 'CDI temps plein' : 'CDI temps partiel (80 %)',
      hours: job.exposures.includes('nuit') ? 'Nuit' : pick(['Journée', '2 x 8', 'Horaires variables'], chance),
      hiredOn: hired,
      exposures: job.exposures,
      followUp: {
        SI: 'SI - Suivi individuel',
        SIA: 'SIA - Suivi individuel adapté',
        SIR: 'SIR - Suivi individuel renforcé',
      }[job.followUp],
    },
    situation: { current: 'En poste', rqth: 'Non', invalidity: '', therapeuticPartTime: 'Non' },
    referringPhysician: physician,
    medical: {
      treatingPhysician: pick(made.treatingPhysicians, chance),
      pathology: '',
      specialist: '',
      vaccination: 'À jour (déclaratif)',
      lastExam: 'Visiotest, normal',
    },
    visits: visits.sort((a, b) => b.date.localeCompare(a.date)),
    planned: [],
    arrets:
      chance() < 0.35 ? [{ start: past, end: addDays(past, 3 + Math.floor(chance() * 12)), cause: 'Maladie' }] : [],
    mesures: [],
  };
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, '-')
    .toLowerCase();
}
