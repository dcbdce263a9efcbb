// Visite de mi-carrière (L. 4624-2-2): due, anticipable, late (law.md §1.1, P-MC-1, P-MC-2, P-MC-4, P-MC-5).
// Its window of years comes from `mi-carriere-window.ts`; the return to employment (P-MC-3) from `mi-carriere-return.ts`.
import type { IsoDay, Visit } from '../dossier/dossier';
import { assertNever } from '../result';
import type { RuleSettings } from '../settings/settings';
import { isAged, readYear, writeDay } from './days';
import { findPlanned, listHeld, writeVisit } from './held-visits';
import {
  anticipationSource,
  findWindowSource,
  listWindows,
  type MiCarriereWindow,
  miCarriereSource,
} from './mi-carriere-window';
import { nameMissing } from './missing-field';
import { type Rows, readVisits } from './rows';
import type { Evidence, VisitAnswer, VisitFacts } from './visit-answer';

/** Calendar year the article came into force (31/03/2022): no échéance falls before. */
const firstYear = 2022;

/** By civil year: someone born on 31 December is due from 1 January, at 44. */
export function answerMiCarriere(facts: VisitFacts): VisitAnswer {
  const { dossier, today } = facts;
  const birth = dossier.fields.birthDate;
  const visits = readVisits(dossier);
  const held = listHeld(visits.rows, 'MIC', today).at(-1);
  if (held !== undefined) {
    const evidence = [writeVisit('Visite de mi-carrière', held, visits.page)];
    return answer('not-due', `La visite de mi-carrière a eu lieu le ${writeDay(held)}.`, evidence);
  }
  if (birth.state !== 'read') return unknown(nameMissing('la date de naissance', birth), []);
  const evidence: readonly Evidence[] = [
    {
      text: `Naissance le ${writeDay(birth.value)}`,
      page: birth.origin.page,
      place: { kind: 'field', field: 'birthDate' },
    },
  ];
  const { windows, missing } = listWindows(birth.value, facts);
  const answers = windows.map((window) => answerWindow({ window, birthDate: birth.value, visits, evidence }, facts));
  const [first] = answers;
  const isSettled = answers.every(({ status, before }) => status === first?.status && before === first.before);
  return first !== undefined && isSettled ? first : unknown([...missing, ...visits.missing], evidence);
}

interface WindowFacts {
  readonly window: MiCarriereWindow;
  readonly birthDate: IsoDay;
  readonly visits: Rows<Visit>;
  readonly evidence: readonly Evidence[];
}

function answerWindow(
  { window, birthDate, visits, evidence }: WindowFacts,
  { today, settings }: VisitFacts,
): VisitAnswer {
  const { fromYear, toYear, words } = window;
  const year = readYear(today);
  const say = (status: VisitAnswer['status'], reason: string) => ({
    ...answer(status, reason, evidence),
    source: findWindowSource(window),
  });
  if (toYear < firstYear) {
    const reason = `Ses ${words} (${toYear}) précèdent la création de cette visite, en ${firstYear}\u00a0; la loi ne prévoit pas de rattrapage.`;
    return say('not-due', reason);
  }
  const years = fromYear === toYear ? `l’année ${toYear}` : `de ${fromYear} à ${toYear}`;
  if (year < fromYear && !isAnticipable(settings.anticipation, window, birthDate, today)) {
    return say('not-due', `L’échéance est ${years}, celle de ses ${words}.`);
  }
  if (visits.missing.length > 0) return unknown(visits.missing, evidence);
  const dates = { before: `${toYear}-12-31`, ...(fromYear < toYear && { from: `${fromYear}-01-01` }) };
  if (year < fromYear) {
    return {
      ...say('possible', writeAnticipation(settings.anticipation, fromYear)),
      source: anticipationSource,
      ...dates,
    };
  }
  const planned = findPlanned(visits.rows, 'MIC', today);
  const next = planned === undefined ? 'aucune dans le dossier' : `elle est inscrite au ${writeDay(planned)}`;
  if (year > toYear) {
    return { ...say('late', `L’échéance était ${years}\u00a0; ${next}. La loi ne dit rien du rattrapage.`), ...dates };
  }
  const when = fromYear === toYear ? `en ${toYear}, année` : `${years}, années`;
  return { ...say('due', `À faire ${when} de ses ${words}\u00a0; ${next}.`), ...dates };
}

/** Before the window only. A: from the civil year two years before. B and C: from the birthday two years before. */
function isAnticipable(
  reading: RuleSettings['anticipation'],
  { fromAge, fromYear }: MiCarriereWindow,
  birthDate: IsoDay,
  today: IsoDay,
): boolean {
  switch (reading) {
    case 'A':
      return readYear(today) >= fromYear - 2;
    case 'B':
    case 'C':
      return isAged(birthDate, fromAge - 2, today);
    default:
      return assertNever(reading);
  }
}

/** A and B need another visit to be held at the same time; C is the service's own invitation at 43, 44 or 45. */
function writeAnticipation(reading: RuleSettings['anticipation'], year: number): string {
  return reading === 'C'
    ? `Peut être proposée dès maintenant (service qui invite deux ans avant)\u00a0; échéance en ${year}.`
    : `Peut être anticipée avec une autre visite\u00a0; échéance en ${year}.`;
}

function unknown(missing: readonly string[], evidence: readonly Evidence[]): VisitAnswer {
  const reason = 'Le dossier lu ne permet pas de dire si la visite de mi-carrière est due.';
  return { ...answer('unknown', reason, evidence), missing };
}

function answer(status: VisitAnswer['status'], reason: string, evidence: readonly Evidence[]): VisitAnswer {
  return { kind: 'MIC', status, reason, missing: [], evidence, source: miCarriereSource };
}
