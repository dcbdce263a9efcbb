// The code lists of the form, as instruments-forms-indicators.md gives them (§2.2, §4.3, §4.4, §4.6). The service will
// edit them (settings); labels are what a nurse reads, codes are what is kept and sent.
import type { ArretCause, VisitKind } from '../dossier/dossier';
import { catalogue } from '../measures/catalogue';
import { foldText } from '../profiles/text';
import type { Choice } from './form';

function listChoices<K extends string>(labels: Readonly<Record<K, string>>): readonly Choice[] {
  return Object.entries<string>(labels).map(([code, label]) => ({ code, label }));
}

/** §4.4. */
export const visitLabels: Readonly<Record<VisitKind, string>> = {
  MIC: 'Mi-carrière',
  VIP_I: 'Visite d’information et de prévention initiale',
  VIP_P: 'Visite d’information et de prévention périodique',
  SIR_E: 'Examen d’aptitude à l’embauche',
  SIR_P: 'Examen périodique du suivi renforcé',
  SIR_INT: 'Visite intermédiaire du suivi renforcé',
  PRE: 'Pré-reprise',
  REP: 'Reprise',
  DEM: 'À la demande',
  PEX: 'Post-exposition ou post-professionnelle',
};
export const visitChoices = listChoices(visitLabels);
export const visitKinds = Object.keys(visitLabels) as VisitKind[];

export const sexChoices = listChoices({ F: 'Femme', M: 'Homme' });

export const followUpChoices = listChoices({
  SI: 'Suivi simple (SI)',
  SIA: 'Suivi adapté (SIA)',
  SIR: 'Suivi renforcé (SIR)',
});

/** Row 20. The two first are criteria of S1; « prévisible » is S4's; the others are our own words for the same situations. */
export const motiveChoices = listChoices({
  'several-opinions': 'Plus de deux avis attendus',
  'no-simple-solution': 'Absence de solution simple',
  'foreseeable-restriction': 'Restriction ou inaptitude prévisible',
  'long-arret': 'Arrêt de travail long',
  'repeated-arrets': 'Arrêts de travail répétés',
  'difficulty-at-work': 'Difficulté à tenir le poste',
  'worker-request': 'Demande du travailleur',
  other: 'Autre',
});

/** Row 22. */
export const situationChoices = listChoices({
  'at-work': 'En poste',
  'adapted-work': 'En poste aménagé',
  'therapeutic-part-time': 'En temps partiel thérapeutique',
  'on-leave': 'En arrêt',
  'no-post': 'Sans poste',
});

/** Row 24. */
export const originChoices = listChoices({
  illness: 'Maladie',
  'work-accident': 'Accident du travail',
  'occupational-disease': 'Maladie professionnelle',
  'other-accident': 'Accident non professionnel',
});

const originOfCause: Readonly<Record<ArretCause, string | null>> = {
  maladie: 'illness',
  AT: 'work-accident',
  MP: 'occupational-disease',
  acc_non_pro: 'other-accident',
  // Accident de trajet: its class is open (law.md §1.3); the others are none of row 24.
  trajet: null,
  maternite: null,
  autre: null,
};

/** Null: none of the list, or not said. */
export function findOrigin(cause: ArretCause | null): string | null {
  return cause === null ? null : originOfCause[cause];
}

/** Row 28: the worker may withhold it; the employer need not be told (S4). */
export const rqthChoices = listChoices({
  yes: 'Oui',
  pending: 'En cours',
  no: 'Non',
  denied: 'Demande refusée',
  withheld: 'Ne souhaite pas le dire',
});

/** Row 30. */
export const expectationChoices = listChoices({
  opinion: 'Avis complémentaire',
  'job-study': 'Étude de poste',
  'social-interview': 'Entretien social',
  psychologist: 'Psychologue du travail',
  'supervised-trial': 'Essai encadré',
  crpe: 'Convention de rééducation professionnelle (CRPE)',
  rqth: 'Demande de RQTH',
  'skills-review': 'Bilan de compétences',
  retraining: 'Reconversion',
  'liaison-meeting': 'Rendez-vous de liaison',
  'employer-contact': 'Contact avec l’employeur',
  other: 'Autre',
});

/** Beside row 30: the dispositifs of law.md §5, by the id and the title of their file. */
export const measureChoices: readonly Choice[] = catalogue.map(({ id, title }) => ({ code: id, label: title }));

/** Row 20: criteria of inclusion (AISMT13, row 30: « > 2 avis attendus » or « absence de solution simple »). */
export const criteriaChoices = listChoices({
  'several-opinions': 'Plus de deux avis attendus',
  'no-simple-solution': 'Absence de solution simple',
});

/** Row 11, §4.1: NAF 2025 is legal from 1 January 2027, and a code alone does not tell its version. */
export const nafVersionChoices = listChoices({ 'naf-rev-2': 'NAF rév. 2', 'naf-2025': 'NAF 2025' });

/** Row 31. */
export const urgencyChoices = listChoices({ routine: 'Délai habituel', urgent: 'Urgent' });

/** Row 29. */
export const alreadyDoneChoices = listChoices({
  'job-study': 'Étude de poste',
  'conditions-study': 'Étude des conditions de travail',
  'employer-exchange': 'Échange avec l’employeur',
  'company-sheet': 'Fiche d’entreprise',
  'aids-asked': 'Aides demandées',
});

/** Row 32, §4.6. */
export const involvedPartnerChoices = listChoices({
  carsat: 'Service social de la Carsat',
  cpam: 'Assurance maladie (CPAM)',
  'cap-emploi': 'Cap emploi',
  agefiph: 'Agefiph',
  mdph: 'MDPH',
  'france-travail': 'France Travail',
  'supported-employment': 'Emploi accompagné',
  other: 'Autre',
});

/** §4.3: a short closed list, medical layer only. */
export const pathologyChoices = listChoices({
  'upper-limb': 'Troubles musculosquelettiques, membre supérieur',
  spine: 'Troubles musculosquelettiques, rachis',
  'lower-limb': 'Troubles musculosquelettiques, membre inférieur',
  psychic: 'Troubles psychiques',
  cardiovascular: 'Cardiovasculaire',
  cancer: 'Cancer',
  neurological: 'Neurologique',
  respiratory: 'Respiratoire',
  metabolic: 'Métabolique',
  sensory: 'Sensoriel',
  addiction: 'Addiction',
  other: 'Autre',
  unknown: 'Non renseigné',
});

/** The code whose label says the same, whatever the case, the accents and the punctuation; null when none does. */
export function findCode(choices: readonly Choice[], text: string): string | null {
  const folded = foldLabel(text);
  return choices.find(({ label }) => foldLabel(label) === folded)?.code ?? null;
}

function foldLabel(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
