// Words of the settings « Accord »: the sentences the worker reads, for the service's data protection officer to change.
import type { StatementId } from '../signalement/consent';
import type { WordingProblem } from '../signalement/edit-wording';
import { NBSP } from './typography';

export const agreementSettingsText = {
  title: 'Accord',
  lead: `Les phrases lues par la personne avant un signalement. Le texte proposé est à valider par le délégué à la protection des données du service${NBSP}: à confirmer. Un texte mis en vigueur ne change plus${NBSP}: les accords déjà donnés gardent le leur.`,
  inForce: (version: string) => `En vigueur${NBSP}: ${version}`,
  statements: {
    informed: '1. Information',
    signalled: '2. Signalement et contact',
    shared: '3. Partage des informations',
    partners: '4. Contact de partenaires',
  } satisfies Record<StatementId, string>,
  informedHelp: `{professionnel} est remplacé par le nom du professionnel.`,
  closing: 'Phrase de fin',
  partners: 'Partenaires',
  putInForce: 'Mettre ce texte en vigueur',
  kept: (n: number) =>
    n === 0 ? 'C’est le texte proposé par Vigie.' : `${n} ${n < 2 ? 'texte' : 'textes'} du service, tous conservés.`,
} as const;

export const wordingProblems: Readonly<Record<WordingProblem, string>> = {
  empty: 'Une phrase est vide.',
  unchanged: 'Ce texte est déjà en vigueur.',
  'no-professional': 'La première phrase doit contenir {professionnel}, le nom de qui informe.',
  'too-many': 'Le service a déjà 50 textes : voyez avec l’administrateur.'.replace(' :', `${NBSP}:`),
};
