// The arrêt in progress for reasons of health, and whether it has lasted so many days. What the days are, elapsed or
// prescribed, is a setting of the service (law.md §1.2, §1.9: no text settles it).
import type { Arret, ArretCause, IsoDay } from '../dossier/dossier';
import type { RuleSettings } from '../settings/settings';
import { type Absence, countElapsed, countPrescribed, isOngoing, joinArrets } from './absences';
import { listReturns } from './held-visits';
import { readArrets, readVisits } from './rows';
import type { VisitFacts } from './visit-answer';

/** « Maladie ou accident », professional or not. Maternity alone is not in the text. */
export const healthCauses: readonly (ArretCause | null)[] = ['maladie', 'acc_non_pro', 'AT', 'trajet', 'MP'];

/** Absences of health causes only, or with arrêts of unread cause as well. */
export function listHealthAbsences({ dossier, today }: VisitFacts, withUnreadCause: boolean): readonly Absence[] {
  const counted = readArrets(dossier).rows.filter(
    ({ cause }: Arret) => healthCauses.includes(cause) || (withUnreadCause && cause === null),
  );
  return joinArrets(counted, listReturns(readVisits(dossier).rows, today));
}

/** The arrêt in progress, of health causes only, or with arrêts of unread cause as well. */
export function findOngoing(facts: VisitFacts, withUnreadCause: boolean): Absence | undefined {
  return listHealthAbsences(facts, withUnreadCause).find((absence) => isOngoing(absence, facts.today));
}

export type Ongoing =
  | { readonly kind: 'long'; readonly absence: Absence }
  | { readonly kind: 'short'; readonly absence: Absence }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly missing: readonly string[]; readonly absence: Absence | undefined };

/** Does the arrêt in progress count at least so many days, both ends included, as the service counts them? */
export function judgeOngoing(facts: VisitFacts, days: number): Ongoing {
  const { dossier, today, settings } = facts;
  const { missing } = readArrets(dossier);
  const sure = findOngoing(facts, false);
  if (sure !== undefined && lasts(sure, days, today, settings) === true) return { kind: 'long', absence: sure };
  if (missing.length > 0) return { kind: 'unknown', missing, absence: sure };
  const perhaps = findOngoing(facts, true);
  if (perhaps === undefined) return { kind: 'none' };
  if (sure !== undefined && lasts(sure, days, today, settings) === null) {
    return { kind: 'unknown', missing: ['la fin prescrite de l’arrêt en cours'], absence: sure };
  }
  return lasts(perhaps, days, today, settings) === false
    ? { kind: 'short', absence: perhaps }
    : { kind: 'unknown', missing: ['la cause de l’arrêt en cours'], absence: perhaps };
}

/** Null: not known, the arrêt has no end and the service counts prescribed days. */
function lasts(absence: Absence, days: number, today: IsoDay, { preRepriseCount }: RuleSettings): boolean | null {
  if (countElapsed(absence, today) >= days) return true;
  if (preRepriseCount === 'elapsed') return false;
  const prescribed = countPrescribed(absence);
  return prescribed === null ? null : prescribed >= days;
}

/** « écoulés », « prescrits ». */
export function writeCount({ preRepriseCount }: RuleSettings): string {
  return preRepriseCount === 'elapsed' ? 'écoulés' : 'prescrits';
}
