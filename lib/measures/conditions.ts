// Conditions that several dispositifs share, each judged on the dossier as read. What was not read is unknown, never no.
import type { ArretCause } from '../dossier/dossier';
import { countElapsed } from '../visits/absences';
import { isAged, readYear, writeDay } from '../visits/days';
import { nameMissing } from '../visits/missing-field';
import { findOngoing } from '../visits/ongoing';
import { readArrets, readMesures } from '../visits/rows';
import type { Condition } from './measure';

/** What only the person, or somebody else's file, can say. */
export function ask(text: string): Condition {
  return { text, judge: () => ({ kind: 'ask' }) };
}

/** An arrêt for health reasons is in progress, of one of `causes` where some are given. */
export function arretOngoing(text: string, causes?: readonly ArretCause[]): Condition {
  return {
    text,
    judge: (facts) => {
      const { missing } = readArrets(facts.dossier);
      const sure = findOngoing(facts, false);
      if (sure !== undefined) {
        const since = `arrêt depuis le ${writeDay(sure.start)}`;
        if (causes === undefined) return { kind: 'met', why: since };
        const own = sure.arrets.map(({ cause }) => cause);
        if (own.some((cause) => cause !== null && causes.includes(cause))) return { kind: 'met', why: since };
        if (missing.length === 0) return { kind: 'not-met', why: 'l’arrêt en cours a une autre cause' };
      }
      const [first] = missing;
      if (first !== undefined) return { kind: 'unknown', missing: first };
      if (findOngoing(facts, true) !== undefined) return { kind: 'unknown', missing: 'la cause de l’arrêt en cours' };
      return { kind: 'not-met', why: 'aucun arrêt pour maladie ou accident n’est en cours' };
    },
  };
}

/** The arrêt in progress has lasted at least this many days, both ends included. */
export function arretLasts(text: string, days: number): Condition {
  return {
    text,
    judge: (facts) => {
      const sure = findOngoing(facts, false);
      if (sure !== undefined && countElapsed(sure, facts.today) >= days) {
        return { kind: 'met', why: `arrêt depuis le ${writeDay(sure.start)}` };
      }
      const [first] = readArrets(facts.dossier).missing;
      if (first !== undefined) return { kind: 'unknown', missing: first };
      const perhaps = findOngoing(facts, true);
      if (perhaps !== undefined && countElapsed(perhaps, facts.today) >= days) {
        return { kind: 'unknown', missing: 'la cause de l’arrêt en cours' };
      }
      return { kind: 'not-met', why: `pas d’arrêt en cours d’au moins ${days}\u00a0jours` };
    },
  };
}

/** A yes-or-no field of the dossier says yes. */
export function isNoted(text: string, field: 'rqth' | 'therapeuticPartTime', name: string): Condition {
  return {
    text,
    judge: ({ dossier }) => {
      const read = dossier.fields[field];
      if (read.state !== 'read') return { kind: 'unknown', missing: nameMissing(name, read)[0] ?? name };
      return read.value
        ? { kind: 'met', why: 'notée dans le dossier' }
        : { kind: 'not-met', why: 'notée «\u00a0non\u00a0»' };
    },
  };
}

/** The same field says no: asking for what is there already helps nobody. */
export function isNotYet(text: string, field: 'rqth', name: string): Condition {
  const inner = isNoted(text, field, name);
  return {
    text,
    judge: (facts) => {
      const standing = inner.judge(facts);
      if (standing.kind === 'met') return { kind: 'not-met', why: 'déjà notée dans le dossier' };
      return standing.kind === 'not-met' ? { kind: 'met', why: standing.why } : standing;
    },
  };
}

/** A measure of L. 4624-3 is in force. */
export function mesureInForce(text: string): Condition {
  return {
    text,
    judge: ({ dossier, today }) => {
      const { rows, missing } = readMesures(dossier);
      const found = rows.find(({ start, end }) => start <= today && (end === null || end >= today));
      if (found !== undefined) return { kind: 'met', why: `mesure depuis le ${writeDay(found.start)}` };
      const [first] = missing;
      return first === undefined
        ? { kind: 'not-met', why: 'aucune mesure n’est en cours' }
        : { kind: 'unknown', missing: first };
    },
  };
}

export function isAtLeast(text: string, years: number): Condition {
  return {
    text,
    judge: ({ dossier, today }) => {
      const { birthDate } = dossier.identity;
      const why = `naissance en ${readYear(birthDate)}`;
      return isAged(birthDate, years, today) ? { kind: 'met', why } : { kind: 'not-met', why };
    },
  };
}

/** `inner` or, where the dossier can't settle it, something the person knows: one of the two is enough. */
export function either(text: string, ...inner: readonly Condition[]): Condition {
  return {
    text,
    judge: (facts) => {
      const standings = inner.map(({ judge }) => judge(facts));
      return (
        standings.find(({ kind }) => kind === 'met') ??
        standings.find(({ kind }) => kind === 'unknown') ??
        standings.find(({ kind }) => kind === 'ask') ??
        standings[0] ?? { kind: 'ask' }
      );
    },
  };
}
