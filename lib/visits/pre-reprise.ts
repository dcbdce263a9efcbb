// Visite de pré-reprise (R. 4624-29, L. 4624-2-4): possible during an arrêt of more than 30 days (law.md §1.2, P-PR-1),
// or, where the service adds arrêts up as the ministry does, from 30 days in all (P-PR-2).
import type { IsoDay } from '../dossier/dossier';
import { assertNever } from '../result';
import { writeArrets } from './absences';
import { countAddedDays, findPeriodStart } from './added-days';
import { writeDay } from './days';
import { listHeld } from './held-visits';
import { findOngoing, judgeOngoing, listHealthAbsences, writeCount } from './ongoing';
import { readArrets, readVisits } from './rows';
import type { Evidence, Source, VisitAnswer, VisitFacts } from './visit-answer';

export const preRepriseSource: Source = {
  text: 'Code du travail, art. R. 4624-29 et L. 4624-2-4',
  status: 'law',
  asOf: 'état du 27/03/2026',
  doubt:
    'R. 4624-30 (recommandations) a changé le 27/06/2026, nouveau texte non lu. Le texte ne dit pas si les trente jours sont écoulés ou prescrits, ni s’ils peuvent être discontinus\u00a0: le décompte est un réglage du service.',
};

export const addedUpSource: Source = {
  text: 'Questions-réponses du ministère du Travail du 26/04/2022\u00a0; Code du travail, art. R. 4624-29',
  status: 'ministry',
  asOf: '26/04/2022, rapporté par editions-legislatives.fr',
  doubt:
    'Sans valeur réglementaire, et contestée\u00a0: le décret dit «\u00a0plus de trente jours\u00a0», l’exemple du ministère en additionne trente, sans dire sur quelle période. La période est un réglage du service.',
};

/** « Plus de trente jours »: 30 no, 31 yes. */
const moreThan = 30;

/** A return that is foreseen is a condition of the law which the dossier does not show: the reason says it. */
export function answerPreReprise(facts: VisitFacts): VisitAnswer {
  const { settings } = facts;
  const { page } = readArrets(facts.dossier);
  const judged = judgeOngoing(facts, moreThan + 1);
  if (judged.kind === 'long') {
    const why = `arrêt de plus de ${moreThan}\u00a0jours ${writeCount(settings)}`;
    const { start, arrets } = judged.absence;
    return answer('possible', writePossible(why, start, facts), writeArrets(arrets, page));
  }
  const added = settings.preRepriseSpan === 'added-up' ? answerAddedUp(facts) : undefined;
  if (added !== undefined && (added.status === 'possible' || judged.kind !== 'unknown')) return added;
  switch (judged.kind) {
    case 'unknown':
      return unknown(judged.missing, judged.absence === undefined ? [] : writeArrets(judged.absence.arrets, page));
    case 'none':
      return answer('not-due', 'Aucun arrêt pour maladie ou accident n’est en cours.', []);
    case 'short': {
      const reason = `L’arrêt en cours ne dépasse pas ${moreThan}\u00a0jours ${writeCount(settings)}.`;
      return answer('not-due', reason, writeArrets(judged.absence.arrets, page));
    }
    default:
      return assertNever(judged);
  }
}

/** Undefined: no arrêt in progress, or too few days in all. */
function answerAddedUp(facts: VisitFacts): VisitAnswer | undefined {
  const sure = findOngoing(facts, false);
  const ongoing = sure ?? findOngoing(facts, true);
  if (ongoing === undefined) return undefined;
  const last = facts.settings.preRepriseCount === 'prescribed' ? (ongoing.end ?? facts.today) : facts.today;
  const count = countAddedDays(facts, last);
  const since = findPeriodStart(facts);
  const counted = listHealthAbsences(facts, true).filter(({ end }) => end === null || end >= since);
  const evidence = writeArrets(
    counted.flatMap(({ arrets }) => arrets),
    readArrets(facts.dossier).page,
  );
  if (sure !== undefined && count.sure >= moreThan) {
    const why = `${count.sure}\u00a0jours d’arrêt en tout depuis le ${writeDay(since)}`;
    return { ...answer('possible', writePossible(why, sure.start, facts), evidence), source: addedUpSource };
  }
  if (count.perhaps < moreThan) return undefined;
  return { ...unknown(['la cause ou la fin de certains arrêts'], evidence), source: addedUpSource };
}

function writePossible(why: string, start: IsoDay, { dossier, today }: VisitFacts): string {
  const held = listHeld(readVisits(dossier).rows, 'PRE', today).filter((day) => day >= start);
  const before = held.at(-1);
  const already = before === undefined ? '' : ` Une a déjà eu lieu le ${writeDay(before)}.`;
  return `Possible si un retour est envisagé\u00a0: ${why}. L’employeur ne peut pas la demander.${already}`;
}

function unknown(missing: readonly string[], evidence: readonly Evidence[]): VisitAnswer {
  const reason = 'Le dossier lu ne permet pas de dire si une visite de pré-reprise est possible.';
  return { ...answer('unknown', reason, evidence), missing };
}

function answer(status: VisitAnswer['status'], reason: string, evidence: readonly Evidence[]): VisitAnswer {
  return { kind: 'PRE', status, reason, missing: [], evidence, source: preRepriseSource };
}
