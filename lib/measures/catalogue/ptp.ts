// Projet de transition professionnelle (law.md §5.10).
import { hasBeenAbsent } from '../arret-conditions';
import { either, isEmployedSince, isNoted } from '../conditions';
import type { Measure } from '../measure';

export const ptp: Measure = {
  id: 'ptp',
  title: 'Projet de transition professionnelle (PTP)',
  purpose: 'Se former à un autre métier en gardant une rémunération.',
  conditions: [
    either(
      '24\u00a0mois d’ancienneté dont 12 dans l’entreprise, ou une absence qui en dispense',
      isNoted('RQTH', 'rqth', 'la RQTH'),
      hasBeenAbsent('une absence de 6\u00a0mois, ou pour MP'),
      isEmployedSince('24\u00a0mois dans l’entreprise', 24),
    ),
  ],
  askedBy: 'La personne, à l’association Transitions Pro de sa région.',
  agreedBy: ['commission paritaire', 'employeur (autorisation d’absence)'],
  duration: 'Celle de la formation.',
  money: 'Rémunération et formation prises en charge selon les règles de la commission.',
  articles: 'Code du travail, art. L. 6323-17-1, L. 6323-17-2 et D. 6323-9',
  asOf: 'état du 27/03/2026',
  changed: 'L. 6323-17-3 et la variante FIPU (D. 6323-9-2) ont changé. De nouvelles versions viennent en 2027 et 2028.',
  doubts: [
    'L’ancienneté n’est pas demandée après une absence pour MP, ou de 6\u00a0mois au moins, continue ou non, dans les 24\u00a0mois avant la demande, ni aux bénéficiaires de l’obligation d’emploi.',
    'Six mois sont comptés ici 182\u00a0jours d’arrêt en 24\u00a0mois, continus ou non (notre convention). La variante des CDD n’est pas comptée.',
  ],
};
