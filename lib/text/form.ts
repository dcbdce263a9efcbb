// Words of the form beside its fields: what is missing, what would help, what the dossier says now, what to look at again.
import type { TextWarning } from '../signalement/free-text';
import { count, NBSP } from './typography';

export const completenessText = {
  missing: `Il manque${NBSP}:`,
  nothing: 'Rien ne manque pour envoyer.',
  helpful: `Aiderait${NBSP}:`,
  goTo: (label: string) => `Aller au champ${NBSP}: ${label}`,
} as const;

export const differenceText = {
  title: 'Le dossier a changé',
  filledTitle: 'Le dossier en dit plus',
  now: 'Le dossier dit maintenant',
  said: 'Dossier',
  here: 'Ici',
  take: 'Prendre',
  keep: 'Garder',
  leave: 'Laisser vide',
  takeOf: (label: string) => `Prendre la valeur du dossier${NBSP}: ${label}`,
  keepOf: (label: string) => `Garder ce qui est écrit ici${NBSP}: ${label}`,
  leaveOf: (label: string) => `Laisser vide${NBSP}: ${label}`,
  toSee: (n: number) => `${count(n, 'valeur du dossier', 'valeurs du dossier')} à voir en haut`,
  takeEmpty: (n: number) => `Prendre les ${count(n, 'valeur', 'valeurs')} des champs vides`,
} as const;

/** Beside `formText.restore`: the dossier's value was taken, and what was typed can come back. */
export const backText = {
  restore: 'Revenir à ce qui était saisi',
  restoreOf: (label: string) => `Revenir à ce qui était saisi${NBSP}: ${label}`,
} as const;

/** Soft: nothing is blocked, nothing is changed. */
export const warningText: Readonly<Record<TextWarning['kind'], (words: string) => string>> = {
  person: (words) => `${words}${NBSP}: quelqu’un d’autre est-il nommé${NBSP}? À retirer si ce n’est pas utile.`,
  medical: (words) =>
    `${words}${NBSP}: mot médical${NBSP}? Cette partie n’est pas réservée aux professionnels de santé.`,
};

export const formatText = {
  siret: 'Un SIRET a 14 chiffres, et celui-ci n’en a pas la clé. Vérifiez-le.',
  naf: `Un code NAF s’écrit ainsi${NBSP}: 52.10B.`,
} as const;

export const nafText = {
  label: (label: string, section: string) => `${label} (section ${section}), NAF rév. 2`,
  unknown: 'Ce code n’est pas dans la NAF rév. 2.',
} as const;
