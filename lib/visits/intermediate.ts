// Intermediate visit of the SIR, at most two years after the médecin's exam (R. 4624-28, law.md §1.7). Category A has none:
// its exam is yearly (R. 4451-82).
import { addYears, writeDay } from './days';
import { followUpSources, listFollowUps } from './follow-up';
import { findLast } from './periodic';
import { readVisits } from './rows';
import type { VisitAnswer, VisitFacts } from './visit-answer';

const mostYears = 2;

export function answerIntermediate(facts: VisitFacts): VisitAnswer {
  const { kinds, missing } = listFollowUps(facts);
  const [first] = kinds;
  if (first === undefined) return unknown(missing);
  if (first.kind === 'category-A') {
    return { ...answer('not-due', 'Catégorie A\u00a0: un examen chaque année, sans visite intermédiaire.') };
  }
  if (first.kind !== 'SIR') return answer('not-due', 'Seul le suivi renforcé a une visite intermédiaire.');
  const judged = judgeSir(facts);
  return missing.length === 0 || judged.status === 'not-due' ? judged : unknown([...judged.missing, ...missing]);
}

function judgeSir({ dossier, today }: VisitFacts): VisitAnswer {
  const visits = readVisits(dossier);
  const exam = findLast(visits.rows, ['SIR_E', 'SIR_P'], today);
  if (exam === undefined) {
    return unknown(
      visits.missing.length > 0 ? visits.missing : ['le dernier examen du médecin (aucun dans le dossier)'],
    );
  }
  const before = addYears(exam, mostYears);
  const evidence = [
    {
      text: `Dernier examen du médecin le ${writeDay(exam)}`,
      page: visits.page,
      place: { kind: 'row', list: 'visits', day: exam } as const,
    },
  ];
  const held = findLast(visits.rows, ['SIR_INT'], today);
  if (held !== undefined && held > exam) {
    // A later exam that was not read would only start the two years again, further on.
    return visits.missing.length > 0 && today > before
      ? { ...unknown(visits.missing), evidence }
      : { ...answer('not-due', `La visite intermédiaire a eu lieu le ${writeDay(held)}.`), evidence };
  }
  if (today <= before) {
    const reason = `Au plus tard le ${writeDay(before)}, deux ans après l’examen du médecin.`;
    return { ...answer('not-due', reason), evidence, before };
  }
  if (visits.missing.length > 0) return { ...unknown(visits.missing), evidence };
  const reason = `L’échéance était le ${writeDay(before)}, deux ans après l’examen du médecin\u00a0; aucune depuis.`;
  return { ...answer('late', reason), evidence, before };
}

function unknown(missing: readonly string[]): VisitAnswer {
  const reason = 'Le dossier lu ne permet pas de dire si une visite intermédiaire est à prévoir.';
  return { ...answer('unknown', reason), missing: [...new Set(missing)] };
}

function answer(status: VisitAnswer['status'], reason: string): VisitAnswer {
  return { kind: 'SIR_INT', status, reason, missing: [], evidence: [], source: followUpSources.SIR };
}
