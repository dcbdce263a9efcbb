// The form of the signalement, as the rows of instruments-forms-indicators.md §2.2 make it before the service changes it
// (form-settings.ts). Rows that are no field are in rows-elsewhere.ts, each with why. Fields read in the host bear its id.
import {
  alreadyDoneChoices,
  criteriaChoices,
  expectationChoices,
  followUpChoices,
  involvedPartnerChoices,
  measureChoices,
  motiveChoices,
  nafVersionChoices,
  originChoices,
  pathologyChoices,
  rqthChoices,
  sexChoices,
  situationChoices,
  urgencyChoices,
  visitChoices,
} from './code-lists';
import type { FormField, Layer } from './form';

type Rest = Pick<FormField, 'kind'> & Partial<Omit<FormField, 'id' | 'number' | 'label' | 'layer' | 'section'>>;

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
const freeText = { kind: 'long-text', isFreeText: true } as const;
/** The day of something that was already done: asked once that is ticked. */
const dayOf = (code: string) => ({ kind: 'date', shownWhen: { fieldId: 'alreadyDone', has: [code] } }) as const;
const onLeave = { fieldId: 'currentSituation', has: ['on-leave'] } as const;

export const formFields: readonly FormField[] = [
  ...listFields('administrative', 'Le travailleur', [
    ['1', 'birthName', 'Nom de naissance', fixedText],
    ['1', 'givenNames', 'Prénom(s)', fixedText],
    ['1', 'usedName', 'Nom utilisé', text],
    ['2', 'birthDate', 'Date de naissance', { kind: 'date', required: true, isFixed: true }],
    ['3', 'sex', 'Sexe', { kind: 'choice', choices: sexChoices }],
    ['6', 'dossierNumber', 'Numéro de dossier', fixedText],
    ['7', 'phone', 'Téléphone', { ...text, isHelpful: true, help: 'Celui que la personne souhaite.' }],
    ['7', 'email', 'Courriel', text],
    [
      '7',
      'postalAddress',
      'Adresse postale',
      { ...text, shownWhen: { fieldId: 'email', has: [''] }, help: 'Faute de courriel, si la cellule doit écrire.' },
    ],
    [
      '8',
      'communicationNeeds',
      'Besoins pour communiquer',
      { ...text, isFreeText: true, help: 'Langue, accessibilité, meilleur moment.' },
    ],
  ]),
  ...listFields('administrative', 'L’entreprise et le poste', [
    ['9', 'employerName', 'Entreprise', mustText],
    ['10', 'siret', 'SIRET', { ...text, isHelpful: true, format: 'siret' }],
    ['11', 'naf', 'Code NAF', { ...text, format: 'naf', help: 'Par exemple 52.10B.' }],
    ['11', 'nafVersion', 'Version du code NAF', { kind: 'choice', choices: nafVersionChoices }],
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
    [
      '13',
      'employerContact',
      'Contact dans l’entreprise',
      {
        ...text,
        shownWhen: { fieldId: 'expectations', has: ['employer-contact'] },
        needsPartner: 'employer',
        help: 'Nom et téléphone. Ne part que si la personne accepte que l’employeur soit contacté.',
      },
    ],
    ['31', 'urgency', 'Délai', { kind: 'choice', choices: urgencyChoices, required: true }],
    [
      '31',
      'deadline',
      'Échéance à tenir',
      { kind: 'date', shownWhen: { fieldId: 'urgency', has: ['urgent'] }, isHelpful: true },
    ],
    ['29', 'alreadyDone', 'Déjà fait', { kind: 'choices', choices: alreadyDoneChoices, isHelpful: true }],
    ['29', 'jobStudyDate', 'Étude de poste, faite le', dayOf('job-study')],
    ['29', 'conditionsStudyDate', 'Étude des conditions de travail, faite le', dayOf('conditions-study')],
    ['29', 'employerExchangeDate', 'Échange avec l’employeur, le', dayOf('employer-exchange')],
    ['29', 'companySheetDate', 'Fiche d’entreprise, mise à jour le', dayOf('company-sheet')],
    [
      '29',
      'aidsAsked',
      'Aides demandées, lesquelles',
      { ...text, shownWhen: { fieldId: 'alreadyDone', has: ['aids-asked'] } },
    ],
    ['32', 'involvedPartners', 'Partenaires déjà dans la boucle', { kind: 'choices', choices: involvedPartnerChoices }],
  ]),
  ...listFields('functional', 'La situation', [
    ['20', 'motives', 'Motifs', { kind: 'choices', choices: motiveChoices, required: true }],
    [
      '20',
      'motiveText',
      'En quelques mots',
      { ...freeText, isHelpful: true, help: 'Sans nommer d’autre personne ni écrire de mot médical.' },
    ],
    [
      '20',
      'criteria',
      'Critères d’inclusion',
      {
        kind: 'choices',
        choices: criteriaChoices,
        help: 'Cochés d’après ce qui est attendu et les motifs. Vous pouvez les changer.',
      },
    ],
    ['22', 'currentSituation', 'Situation aujourd’hui', { kind: 'choice', choices: situationChoices, required: true }],
    ['17', 'followUp', 'Type de suivi', { kind: 'choice', choices: followUpChoices }],
    ['17', 'mesures', 'Mesures en vigueur', freeText],
    ['23', 'arretStart', 'Premier jour de l’arrêt', { kind: 'date', requiredWhen: onLeave }],
    ['23', 'arretEnd', 'Fin prévue de l’arrêt', { kind: 'date' }],
    ['23', 'arretDays', 'Jours d’arrêt sur 12 mois', text],
    ['24', 'origin', 'Origine', { kind: 'choice', choices: originChoices }],
    ['25', 'expectedReturn', 'Reprise envisagée le', { kind: 'date', shownWhen: onLeave }],
    ['26', 'capacities', 'Ce que la personne peut encore faire', { ...freeText, isHelpful: true }],
    ['15', 'exposures', 'Contraintes et expositions', freeText],
    ['28', 'rqth', 'RQTH', { kind: 'choice', choices: rqthChoices }],
    ['28', 'invalidity', 'Invalidité', text],
    ['28', 'ipp', 'IPP d’au moins 10\u00a0%', { kind: 'choice', choices: rqthChoices }],
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
