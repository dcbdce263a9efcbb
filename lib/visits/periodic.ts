// Renewal of the follow-up: five years for SI, three for SIA, four for SIR, one for category A (law.md §1.7, P-PER).
// Late only after the maximum: that it should be earlier is for the protocol. The first visit is not judged here.
import type { IsoDay, Visit, VisitKind } from '../dossier/dossier';
import { addYears, writeDay } from './days';
import { followUpSources, type KnownFollowUp, listFollowUps } from './follow-up';
import { readVisits } from './rows';
import type { VisitAnswer, VisitFacts } from './visit-answer';

/** Visits from which the time of each follow-up runs. */
const starting: Readonly<Record<KnownFollowUp['kind'], readonly VisitKind[]>> = {
  SI: ['VIP_I', 'VIP_P'],
  SIA: ['VIP_I', 'VIP_P'],
  SIR: ['SIR_E', 'SIR_P'],
  'category-A': ['SIR_E', 'SIR_P'],
};

export function answerPeriodic(facts: VisitFacts): VisitAnswer {
  const { kinds, missing } = listFollowUps(facts);
  const answers = kinds.map((kind) => answerFollowUp(kind, facts));
  const [first] = answers;
  // Settled when every follow-up that is possible says the same; the shortest time gives the day.
  if (first === undefined || answers.some(({ status }) => status !== first.status)) return unknown(missing);
  return answers.at(-1) ?? first;
}

function answerFollowUp({ kind, years }: KnownFollowUp, { dossier, today }: VisitFacts): VisitAnswer {
  const visits = readVisits(dossier);
  const source = followUpSources[kind];
  const last = findLast(visits.rows, starting[kind], today);
  if (last === undefined) {
    const none =
      visits.missing.length > 0 ? visits.missing : ['la dernière visite de ce suivi (aucune dans le dossier)'];
    return { ...unknown(none), source };
  }
  const before = addYears(last, years);
  const span = years === 1 ? 'un an' : `${years}\u00a0ans`;
  const evidence = [
    {
      text: `Dernière visite de suivi le ${writeDay(last)}`,
      page: visits.page,
      place: { kind: 'row', list: 'visits', day: last } as const,
    },
  ];
  if (today <= before) {
    const reason = `Au plus tard le ${writeDay(before)}, ${span} après la dernière, plus tôt si le protocole le prévoit.`;
    return { ...answer('not-due', reason), evidence, source, before };
  }
  if (visits.missing.length > 0) return { ...unknown(visits.missing), evidence, source };
  const reason = `L’échéance était le ${writeDay(before)}, ${span} après la dernière\u00a0; aucune visite de ce suivi depuis.`;
  return { ...answer('late', reason), evidence, source, before };
}

/** The last visit of these kinds held before today. */
export function findLast(visits: readonly Visit[], kinds: readonly VisitKind[], today: IsoDay): IsoDay | undefined {
  return visits
    .filter(({ kind, date }) => kinds.includes(kind) && date < today)
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

function unknown(missing: readonly string[]): VisitAnswer {
  return { ...answer('unknown', 'Le dossier lu ne permet pas de dire quand le suivi est à renouveler.'), missing };
}

function answer(status: VisitAnswer['status'], reason: string): VisitAnswer {
  return { kind: 'PERIODIC', status, reason, missing: [], evidence: [], source: followUpSources.any };
}
