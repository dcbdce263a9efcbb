// What the lists of the dossier fill in: the arrêt in progress and the days of a year (rows 23, 24), the mesures in
// force (rows 17, 26). A list with a row nobody could read may hide what would change them: then nothing is filled in.
import type { Dossier, IsoDay } from '../dossier/dossier';
import { type Absence, isOngoing, joinArrets } from '../visits/absences';
import { addDays, addMonths, countDays, writeDay } from '../visits/days';
import { listReturns } from '../visits/held-visits';
import { readArrets, readMesures, readVisits } from '../visits/rows';
import { cleanText } from './clean-text';
import { findOrigin } from './code-lists';
import type { FormValue } from './form';
import { computed } from './prefilled';

const NBSP = '\u00a0';

/** The absence in progress, as far as the rows that were read say; null when they show none. */
export function findOngoing(dossier: Dossier, today: IsoDay): Absence | null {
  return listAbsences(dossier, today).find((absence) => isOngoing(absence, today)) ?? null;
}

export function prefillArrets(dossier: Dossier, today: IsoDay): readonly (readonly [string, FormValue | null])[] {
  const { page, missing } = readArrets(dossier);
  if (missing.length > 0) return [];
  const days: readonly [string, FormValue | null] = ['arretDays', sumDays(dossier, today)];
  const absence = findOngoing(dossier, today);
  if (absence === null) return [days];
  const rule = `Règle${NBSP}: arrêt en cours le ${writeDay(today)}, onglet «${NBSP}${page}${NBSP}»`;
  // Several causes in one absence: the law is silent (law.md §1.3), nothing is guessed.
  const [cause, ...others] = new Set(absence.arrets.map((arret) => arret.cause));
  const origin = others.length > 0 ? null : findOrigin(cause ?? null);
  return [
    days,
    ['arretStart', computed(absence.start, rule)],
    ['arretEnd', absence.end === null ? null : computed(absence.end, rule)],
    ['origin', origin === null ? null : computed(origin, rule)],
  ];
}

/** Days of the last twelve months, first and last included, each once (law.md §1.9). The window is our choice. */
function sumDays(dossier: Dossier, today: IsoDay): FormValue | null {
  const from = addDays(addMonths(today, -12), 1);
  const absences = listAbsences(dossier, today);
  // It ended, nobody wrote when: the sum is not known.
  if (absences.some(({ end, returnedBy }) => end === null && returnedBy !== null && returnedBy >= from)) return null;
  const days = absences.reduce((sum, { start, end, returnedBy }) => {
    const last = end ?? returnedBy ?? today;
    return sum + Math.max(0, countDays(start < from ? from : start, last > today ? today : last));
  }, 0);
  const period = `du ${writeDay(from)} au ${writeDay(today)}`;
  return computed(String(days), `Règle${NBSP}: jours d’arrêt ${period}, premier et dernier compris`);
}

/** One line each: « Aménagement : siège adapté (depuis le 01/02/2026) ». */
export function writeMesures(dossier: Dossier, today: IsoDay): FormValue | null {
  const { rows, page, missing } = readMesures(dossier);
  const inForce = rows.filter(({ start, end }) => start <= today && (end === null || end >= today));
  if (missing.length > 0 || inForce.length === 0) return null;
  const lines = inForce.map(({ kind, text, start, end }) => {
    const until = end === null ? '' : ` jusqu’au ${writeDay(end)}`;
    return `${cleanText(kind, false)}${NBSP}: ${cleanText(text, false)} (depuis le ${writeDay(start)}${until})`;
  });
  const rule = `Règle${NBSP}: mesures en vigueur le ${writeDay(today)}, onglet «${NBSP}${page}${NBSP}»`;
  return computed(lines.join('\n'), rule);
}

function listAbsences(dossier: Dossier, today: IsoDay): readonly Absence[] {
  return joinArrets(readArrets(dossier).rows, listReturns(readVisits(dossier).rows, today));
}
