// One-word values of a dossier: sex, yes or no, follow-up, workforce, contact details. Null: not understood.
import { foldText } from '../profiles/text';
import type { FollowUp, Sex } from './dossier';

const sexes: Readonly<Record<string, Sex>> = {
  '♀': 'F',
  f: 'F',
  femme: 'F',
  feminin: 'F',
  mme: 'F',
  madame: 'F',
  '♂': 'M',
  m: 'M',
  h: 'M',
  homme: 'M',
  masculin: 'M',
  'm.': 'M',
  monsieur: 'M',
};

export function parseSex(text: string): Sex | null {
  return sexes[foldText(text)] ?? null;
}

/** « Oui », « Oui (jusqu’au 31/12/2028) », « Non ». Anything else is not understood: « Non renseigné » is no no. */
export function parseYesNo(text: string): boolean | null {
  const found = /^(oui|non)(?: *[(,.;].*| (?:depuis|jusqu'au|le) .*)?$/.exec(foldText(text));
  return found === null ? null : found[1] === 'oui';
}

const followUps: Readonly<Record<string, FollowUp>> = {
  si: 'SI',
  'suivi individuel': 'SI',
  'suivi simple': 'SI',
  'suivi individuel simple': 'SI',
  sia: 'SIA',
  'suivi adapte': 'SIA',
  'suivi individuel adapte': 'SIA',
  sir: 'SIR',
  'suivi renforce': 'SIR',
  'suivi individuel renforce': 'SIR',
};

/** « SIR », « Suivi individuel renforcé (SIR) », « SIR - Suivi individuel renforcé »: every part must say the same. */
export function parseFollowUp(text: string): FollowUp | null {
  const parts = foldText(text)
    .split(/[()/:–-]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = new Set(parts.map((part) => followUps[part] ?? null));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** « 48 », « 1 250 salariés ». A range or an estimate is not a number. */
export function parseWorkforce(text: string): number | null {
  const found = /^(\d{1,3}(?:\s?\d{3}){0,2}|\d{1,7})(?: *(?:salarie|personne|employe)(?:e?s?|\(e?s\)))?$/.exec(
    foldText(text),
  );
  return found === null ? null : Number((found[1] ?? '').replace(/\s/g, ''));
}

/** Ten figures of a French number, by pairs. */
export function parsePhone(text: string): string | null {
  const figures = text.replace(/[\s.\-/]/g, '').replace(/^(?:\+33|0033)(?:\(0\))?/, '0');
  return /^0[1-9]\d{8}$/.test(figures) ? (figures.match(/\d\d/g) ?? []).join(' ') : null;
}

export function parseEmail(text: string): string | null {
  const email = text.trim();
  return email.length <= 254 && /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/.test(email) ? email : null;
}
