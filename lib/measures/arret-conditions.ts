// Conditions on the arrêts of the dossier: one in progress, long enough, or many days added up. What was not read is
// unknown, never no.
import type { Arret, ArretCause, IsoDay } from '../dossier/dossier';
import { assertNever } from '../result';
import type { Absence } from '../visits/absences';
import { countAddedDays } from '../visits/added-days';
import { addDays, addMonths, writeDay } from '../visits/days';
import { findOngoing, judgeOngoing, listHealthAbsences, writeCount } from '../visits/ongoing';
import { readArrets } from '../visits/rows';
import type { VisitFacts } from '../visits/visit-answer';
import type { Condition, Standing } from './measure';

const noneOngoing = 'aucun arrêt pour maladie ou accident n’est en cours';

/** An arrêt for health reasons is in progress, of one of `causes` where some are given. */
export function isOnArret(text: string, causes?: readonly ArretCause[]): Condition {
  return {
    text,
    judge: (facts) => {
      const { missing } = readArrets(facts.dossier);
      const sure = findOngoing(facts, false);
      if (sure !== undefined) {
        const since = writeSince(sure);
        if (causes === undefined) return { kind: 'met', why: since };
        const own = sure.arrets.map(({ cause }) => cause);
        if (own.some((cause) => cause !== null && causes.includes(cause))) return { kind: 'met', why: since };
        if (missing.length === 0) return { kind: 'not-met', why: 'l’arrêt en cours a une autre cause' };
      }
      const [first] = missing;
      if (first !== undefined) return { kind: 'unknown', missing: first };
      if (findOngoing(facts, true) !== undefined) return { kind: 'unknown', missing: 'la cause de l’arrêt en cours' };
      return { kind: 'not-met', why: noneOngoing };
    },
  };
}

/** The arrêt in progress opens the rendez-vous de liaison, as the service counts its thirty days (law.md §1.5). */
export function hasArretForLiaison(text: string): Condition {
  return {
    text,
    judge: (facts) => {
      const days = facts.settings.liaisonFrom === 'from-30' ? 30 : 31;
      const judged = judgeOngoing(facts, days);
      switch (judged.kind) {
        case 'long':
          return { kind: 'met', why: writeSince(judged.absence) };
        case 'short':
          return { kind: 'not-met', why: `moins de ${days}\u00a0jours ${writeCount(facts.settings)}` };
        case 'none':
          return { kind: 'not-met', why: noneOngoing };
        case 'unknown':
          return { kind: 'unknown', missing: judged.missing[0] ?? 'les arrêts de travail' };
        default:
          return assertNever(judged);
      }
    },
  };
}

const MONTHS = 24;
/** Six months, in days: our convention, said among the doubts of the dispositif. */
const DAYS = 182;

/**
 * Over the last 24 months, an absence for MP of any length, or six months of arrêts for health, continuous or not
 * (L. 6323-17-2, D. 6323-9, law.md §5.10).
 */
export function hasBeenAbsent(text: string): Condition {
  return { text, judge: judgeAbsent };
}

function judgeAbsent(facts: VisitFacts): Standing {
  const { dossier, today } = facts;
  const { rows, missing } = readArrets(dossier);
  const since = addDays(addMonths(today, -MONTHS), 1);
  const isWithin = (arret: Arret) => arret.start <= today && (arret.end ?? today) >= since;
  if (listSureMp(facts, since).length > 0) {
    return { kind: 'met', why: `arrêt pour maladie professionnelle depuis le ${writeDay(since)}` };
  }
  const { sure, perhaps } = countAddedDays(
    { ...facts, settings: { ...facts.settings, repeatedArretsMonths: MONTHS } },
    today,
  );
  if (sure >= DAYS) return { kind: 'met', why: `${sure}\u00a0jours d’arrêt depuis le ${writeDay(since)}` };
  const [first] = missing;
  if (first !== undefined) return { kind: 'unknown', missing: first };
  const isOpen = rows.some((arret) => isWithin(arret) && (arret.cause === null || arret.cause === 'MP'));
  return isOpen || perhaps >= DAYS
    ? { kind: 'unknown', missing: 'la cause ou la fin de certains arrêts' }
    : { kind: 'not-met', why: `moins de ${DAYS}\u00a0jours d’arrêt depuis le ${writeDay(since)}` };
}

/** Arrêts for MP of which one day at least is surely in the period. */
function listSureMp(facts: VisitFacts, since: IsoDay): readonly Arret[] {
  const isSure = (arret: Arret, { returnedBy }: Absence) =>
    arret.start <= facts.today &&
    (arret.start >= since || (arret.end === null ? returnedBy === null : arret.end >= since));
  return listHealthAbsences(facts, false).flatMap((absence) =>
    absence.arrets.filter((arret) => arret.cause === 'MP' && isSure(arret, absence)),
  );
}

function writeSince({ start }: Absence): string {
  return `arrêt depuis le ${writeDay(start)}`;
}
