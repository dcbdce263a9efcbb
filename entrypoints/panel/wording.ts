// The wording of the agreement shown by the panel, until `lib/signalement/consent-wording.ts` is there.
// TODO [2026-11-30]: import it from there. Text: instruments-forms-indicators.md §2.3.
import type { ConsentWording } from '../../components/consent/consent-words';

export function readWording(professional: string): ConsentWording {
  return {
    statements: [
      {
        id: 'informed',
        text: `J’ai été informé(e) par ${professional} du rôle de la cellule de prévention de la désinsertion professionnelle et de son caractère facultatif.`,
      },
      {
        id: 'signalled',
        text: 'J’accepte que ma situation soit signalée à la cellule et d’être contacté(e) par elle.',
      },
      {
        id: 'shared',
        text: 'J’accepte que les informations listées, et elles seules, soient partagées avec les membres de la cellule qui m’accompagnent.',
      },
      { id: 'partners', text: 'J’accepte que la cellule contacte les partenaires cochés.' },
    ],
    partners: [
      { id: 'employer', label: 'Mon employeur (sans information médicale)' },
      { id: 'carsat', label: 'Le service social de la Carsat' },
      { id: 'cap-emploi', label: 'Cap emploi' },
      { id: 'mdph', label: 'La MDPH' },
      { id: 'treating-physician', label: 'Mon médecin traitant' },
      { id: 'other', label: 'Autre' },
    ],
    closing: 'Je peux revenir sur mon accord à tout moment, sans conséquence sur mon suivi.',
  };
}
