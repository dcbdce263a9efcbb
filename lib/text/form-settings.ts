// Words of the settings of the form: what the service hides, asks for, renames and adds, and why something is refused.
import type { FieldKind, Layer } from '../signalement/form';
import type { FormProblemCode } from '../signalement/form-settings';
import { NBSP } from './typography';

export const formSettingsText = {
  lead: `Le formulaire du signalement, tel que votre service l’utilise. L’identité vient de votre logiciel et reste toujours.`,
  shown: 'Affiché',
  required: 'Obligatoire',
  inSomeCases: 'selon le cas',
  always: 'Toujours affiché',
  nameOf: (label: string) => `Nom du champ${NBSP}: ${label}`,
  remove: 'Retirer',
  removeOf: (label: string) => `Retirer le champ${NBSP}: ${label}`,
  removeWhy: 'Ce qui y est déjà écrit reste dans les brouillons, sans être affiché ni envoyé.',
  added: 'Champs ajoutés par le service',
  add: 'Ajouter un champ',
  newName: 'Nom du nouveau champ',
  newLayer: 'Qui peut le lire',
  newKind: 'Ce qui s’y écrit',
  newChoices: 'Choix, un par ligne',
  confirmAdd: 'Ajouter ce champ',
  cancel: 'Annuler',
  lists: 'Listes de choix',
  listHelp: 'Un choix par ligne. Changer une seule ligne la renomme.',
  saveList: 'Enregistrer cette liste',
  saveListOf: (label: string) => `Enregistrer cette liste${NBSP}: ${label}`,
  words: 'Mots médicaux signalés',
  wordsHelp:
    'Un mot par ligne. Ils sont signalés sans rien bloquer quand ils sont écrits hors de la partie médicale. Liste de départ choisie par Vigie, à revoir par votre service.',
  preview: 'Aperçu du formulaire',
  previewNote: `Aperçu${NBSP}: rien n’est enregistré`,
  incomplete: 'Donnez un nom, dites qui peut le lire et ce qui s’y écrit.',
} as const;

/** Beside the short word of each layer, who reads it. */
export const layerWords: Readonly<Record<Layer, string>> = {
  administrative: 'La cellule (administratif)',
  functional: 'La cellule, avec l’accord de la personne (fonctionnel)',
  medical: 'Les professionnels de santé seulement (médical)',
};

export const kindWords: Readonly<Record<FieldKind, string>> = {
  text: 'Un texte court',
  'long-text': 'Un texte long',
  date: 'Une date',
  choice: 'Un choix dans une liste',
  choices: 'Plusieurs choix dans une liste',
};

/** `subject`: the name of the field. */
export const formProblems: Readonly<Record<FormProblemCode, (subject: string) => string>> = {
  'field-unknown': (subject) => `Le champ «${NBSP}${subject}${NBSP}» n’existe pas dans cette version.`,
  'identity-kept': (subject) => `«${NBSP}${subject}${NBSP}» dit de qui il s’agit${NBSP}: ce champ ne se change pas.`,
  'field-kept': (subject) => `«${NBSP}${subject}${NBSP}» ne peut pas être masqué${NBSP}: l’envoi en a besoin.`,
  'hidden-and-required': (subject) => `«${NBSP}${subject}${NBSP}» ne peut pas être à la fois masqué et obligatoire.`,
  'label-taken': (subject) => `Un autre champ s’appelle déjà «${NBSP}${subject}${NBSP}».`,
  'id-taken': (subject) => `Le champ «${NBSP}${subject}${NBSP}» est ajouté deux fois.`,
  'list-fixed': (subject) => `La liste de «${NBSP}${subject}${NBSP}» ne se change pas${NBSP}: des règles s’y appuient.`,
  'list-short': (subject) => `La liste de «${NBSP}${subject}${NBSP}» doit avoir au moins deux lignes.`,
  'list-long': (subject) => `La liste de «${NBSP}${subject}${NBSP}» a plus de 60 lignes.`,
  'choice-twice': (subject) => `Une ligne est écrite deux fois dans la liste de «${NBSP}${subject}${NBSP}».`,
  'choices-missing': (subject) => `«${NBSP}${subject}${NBSP}» demande une liste de choix.`,
  'choices-useless': (subject) => `«${NBSP}${subject}${NBSP}» n’a pas de liste de choix.`,
};
