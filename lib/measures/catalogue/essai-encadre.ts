// Essai encadré (law.md §5.1).
import { isOnArret } from '../arret-conditions';
import { ask } from '../conditions';
import type { Measure } from '../measure';

export const essaiEncadre: Measure = {
  id: 'essai-encadre',
  title: 'Essai encadré',
  purpose:
    'Essayer son poste, un poste aménagé ou un autre poste pendant un arrêt de travail, sans perdre ses indemnités.',
  conditions: [
    isOnArret('un arrêt de travail en cours'),
    ask('être salarié du régime général, intérimaire, apprenti ou stagiaire de la formation professionnelle'),
    ask('une entreprise d’accueil (la sienne ou une autre)'),
  ],
  askedBy:
    'La personne elle-même, après évaluation par le service social de l’Assurance maladie. Le service de prévention, le service social ou Cap emploi peuvent le proposer.',
  agreedBy: ['médecin traitant', 'médecin-conseil', 'médecin du travail'],
  duration: '14\u00a0jours ouvrables au plus, renouvelables, 28\u00a0jours ouvrables en tout.',
  money: 'Les indemnités journalières et le complément sont maintenus. L’entreprise d’accueil ne paie pas.',
  articles: 'Code de la sécurité sociale, art. L. 323-3-1 1° et D. 323-6 à D. 323-6-7',
  asOf: 'état du 27/03/2026',
  doubts: [
    'L’accord de l’employeur n’est pas parmi ceux que le texte demande, mais il faut en pratique une entreprise d’accueil (notre déduction).',
    'La circulaire CNAM 30/2022 n’a été lue que par une source secondaire.',
  ],
};
