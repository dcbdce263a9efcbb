// Visite de mi-carrière (L. 4624-2-2): due, anticipable, late (law.md §1.1, P-MC-1, P-MC-2, P-MC-4).
// Not here: branch agreements (P-MC-5) and the return to employment (P-MC-3), which the dossier does not show.
import type { IsoDay, Visit } from '../dossier/dossier';
import { assertNever } from '../result';
import type { RuleSettings } from '../settings/settings';
import { isAged, readYear, writeDay } from './days';
import { findPlanned, listHeld, writeVisit } from './held-visits';
import { nameMissing } from './missing-field';
import { type Rows, readVisits } from './rows';
import type { Evidence, Source, VisitAnswer, VisitFacts } from './visit-answer';

export const miCarriereSource: Source = {
  text: 'Code du travail, art. L. 4624-2-2 I',
  status: 'law',
  asOf: 'état du 27/03/2026',
  doubt:
    'Article modifié le 29/07/2026, nouveau texte non lu. Un accord de branche peut fixer une autre échéance\u00a0: la convention collective n’est pas lue dans le dossier.',
};

/** The text says « par le médecin du travail »; « two years before » has three readings (law.md §1.1, P-MC-2). */
export const anticipationSource: Source = {
  ...miCarriereSource,
  doubt: `${miCarriereSource.doubt} L’article ne vise que l’examen par le médecin du travail et ne dit pas comment compter les deux ans\u00a0: la lecture est un réglage du service.`,
};

/** Calendar year the article came into force (31/03/2022): no échéance falls before. */
const firstYear = 2022;

/** By civil year: someone born on 31 December is due from 1 January, at 44. */
export function answerMiCarriere(facts: VisitFacts): VisitAnswer {
  const { dossier, today, settings } = facts;
  const birth = dossier.fields.birthDate;
  const visits = readVisits(dossier);
  const held = listHeld(visits.rows, 'MIC', today).at(-1);
  if (held !== undefined) {
    const evidence = [writeVisit('Visite de mi-carrière', held, visits.page)];
    return answer('not-due', `La visite de mi-carrière a eu lieu le ${writeDay(held)}.`, evidence);
  }
  if (birth.state !== 'read') {
    return { ...answer('unknown', unknownReason, []), missing: nameMissing('la date de naissance', birth) };
  }
  const evidence = [
    {
      text: `Naissance le ${writeDay(birth.value)}`,
      page: birth.origin.page,
      place: { kind: 'field', field: 'birthDate' } as const,
    },
  ];
  return answerByAge({ birthDate: birth.value, today, reading: settings.anticipation, visits, evidence });
}

interface AgeFacts {
  readonly birthDate: IsoDay;
  readonly today: IsoDay;
  readonly reading: RuleSettings['anticipation'];
  readonly visits: Rows<Visit>;
  readonly evidence: readonly Evidence[];
}

function answerByAge({ birthDate, today, reading, visits, evidence }: AgeFacts): VisitAnswer {
  const dueYear = readYear(birthDate) + 45;
  const year = readYear(today);
  if (dueYear < firstYear) {
    const reason = `Ses 45\u00a0ans (${dueYear}) précèdent la création de cette visite, en ${firstYear}\u00a0; la loi ne prévoit pas de rattrapage.`;
    return answer('not-due', reason, evidence);
  }
  const before = `${dueYear}-12-31`;
  if (year < dueYear && !isAnticipable(reading, birthDate, today)) {
    return answer('not-due', `L’échéance est l’année ${dueYear}, celle de ses 45\u00a0ans.`, evidence);
  }
  if (visits.missing.length > 0) {
    return { ...answer('unknown', unknownReason, evidence), missing: visits.missing };
  }
  if (year < dueYear) {
    return { ...answer('possible', writeAnticipation(reading, dueYear), evidence), source: anticipationSource, before };
  }
  const planned = findPlanned(visits.rows, 'MIC', today);
  const next = planned === undefined ? 'aucune dans le dossier' : `elle est inscrite au ${writeDay(planned)}`;
  return year === dueYear
    ? { ...answer('due', `À faire en ${dueYear}, année de ses 45\u00a0ans\u00a0; ${next}.`, evidence), before }
    : {
        ...answer(
          'late',
          `L’échéance était l’année ${dueYear}\u00a0; ${next}. La loi ne dit rien du rattrapage.`,
          evidence,
        ),
        before,
      };
}

/** Before the civil year of the 45th birthday only. A: civil years of 43 and 44. B and C: from the 43rd birthday. */
function isAnticipable(reading: RuleSettings['anticipation'], birthDate: IsoDay, today: IsoDay): boolean {
  switch (reading) {
    case 'A':
      return readYear(today) >= readYear(birthDate) + 43;
    case 'B':
    case 'C':
      return isAged(birthDate, 43, today);
    default:
      return assertNever(reading);
  }
}

/** A and B need another visit to be held at the same time; C is the service's own invitation at 43, 44 or 45. */
function writeAnticipation(reading: RuleSettings['anticipation'], dueYear: number): string {
  return reading === 'C'
    ? `Peut être proposée dès maintenant (service qui invite à partir de 43\u00a0ans)\u00a0; échéance en ${dueYear}.`
    : `Peut être anticipée avec une autre visite\u00a0; échéance en ${dueYear}.`;
}

const unknownReason = 'Le dossier lu ne permet pas de dire si la visite de mi-carrière est due.';

function answer(status: VisitAnswer['status'], reason: string, evidence: readonly Evidence[]): VisitAnswer {
  return { kind: 'MIC', status, reason, missing: [], evidence, source: miCarriereSource };
}
