// Fonds d’investissement dans la prévention de l’usure professionnelle (law.md §5.9).
import { isExposedToStrains, mesureInForce } from '../conditions';
import type { Measure } from '../measure';

export const fipu: Measure = {
  id: 'fipu',
  title: 'Fonds de prévention de l’usure (FIPU)',
  purpose: 'Aider l’entreprise à payer l’aménagement du poste d’une personne exposée.',
  conditions: [
    isExposedToStrains('une exposition aux charges, postures pénibles ou vibrations mécaniques'),
    mesureInForce('une mesure individuelle proposée par le médecin du travail (L. 4624-3)'),
  ],
  askedBy: 'L’employeur ou la branche.',
  agreedBy: ['caisse (Carsat, Cramif, CGSS)'],
  duration: 'Demande chaque année.',
  money: 'Prise en charge partielle pour l’entreprise.',
  articles: 'Code de la sécurité sociale, art. L. 221-1-5 et R. 251-6-1',
  asOf: 'état du 27/03/2026',
  doubts: [
    'Le taux de 70\u00a0% et la demande annuelle viennent de sources secondaires, les plafonds ne sont pas confirmés.',
  ],
};
