// French words of the interface kit: fields, buttons, unlocking. No domain word here.
import { NBSP } from './typography';

export const uiText = {
  required: 'obligatoire',
  choose: 'Choisir…',
  dayHint: 'JJ/MM/AAAA',
  dayNotUnderstood: `Écrivez la date ainsi${NBSP}: JJ/MM/AAAA.`,
  retry: 'Réessayer',
  unlockTitle: 'Vigie est verrouillée',
  unlockSafe: 'Ce que vous avez saisi est enregistré, chiffré, sur ce poste.',
  unlockWho: 'Vous êtes',
  unlockPassphrase: 'Phrase de passe',
  unlock: 'Déverrouiller',
  unlocking: 'Ouverture…',
} as const;
