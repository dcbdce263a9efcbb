// Visite de reprise (R. 4624-31): due from the return, at the latest within 8 days; late after (law.md §1.3).
// The dossier does not show the effective return: the day after the arrêt's end is taken, and every reason says so.
import type { IsoDay } from '../dossier/dossier';
import { type Absence, isOngoing, joinArrets, writeArrets } from './absences';
import { addDays, writeDay } from './days';
import { findPlanned, listReturns, writeVisit } from './held-visits';
import { judgeAbsence } from './reprise-case';
import { readArrets, readVisits } from './rows';
import type { Evidence, Source, VisitAnswer, VisitFacts } from './visit-answer';

export const repriseSource: Source = {
  text: 'Code du travail, art. R. 4624-31',
  status: 'law',
  asOf: 'état du 27/03/2026',
  doubt:
    'Article modifié le 27/06/2026, nouveau texte non lu. Jours calendaires (le texte dit «\u00a0jours\u00a0»). L’accident de trajet n’y est pas nommé\u00a0: son seuil est un réglage du service.',
};

/** « Au plus tard dans un délai de huit jours » after the return; read as calendar days ([MEM], law.md §1.3). */
const windowDays = 8;

/** Most recent return first: the first one that calls for a visit, or may, is the answer. */
export function answerReprise(facts: VisitFacts): VisitAnswer {
  const { dossier, today } = facts;
  const arrets = readArrets(dossier);
  const visits = readVisits(dossier);
  if (arrets.missing.length > 0) return unknown([...arrets.missing, ...visits.missing], []);
  const absences = joinArrets(arrets.rows, listReturns(visits.rows, today)).toReversed();
  // Without the visits, nothing can prove the end of an open arrêt: it may hide those that follow it.
  const hasOpen = absences.some((absence) => absence.end === null);
  if (hasOpen && visits.missing.length > 0) return unknown(visits.missing, []);
  for (const absence of absences) {
    const answered = answerReturn(absence, facts);
    if (answered !== undefined) return answered;
  }
  return answerLater(absences, facts);
}

/** Undefined: this absence calls for nothing now (not ended, too short, visit held). */
function answerReturn(absence: Absence, { dossier, today, settings }: VisitFacts): VisitAnswer | undefined {
  if (absence.end === null || absence.end >= today) return undefined;
  const judged = judgeAbsence(absence, settings);
  if (judged.kind === 'not-required') return undefined;
  const visits = readVisits(dossier);
  const back = addDays(absence.end, 1);
  const reprises = visits.rows.filter((visit) => visit.kind === 'REP').map((visit) => visit.date);
  if (reprises.some((day) => day >= back && day < today)) return undefined;
  const evidence = writeArrets(absence.arrets, readArrets(dossier).page);
  const early = reprises.find((day) => day > absence.start && day < back);
  if (early !== undefined) {
    return unknown(
      ['la date de reprise effective'],
      [...evidence, writeVisit('Visite de reprise', early, visits.page)],
    );
  }
  if (judged.kind === 'unsettled') return unknown([judged.missing], evidence);
  if (visits.missing.length > 0) return unknown(visits.missing, evidence);
  const before = addDays(back, windowDays);
  const planned = findPlanned(visits.rows, 'REP', today);
  const next = planned === undefined ? '' : ` Elle est inscrite au ${writeDay(planned)}.`;
  const basis = `${judged.why}, retour supposé le ${writeDay(back)}, lendemain de la fin de l’arrêt`;
  return today <= before
    ? { ...answer('due', `À faire au plus tard le ${writeDay(before)}\u00a0: ${basis}.${next}`, evidence), before }
    : { ...answer('late', `L’échéance était le ${writeDay(before)}\u00a0: ${basis}.${next}`, evidence), before };
}

/** Nothing is due now. An absence in progress may call for a visit at the return: the reason says it. */
function answerLater(absences: readonly Absence[], { dossier, today, settings }: VisitFacts): VisitAnswer {
  const ongoing = absences.find((absence) => isOngoing(absence, today));
  if (ongoing === undefined) return answer('not-due', 'Aucun retour récent ne demande une visite de reprise.', []);
  const evidence = writeArrets(ongoing.arrets, readArrets(dossier).page);
  return answer('not-due', writeOngoing(ongoing.end, judgeAbsence(ongoing, settings).kind === 'required'), evidence);
}

function writeOngoing(end: IsoDay | null, isRequired: boolean): string {
  if (end === null) return 'Un arrêt sans fin connue est en cours\u00a0: la question se posera au retour.';
  return isRequired
    ? `À prévoir au retour\u00a0: l’arrêt en cours finit le ${writeDay(end)}.`
    : `L’arrêt en cours, jusqu’au ${writeDay(end)}, n’en demande pas à ce jour.`;
}

function unknown(missing: readonly string[], evidence: readonly Evidence[]): VisitAnswer {
  const reason = 'Le dossier lu ne permet pas de dire si une visite de reprise est due.';
  return { ...answer('unknown', reason, evidence), missing };
}

function answer(status: VisitAnswer['status'], reason: string, evidence: readonly Evidence[]): VisitAnswer {
  return { kind: 'REP', status, reason, missing: [], evidence, source: repriseSource };
}
