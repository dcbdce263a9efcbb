// Visite de pré-reprise (R. 4624-29, L. 4624-2-4): possible during an arrêt of more than 30 days (law.md §1.2, P-PR-1).
// Not here: adding up discontinuous arrêts (P-PR-2), a ministry answer without regulatory force.
import type { Arret, ArretCause, IsoDay } from '../dossier/dossier';
import type { RuleSettings } from '../settings/settings';
import { type Absence, countElapsed, countPrescribed, isOngoing, joinArrets, writeArrets } from './absences';
import { writeDay } from './days';
import { listHeld, listReturns } from './held-visits';
import { readArrets, readVisits } from './rows';
import type { Evidence, Source, VisitAnswer, VisitFacts } from './visit-answer';

export const preRepriseSource: Source = {
  text: 'Code du travail, art. R. 4624-29 et L. 4624-2-4',
  status: 'law',
  asOf: 'état du 27/03/2026',
  doubt:
    'R. 4624-30 (recommandations) a changé le 27/06/2026, nouveau texte non lu. Le texte ne dit pas si les trente jours sont écoulés ou prescrits, ni s’ils peuvent être discontinus\u00a0: le décompte est un réglage du service.',
};

/** « Plus de trente jours »: 30 no, 31 yes. */
const days = 30;

/** « Maladie ou accident », professional or not. Maternity alone is not in the text. */
export const healthCauses: readonly (ArretCause | null)[] = ['maladie', 'acc_non_pro', 'AT', 'trajet', 'MP'];

/** The arrêt in progress, of health causes only, or with arrêts of unread cause as well. */
export function findOngoing(facts: VisitFacts, withUnreadCause: boolean): Absence | undefined {
  const returns = listReturns(readVisits(facts.dossier).rows, facts.today);
  const counted = readArrets(facts.dossier).rows.filter(
    (arret: Arret) => healthCauses.includes(arret.cause) || (withUnreadCause && arret.cause === null),
  );
  return joinArrets(counted, returns).find((absence) => isOngoing(absence, facts.today));
}

/** A return that is foreseen is a condition of the law which the dossier does not show: the reason says it. */
export function answerPreReprise(facts: VisitFacts): VisitAnswer {
  const { dossier, today, settings } = facts;
  const { page, missing } = readArrets(dossier);
  const sure = findOngoing(facts, false);
  const evidence = sure === undefined ? [] : writeArrets(sure.arrets, page);
  if (sure !== undefined && exceeds(sure, today, settings) === true) {
    return answer('possible', writePossible(sure.start, facts), evidence);
  }
  if (missing.length > 0) return unknown(missing, evidence);
  const perhaps = findOngoing(facts, true);
  if (perhaps === undefined) return answer('not-due', 'Aucun arrêt pour maladie ou accident n’est en cours.', []);
  if (sure !== undefined && exceeds(sure, today, settings) === null) {
    return unknown(['la fin prescrite de l’arrêt en cours'], evidence);
  }
  if (exceeds(perhaps, today, settings) !== false) {
    return unknown(['la cause de l’arrêt en cours'], writeArrets(perhaps.arrets, page));
  }
  const reason = `L’arrêt en cours ne dépasse pas ${days}\u00a0jours ${writeCount(settings)}.`;
  return answer('not-due', reason, writeArrets(perhaps.arrets, page));
}

/** Null: not known, the arrêt has no end and the service counts prescribed days. */
function exceeds(absence: Absence, today: IsoDay, { preRepriseCount }: RuleSettings): boolean | null {
  if (countElapsed(absence, today) > days) return true;
  if (preRepriseCount === 'elapsed') return false;
  const prescribed = countPrescribed(absence);
  return prescribed === null ? null : prescribed > days;
}

function writePossible(start: IsoDay, { dossier, today, settings }: VisitFacts): string {
  const held = listHeld(readVisits(dossier).rows, 'PRE', today).filter((day) => day >= start);
  const before = held.at(-1);
  const already = before === undefined ? '' : ` Une a déjà eu lieu le ${writeDay(before)}.`;
  return `Possible si un retour est envisagé\u00a0: arrêt de plus de ${days}\u00a0jours ${writeCount(settings)}. L’employeur ne peut pas la demander.${already}`;
}

function writeCount({ preRepriseCount }: RuleSettings): string {
  return preRepriseCount === 'elapsed' ? 'écoulés' : 'prescrits';
}

function unknown(missing: readonly string[], evidence: readonly Evidence[]): VisitAnswer {
  const reason = 'Le dossier lu ne permet pas de dire si une visite de pré-reprise est possible.';
  return { ...answer('unknown', reason, evidence), missing };
}

function answer(status: VisitAnswer['status'], reason: string, evidence: readonly Evidence[]): VisitAnswer {
  return { kind: 'PRE', status, reason, missing: [], evidence, source: preRepriseSource };
}
