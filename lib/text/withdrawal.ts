// What is said when a worker withdraws their agreement: by the button, and afterwards. It is their right, without
// consequence: no warning, no insistence.
import { NBSP } from './typography';

export const withdrawalText = {
  withdraw: 'La personne retire son accord',
  withdrawing: 'Retrait…',
  whySent: `Elle peut changer d’avis à tout moment. La cellule ne verra plus que la partie administrative${NBSP}; le reste sera effacé du serveur.`,
  whyUnsent: 'Elle peut changer d’avis à tout moment. Ce signalement ne partira pas.',
  unsent: (at: string) => `Accord retiré le ${at}. Ce signalement ne partira pas, et ce retrait est sans conséquence.`,
  asked: (at: string) => `Accord retiré le ${at}. Le serveur n’est pas encore prévenu${NBSP}: cela se fera tout seul.`,
  done: (at: string) => `Accord retiré le ${at}. La cellule ne voit plus que la partie administrative.`,
  title: (at: string) => `Accord retiré le ${at}`,
} as const;
