// Free texts of a dossier that a rule needs to understand: invalidity, health category, exposures. Null: settles nothing.
import { foldText } from '../profiles/text';

/** « Catégorie 2 », « 2e catégorie », « Oui »; false: « Non », « Aucune ». A request or an old pension settles nothing. */
export function isInvalidityNoted(text: string): boolean | null {
  const folded = foldText(text);
  if (/^(?:non|aucune?|neant|sans)(?: *[,(].*)?$/.test(folded)) return false;
  if (/demande|cours|supprim|suspend|refus|ancien|jusqu/.test(folded)) return null;
  const isCategory = /\bcat(?:egorie|\.)? *(?:[123]|i{1,3})\b|\b[123] *(?:re|er|e|eme|nde)? *cat|^[123]$/.test(folded);
  return isCategory || /^oui\b/.test(folded) ? true : null;
}

export type HealthCategory = 'locomotor' | 'psychic' | 'other';

const categories: readonly (readonly [HealthCategory, RegExp])[] = [
  ['locomotor', /musculo-?squelettique|\btms\b|rachis|lombalgie|osteo-?articulaire|appareil locomoteur/],
  ['psychic', /psychi|sante mentale|\brps\b|psychosocia/],
  ['other', /cardio|cancer|neurolog|respiratoire|metabolique|sensoriel|addiction/],
];

/** The closed list of instruments-forms-indicators.md §4.3. « Autre », « Non renseigné » or free words: null. */
export function readHealthCategory(text: string): HealthCategory | null {
  const folded = foldText(text);
  const found = categories.filter(([, words]) => words.test(folded)).map(([category]) => category);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Factors of L. 4161-1 I 1°, where they are written in words: heavy loads, hard postures, vibrations. */
export function listStrains(exposures: string): readonly string[] {
  const folded = foldText(exposures);
  return strains.filter(([, words]) => words.test(folded)).map(([name]) => name);
}

const strains: readonly (readonly [string, RegExp])[] = [
  ['charges', /\bcharges?\b(?! mentale)|manutention/],
  ['postures', /\bpostures?\b/],
  ['vibrations', /\bvibrations?\b/],
];

export function isIsolatedWork(exposures: string): boolean {
  return /\b(?:travail|travailleur|poste) isole\b/.test(foldText(exposures));
}
