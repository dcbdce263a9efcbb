// The form of the signalement: rows of instruments-forms-indicators.md §2.2 that the dossier can fill, and what is asked.
// The INS (row 5) and the place of birth (row 4) are left out on purpose. Fields read in the host bear the host's field id.
import {
  alreadyDoneChoices,
  expectationChoices,
  followUpChoices,
  involvedPartnerChoices,
  measureChoices,
  motiveChoices,
  originChoices,
  pathologyChoices,
  rqthChoices,
  sexChoices,
  situationChoices,
  urgencyChoices,
  visitChoices,
} from './code-lists';
import type { FormField, Layer } from './form';

type Rest = Pick<FormField, 'kind'> & Partial<Pick<FormField, 'choices' | 'required' | 'help' | 'isFixed'>>;

function listFields(
  layer: Layer,
  section: string,
  rows: readonly (readonly [string, string, string, Rest])[],
): FormField[] {
  return rows.map(([number, id, label, rest]) => ({ number, id, label, layer, section, required: false, ...rest }));
}

/** Where the dispositifs the médecin retained are kept, and nowhere else. */
export const measuresField = 'measuresChosen';

const text = { kind: 'text' } as const;
const mustText = { kind: 'text', required: true } as const;
const fixedText = { kind: 'text', required: true, isFixed: true } as const;

export const formFields: readonly FormField[] = [
  ...listFields('administrative', 'Le travailleur', [
    ['1', 'birthName', 'Nom de naissance', fixedText],
    ['1', 'givenNames', 'Prénom(s)', fixedText],
    ['1', 'usedName', 'Nom utilisé', text],
    ['2', 'birthDate', 'Date de naissance', { kind: 'date', required: true, isFixed: true }],
    ['3', 'sex', 'Sexe', { kind: 'choice', choices: sexChoices }],
    ['6', 'dossierNumber', 'Numéro de dossier', fixedText],
    ['7', 'phone', 'Téléphone', { ...text, help: 'Celui que la personne souhaite.' }],
    ['7', 'email', 'Courriel', text],
    [
      '8',
      'communicationNeeds',
      'Besoins pour communiquer',
      { ...text, help: 'Langue, accessibilité, meilleur moment.' },
    ],
  ]),
  ...listFields('administrative', 'L’entreprise et le poste', [
    ['9', 'employerName', 'Entreprise', mustText],
    ['10', 'siret', 'SIRET', text],
    ['11', 'naf', 'Code NAF', text],
    ['12', 'workforce', 'Effectif', text],
    ['14', 'jobTitle', 'Intitulé du poste', mustText],
    ['14', 'pcs', 'PCS', text],
    ['16', 'contract', 'Contrat', text],
    ['16', 'workingHours', 'Horaires', text],
    ['16', 'hiredOn', 'Dans l’entreprise depuis', { kind: 'date' }],
  ]),
  ...listFields('administrative', 'Ce qui est demandé', [
    ['18', 'visitKind', 'Visite', { kind: 'choice', choices: visitChoices, required: true }],
    ['18', 'visitDate', 'Date de la visite', { kind: 'date', required: true }],
    ['19', 'referringPhysician', 'Médecin du travail référent', mustText],
    [
      '30',
      'expectations',
      'Ce qui est attendu de la cellule',
      { kind: 'choices', choices: expectationChoices, required: true },
    ],
    ['31', 'urgency', 'Délai', { kind: 'choice', choices: urgencyChoices, required: true }],
    ['29', 'alreadyDone', 'Déjà fait', { kind: 'choices', choices: alreadyDoneChoices }],
    ['32', 'involvedPartners', 'Partenaires déjà dans la boucle', { kind: 'choices', choices: involvedPartnerChoices }],
  ]),
  ...listFields('functional', 'La situation', [
    ['20', 'motives', 'Motifs', { kind: 'choices', choices: motiveChoices, required: true }],
    [
      '20',
      'motiveText',
      'En quelques mots',
      { kind: 'long-text', help: 'Sans nommer d’autre personne ni écrire de mot médical.' },
    ],
    ['22', 'currentSituation', 'Situation aujourd’hui', { kind: 'choice', choices: situationChoices, required: true }],
    ['17', 'followUp', 'Type de suivi', { kind: 'choice', choices: followUpChoices }],
    ['17', 'mesures', 'Mesures en vigueur', { kind: 'long-text' }],
    ['23', 'arretStart', 'Premier jour de l’arrêt', { kind: 'date' }],
    ['23', 'arretEnd', 'Fin prévue de l’arrêt', { kind: 'date' }],
    ['23', 'arretDays', 'Jours d’arrêt sur 12 mois', text],
    ['24', 'origin', 'Origine', { kind: 'choice', choices: originChoices }],
    ['26', 'capacities', 'Ce que la personne peut encore faire', { kind: 'long-text' }],
    ['15', 'exposures', 'Contraintes et expositions', { kind: 'long-text' }],
    ['28', 'rqth', 'RQTH', { kind: 'choice', choices: rqthChoices }],
    ['28', 'invalidity', 'Invalidité', text],
  ]),
  ...listFields('functional', 'Dispositifs envisagés', [
    [
      '30',
      measuresField,
      'Dispositifs envisagés',
      { kind: 'choices', choices: measureChoices, help: 'Ceux que vous avez retenus. Rien n’est demandé pour autant.' },
    ],
  ]),
  ...listFields('medical', 'Partie médicale', [
    ['27', 'pathology', 'Catégorie de pathologie', { kind: 'choice', choices: pathologyChoices }],
    ['33', 'treatingPhysician', 'Médecin traitant', text],
  ]),
];

export function findField(id: string): FormField | undefined {
  return formFields.find((field) => field.id === id);
}
