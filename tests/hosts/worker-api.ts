// What the two single-page hosts ask their service: the list of workers, a summary, one part of a dossier. JSON only.
import type { HostWorker } from './workers';

/** `/api/salaries`, `/api/salaries/8841/bandeau`, `/api/salaries/8841/volets/visites`; `null`: nothing of that name. */
export function findAnswer(url: URL, workers: readonly HostWorker[], today: string): unknown {
  const [, , resource, number, part, tab] = url.pathname.split('/');
  if (resource !== 'salaries') return null;
  if (number === undefined) return workers.map((worker) => summarize(worker, today));
  const worker = workers.find((one) => one.number === number);
  if (worker === undefined) return null;
  if (part === 'bandeau') return summarize(worker, today);
  const { visits, planned, arrets, mesures, medical, ...identity } = worker;
  const tabs: Record<string, unknown> = { identite: identity, visites: { visits, planned }, arrets, mesures, medical };
  return part === 'volets' ? (tabs[tab ?? ''] ?? null) : null;
}

function summarize(worker: HostWorker, today: string): object {
  const { number, sex, birthName, usedName, givenNames, birthDate, employer, job, visits, planned, situation } = worker;
  return {
    number,
    sex,
    birthName,
    usedName,
    givenNames,
    birthDate,
    age: countYears(birthDate, today),
    employer: employer.name,
    job: job.title,
    followUp: job.followUp.split(' ')[0] ?? '',
    situation: situation.current,
    lastVisit: visits[0]?.date ?? '',
    nextVisit: planned[0]?.date ?? '',
  };
}

/** Age on `today`; both are ISO days. */
export function countYears(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
