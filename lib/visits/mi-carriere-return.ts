// Visite de mi-carrière on return to employment, from the 45th birthday (L. 4624-2-2 I, law.md §1.1, P-MC-3). The text
// does not define « retour à l'emploi »: which return counts is a setting. No other visit is needed here.
import type { IsoDay, Read } from '../dossier/dossier';
import { addMonths, isAged, writeDay } from './days';
import { listHeld } from './held-visits';
import { miCarriereSource } from './mi-carriere-window';
import { nameMissing } from './missing-field';
import { answerReprise } from './reprise';
import { readVisits } from './rows';
import type { Evidence, Source, VisitAnswer, VisitFacts } from './visit-answer';

export const returnSource: Source = {
  ...miCarriereSource,
  doubt:
    'Article modifié le 29/07/2026, nouveau texte non lu. «\u00a0Retour à l’emploi\u00a0» n’y est pas défini\u00a0: ce qui en tient lieu est un réglage du service.',
};

/** Months after hiring during which a first visit may still be held (R. 4624-10): taken for the return to employment. */
const hiredWithin = 3;

export function answerMiCarriereReturn(facts: VisitFacts): VisitAnswer {
  const { dossier, today, settings } = facts;
  if (settings.returnToWork === 'never') return answer('not-due', 'Le service ne la propose pas au retour à l’emploi.');
  const visits = readVisits(dossier);
  const held = listHeld(visits.rows, 'MIC', today).at(-1);
  if (held !== undefined) return answer('not-due', `La visite de mi-carrière a eu lieu le ${writeDay(held)}.`);
  const birth = dossier.fields.birthDate;
  if (birth.state !== 'read') return unknown(nameMissing('la date de naissance', birth));
  if (!isAged(birth.value, 45, today)) return answer('not-due', 'Le travailleur n’a pas encore 45\u00a0ans révolus.');
  const reprise = answerReprise(facts);
  const hired = settings.returnToWork === 'reprise' ? undefined : dossier.fields.hiredOn;
  const isHired = hired?.state === 'read' && isRecent(hired.value, today);
  const isBack = reprise.status === 'due' || reprise.status === 'late';
  const missing = [...visits.missing, ...(isBack || isHired ? [] : [...reprise.missing, ...nameHiring(hired)])];
  if (missing.length > 0) return unknown([...new Set(missing)]);
  if (!isBack && !isHired) return answer('not-due', 'Le dossier lu ne montre pas de retour à l’emploi récent.');
  const reason = 'Possible dès le retour à l’emploi, à partir de 45\u00a0ans révolus, sans attendre une autre visite.';
  return {
    ...answer('possible', reason),
    evidence: [...(isBack ? reprise.evidence : []), ...writeHiring(hired, isHired)],
  };
}

function isRecent(hiredOn: IsoDay, today: IsoDay): boolean {
  return hiredOn <= today && addMonths(hiredOn, hiredWithin) >= today;
}

function nameHiring(hired: Read<IsoDay> | undefined): readonly string[] {
  return hired === undefined ? [] : nameMissing('la date d’embauche', hired);
}

function writeHiring(hired: Read<IsoDay> | undefined, isHired: boolean): readonly Evidence[] {
  if (hired?.state !== 'read' || !isHired) return [];
  const text = `Embauche le ${writeDay(hired.value)}`;
  return [{ text, page: hired.origin.page, place: { kind: 'field', field: 'hiredOn' } }];
}

function unknown(missing: readonly string[]): VisitAnswer {
  return { ...answer('unknown', 'Le dossier lu ne permet pas de dire s’il y a retour à l’emploi.'), missing };
}

function answer(status: VisitAnswer['status'], reason: string): VisitAnswer {
  return { kind: 'MIC_RETURN', status, reason, missing: [], evidence: [], source: returnSource };
}
