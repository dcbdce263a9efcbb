// The three roles in the words of the trade.
import type { Role } from '../../lib/signalement/draft';

export const roleNames: Readonly<Record<Role, string>> = {
  idest: 'infirmière ou infirmier',
  medecin: 'médecin du travail',
  coordinateur: 'coordination de la cellule',
};
