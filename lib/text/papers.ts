// French sentences of the papers about one worker: the signalement for the DMST, the copy of the agreement, the summary;
// and of the page that shows them. Those of the leaflets are in `leaflets.ts`.
import type { DraftState, Role } from '../signalement/draft';
import { setSpaces } from './set-spaces';

export const paperText = {
  secret: setSpaces('Confidentiel : secret médical'),
  footer: (paper: string, on: string) => `${paper}, ${on}`,
  born: (sex: 'F' | 'M' | null, name: string) => `${sex === 'F' ? 'née' : sex === 'M' ? 'né' : 'né(e)'} ${name}`,
  bornOn: (sex: 'F' | 'M' | null, day: string) => `${sex === 'F' ? 'née' : sex === 'M' ? 'né' : 'né(e)'} le ${day}`,
  dossier: (number: string) => `dossier\u00a0${number}`,
  yes: 'Oui',
  no: 'Non',
} as const;

/** Where the signalement stands when the paper is made. A sent one has no content left to print. */
export const stateWords: Readonly<Record<DraftState, string>> = {
  open: 'Préparé, pas encore envoyé',
  'to-send': 'Prêt, en attente d’envoi',
  sent: 'Envoyé',
  refused: setSpaces('Non envoyé : la personne n’a pas donné son accord'),
  stopped: 'Envoi arrêté',
};

export const signalementText = {
  title: 'Signalement à la cellule PDP',
  made: (day: string) => `préparé le ${day}`,
  brief: 'En bref',
  state: 'État',
  recipient: 'Destinataire',
  author: 'Auteur',
  authorWords: { idest: 'infirmier en santé au travail', medecin: 'médecin du travail', coordinateur: 'cellule PDP' },
  rpps: (number: string) => `RPPS\u00a0${number}`,
  visit: 'Visite',
  proposed: 'Niveau proposé par le questionnaire',
  retained: 'Niveau retenu par le médecin',
  notConcluded: 'Non conclu',
  notRetained: 'Pas encore retenu',
  layers: {
    administrative: 'Partie administrative',
    functional: 'Partie fonctionnelle',
    medical: 'Partie médicale',
  },
  shared: {
    administrative: 'Partagée avec la cellule.',
    functional: 'Partagée avec la cellule, avec l’accord de la personne.',
    medical: 'Partagée avec les seuls professionnels de santé de la cellule, avec l’accord de la personne.',
  },
  kept: setSpaces('Non partagée : l’accord de la personne ne va pas jusque-là.'),
  held: setSpaces('Non partagé : la personne n’a pas accepté que ce partenaire soit contacté.'),
  nothing: 'Rien n’est renseigné.',
  answers: 'Réponses au questionnaire',
  declined: 'Ne souhaite pas répondre',
  unanswered: 'Pas de réponse',
  reason: 'Pourquoi le niveau retenu diffère',
  consent: 'Accord de la personne',
  noConsent: 'L’accord n’est pas encore recueilli.',
} as const satisfies { readonly authorWords: Record<Role, string>; readonly [name: string]: unknown };

export const agreementText = {
  title: 'Votre accord',
  for: (worker: string) => setSpaces(`Copie pour ${worker}`),
  what: (cellule: string, service: string) =>
    setSpaces(`Ce que vous avez répondu à propos de votre signalement à la cellule (${cellule}, ${service}).`),
  answers: 'Vos réponses',
  answer: 'Votre réponse',
  number: (n: number) => `Phrase ${n}`,
  accepted: 'J’accepte',
  refused: 'Je n’accepte pas',
  unanswered: 'Sans réponse',
  partners: 'La cellule peut contacter',
  noPartner: 'La cellule ne contacte personne sans vous le demander de nouveau.',
  shared: 'Ce qui est partagé',
  sharedWhat: setSpaces('Avec votre accord à la phrase 3, la cellule peut lire, dans le signalement :'),
  notShared: 'Vous n’avez pas accepté le partage. Seules vos coordonnées et la demande sont transmises.',
  refusal: 'Vous n’avez pas accepté le signalement. Rien n’est transmis, et ce refus est sans conséquence.',
  change: 'Changer d’avis',
  how: 'Vous pouvez revenir sur votre accord à tout moment, par tout moyen, sans donner de raison.',
  who: (professional: string, service: string) =>
    setSpaces(`Dites-le à ${professional} ou à votre service de santé au travail (${service}).`),
  employer:
    'Votre employeur ne lit ni ce document ni votre signalement. Il n’est contacté que si vous l’avez accepté, et sans information médicale.',
  version: (version: string) => setSpaces(`Texte de l’accord : version ${version}.`),
  signature: 'Votre signature',
  form: 'Accord à signer',
  formFor: (worker: string) => setSpaces(`Pour ${worker}`),
  formHow: setSpaces('Répondez à chaque phrase : entourez une réponse. Chaque réponse est libre.'),
  choice: 'J’accepte   /   Je n’accepte pas'.replaceAll(' ', '\u00a0'),
  tick: 'Entourez oui ou non',
  yesOrNo: 'oui   /   non'.replaceAll(' ', '\u00a0'),
  listed: 'Informations partagées si vous acceptez la phrase 3',
  dateAndSignature: 'Date et signature',
} as const;

export const summaryText = {
  title: (day: string) => `Signalement à la cellule PDP, préparé le ${day}`,
  worker: 'Personne',
  visit: 'Visite',
  level: 'Niveau retenu',
  consent: 'Accord',
  statements: { informed: 'informé(e)', signalled: 'signalement', shared: 'partage', partners: 'partenaires' },
  given: 'oui',
  refused: 'non',
  none: 'sans réponse',
  by: 'Par',
} as const;

export const paperPageText = {
  print: 'Imprimer',
  save: 'Enregistrer en PDF',
  saving: 'Préparation…',
  saved: 'Le fichier est dans vos téléchargements.',
  unsaved: 'Le fichier n’a pas pu être préparé. Vous pouvez imprimer, et choisir « PDF » comme imprimante.'
    .replace('« ', '«\u00a0')
    .replace(' »', '\u00a0»'),
  tools: 'Papier',
  closed: setSpaces('Ce papier n’est plus ouvert ici. Ouvrez-le de nouveau depuis le panneau.'),
  noSign: 'Caractères remplacés par un point d’interrogation dans le fichier, faute de police.',
} as const;

export const paperListText = {
  title: 'Papiers et résumé',
  papers: 'Papiers',
  names: {
    signalement: 'Signalement pour le dossier (DMST)',
    agreement: 'Copie de l’accord, pour la personne',
    'agreement-form': 'Accord à signer sur papier',
    measures: 'Notice des dispositifs retenus',
    cellule: setSpaces('Notice : la cellule'),
    'pre-reprise': setSpaces('Notice : la visite de pré-reprise'),
    amenagement: setSpaces('Notice : l’aménagement du poste'),
  },
  chosen: 'Dispositifs envisagés',
  beforeSending: 'Après l’envoi, le contenu est effacé de ce poste. Imprimez ou enregistrez avant.',
  copy: 'Copier le résumé',
  copied: 'Résumé copié. Collez-le dans votre logiciel.',
  toCopy: 'Sélectionnez ce résumé pour le copier.',
  summary: 'Résumé à coller',
} as const;
