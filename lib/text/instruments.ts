// Words of the service's questionnaires: the list in the settings, the editor, the check, the approval.
import { levels } from '../questionnaire/answer';
import type { Check, Finding } from '../questionnaire/check';
import type { Instrument } from '../questionnaire/instrument';
import type { LifeState, LifeStep } from '../questionnaire/life';
import { assertNever } from '../result';
import { count, formatInstant, NBSP } from './typography';

export const instrumentsText = {
  lead: 'Le questionnaire que Vigie pose pendant la visite. Un texte n’est proposé qu’après son approbation par un médecin du travail du service. Un brouillon commencé continue avec le texte de son début.',
  listLabel: 'Questionnaires de ce poste',
  shipped: 'Fourni avec Vigie',
  inUse: 'En service',
  version: (version: string) => `Version ${version}`,
  open: 'Ouvrir',
  use: 'Mettre en service',
  medecinOnly: 'Un médecin du travail peut l’approuver, le mettre en service ou le retirer.',
  begin: 'Saisir les questions du service',
  import: 'Importer un fichier',
  imported: (title: string) => `«${NBSP}${title}${NBSP}» est importé. Il reste à l’approuver.`,
  newTitle: 'Questionnaire du service',
  back: 'Retour aux réglages',
  export: 'Exporter le fichier',
  newVersion: 'Faire une nouvelle version',
} as const;

export const stateWords: Readonly<Record<LifeState, string>> = {
  imported: 'À approuver',
  approved: 'Approuvé',
  'in-use': 'En service',
  withdrawn: 'Retiré',
};

const acts: Readonly<Record<LifeStep['act'], string>> = {
  imported: 'Saisi ou importé',
  changed: 'Texte changé',
  approved: 'Approuvé',
  'put-in-use': 'Mis en service',
  'set-aside': 'Mis de côté',
  withdrawn: 'Retiré',
};

export function sayStep({ act, at, by, rpps, reason }: LifeStep): string {
  const who = rpps === null ? by : `${by} (RPPS ${rpps})`;
  return `${acts[act]} par ${who} le ${formatInstant(at)}${reason === '' ? '' : `${NBSP}: ${reason}`}`;
}

export const editorText = {
  title: 'Nom du questionnaire',
  banner: 'Bandeau toujours affiché',
  bannerHelp: `Par exemple${NBSP}: s’il est validé ou non, et qu’il s’agit d’une aide à l’entretien.`,
  version: 'Version',
  scoring: 'Comment les réponses donnent un niveau',
  scorings: [
    { code: 'sum', label: 'Par points : la somme tombe dans une tranche'.replace(' :', `${NBSP}:`) },
    { code: 'flags', label: 'Par repères : modéré ou fort'.replace(' :', `${NBSP}:`) },
  ],
  flagsRule: `Aucun repère${NBSP}: premier niveau. Un repère${NBSP}: deuxième. Un repère fort et un autre${NBSP}: troisième.`,
  levels: 'Les trois niveaux',
  level: (n: number) => `Libellé du niveau ${n}`,
  from: (n: number) => `Niveau ${n}, de`,
  to: (n: number) => `Niveau ${n}, à`,
  points: 'points',
  question: (n: number) => `Question ${n}`,
  text: 'Question posée',
  short: 'En quelques mots',
  shortHelp: `Facultatif${NBSP}: pour les raisons du niveau et les résumés.`,
  conditional: 'Posée seulement selon une réponse d’avant.',
  option: (n: number) => `Réponse ${n}`,
  optionPoints: (n: number) => `Points de la réponse ${n}`,
  optionFlag: (n: number) => `Repère de la réponse ${n}`,
  flags: [
    { code: '', label: 'Aucun' },
    { code: 'moderate', label: 'Modéré' },
    { code: 'strong', label: 'Fort' },
  ],
  notNumber: 'Un nombre est attendu.',
  addOption: 'Ajouter une réponse',
  removeOption: (n: number) => `Ôter la réponse ${n}`,
  addQuestion: 'Ajouter une question',
  removeQuestion: (n: number) => `Ôter la question ${n}`,
  declined: `«${NBSP}Ne souhaite pas répondre${NBSP}» est toujours proposé, sans le saisir.`,
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  unsaved: 'Non enregistré',
  saved: 'Enregistré',
  preview: 'Aperçu',
  previewHelp: 'Répondez comme à l’écran de la visite. Rien n’est gardé.',
  clear: 'Effacer les réponses',
} as const;

export const approvalText = {
  title: 'Vérification et approbation',
  sound: 'Chaque façon de répondre donne un résultat et un seul.',
  unsound: 'À corriger avant l’approbation',
  approve: 'Approuver ce questionnaire',
  statement: `En approuvant, vous engagez votre nom et la date sur ce texte${NBSP}: il ne changera plus.`,
  saveFirst: 'Enregistrez d’abord le texte.',
  withdraw: 'Retirer',
  withdrawReason: 'Pourquoi le retirer',
  trail: 'Ce qui a été décidé',
  fingerprint: 'Empreinte du texte',
} as const;

function sayPoints(points: number): string {
  return `${points.toLocaleString('fr')}${NBSP}${Math.abs(points) < 2 ? 'point' : 'points'}`;
}

/** One thing to correct, or to know, in words. */
export function sayFinding(finding: Finding, { questions, levelLabels }: Instrument): string {
  const numberOf = (linkId: string) => questions.findIndex((one) => one.linkId === linkId) + 1;
  switch (finding.kind) {
    case 'blank':
      return sayBlank(finding.where, numberOf(finding.subject));
    case 'nothing-counts':
      return 'Aucune réponse n’a de points ni de repère.';
    case 'no-bands':
      return 'Les points n’ont pas de tranches.';
    case 'no-points': {
      const at = numberOf(finding.question);
      const nth = (questions[at - 1]?.options ?? []).findIndex(({ code }) => code === finding.option) + 1;
      return `Question ${at}${NBSP}: la réponse ${nth} n’a pas de points.`;
    }
    case 'no-level':
      return `Un total de ${sayPoints(finding.points)} ne donne aucun niveau.`;
    case 'several-levels':
      return `Un total de ${sayPoints(finding.points)} donne plusieurs niveaux.`;
    case 'too-many':
      return 'Il y a trop de façons de répondre pour toutes les vérifier.';
    case 'never':
      return `Aucune façon de répondre ne donne «${NBSP}${levelLabels[finding.level]}${NBSP}».`;
    default:
      return assertNever(finding);
  }
}

function sayBlank(where: Extract<Finding, { kind: 'blank' }>['where'], n: number): string {
  switch (where) {
    case 'title':
      return 'Le nom du questionnaire est à compléter.';
    case 'banner':
      return 'Le bandeau est à compléter.';
    case 'label':
      return 'Le libellé d’un niveau est à compléter.';
    case 'question':
      return `Question ${n}${NBSP}: sa phrase est à compléter.`;
    case 'option':
      return `Question ${n}${NBSP}: une réponse est à compléter.`;
    default:
      return assertNever(where);
  }
}

/** How many ways lead to each outcome, in the order of the screen. */
export function sayOutcomes({ combinations, outcomes }: Check, { levelLabels }: Instrument): readonly string[] {
  if (combinations === null) return [];
  const say = (n: number, label: string) => `${n.toLocaleString('fr')}${NBSP}: ${label}`;
  return [
    `${combinations.toLocaleString('fr')} façons de répondre, refus et oublis compris`,
    ...levels.map((level) => say(outcomes[level], levelLabels[level])),
    say(outcomes['not-concluded'], 'non conclu'),
  ];
}

export function sayCount(n: number): string {
  return count(n, 'question', 'questions');
}
