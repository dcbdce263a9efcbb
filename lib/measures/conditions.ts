// Conditions that several dispositifs share, each judged on the fields of the dossier as read. What was not read is
// unknown, never no. Those on arrêts are in `arret-conditions.ts`.
import { isInvalidityNoted, listStrains } from '../rules/small-texts';
import { addMonths, isAged, readYear, writeDay } from '../visits/days';
import { nameMissing } from '../visits/missing-field';
import { readMesures } from '../visits/rows';
import type { Condition, Standing } from './measure';

const NBSP = '\u00a0';
const says = (word: string) => `le dossier dit «${NBSP}${word}${NBSP}»`;

/** What only the person, or somebody else's file, can say. */
export function ask(text: string): Condition {
  return { text, judge: () => ({ kind: 'ask' }) };
}

/** A yes-or-no field of the dossier says yes. */
export function isNoted(text: string, field: 'rqth' | 'therapeuticPartTime', name: string): Condition {
  return {
    text,
    judge: ({ dossier }) => {
      const read = dossier.fields[field];
      if (read.state !== 'read') return { kind: 'unknown', missing: nameMissing(name, read)[0] ?? name };
      return read.value ? { kind: 'met', why: says('oui') } : { kind: 'not-met', why: says('non') };
    },
  };
}

/** The same field says no: asking for what is there already helps nobody. */
export function isNotYet(text: string, field: 'rqth' | 'therapeuticPartTime', name: string): Condition {
  const inner = isNoted(text, field, name);
  return { text, judge: (facts) => turn(inner.judge(facts)) };
}

/** No pension d'invalidité is noted yet, of any category. */
export function isNotYetInvalid(text: string): Condition {
  return {
    text,
    judge: ({ dossier: { fields } }) => {
      const { invalidity } = fields;
      const name = 'l’invalidité';
      if (invalidity.state !== 'read') return { kind: 'unknown', missing: nameMissing(name, invalidity)[0] ?? name };
      const why = says(invalidity.origin.text);
      const isNoted = isInvalidityNoted(invalidity.value);
      if (isNoted === null) return { kind: 'unknown', missing: `${name} (${why})` };
      return isNoted ? { kind: 'not-met', why } : { kind: 'met', why };
    },
  };
}

/** Loads, postures or vibrations are named among the exposures; a list that does not name them proves nothing. */
export function isExposedToStrains(text: string): Condition {
  return {
    text,
    judge: ({ dossier: { fields } }) => {
      const { exposures } = fields;
      const name = 'les expositions';
      if (exposures.state !== 'read') return { kind: 'unknown', missing: nameMissing(name, exposures)[0] ?? name };
      const strains = listStrains(exposures.value);
      return strains.length > 0 ? { kind: 'met', why: `le dossier cite ${strains.join(', ')}` } : { kind: 'ask' };
    },
  };
}

/** In this company for so many months. Fewer proves nothing: years in other companies count too. */
export function isEmployedSince(text: string, months: number): Condition {
  return {
    text,
    judge: ({ dossier: { fields }, today }) => {
      const { hiredOn } = fields;
      const name = 'la date d’embauche';
      if (hiredOn.state !== 'read') return { kind: 'unknown', missing: nameMissing(name, hiredOn)[0] ?? name };
      return addMonths(hiredOn.value, months) <= today
        ? { kind: 'met', why: `dans l’entreprise depuis le ${writeDay(hiredOn.value)}` }
        : { kind: 'ask' };
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

/** One of several is enough; where the dossier can't settle any, the person is asked. */
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

function turn(standing: Standing): Standing {
  if (standing.kind === 'met') return { kind: 'not-met', why: standing.why };
  return standing.kind === 'not-met' ? { kind: 'met', why: standing.why } : standing;
}
