// Words of the welcome page: three steps to begin, and who does what.
import type { Role } from '../signalement/draft';
import { NBSP } from './typography';

export const guideText = {
  title: 'Bienvenue dans Vigie PDP',
  lead: 'Trois étapes, une seule fois sur ce poste.',
  steps: {
    access: 'Créez votre accès',
    dossier: 'Ouvrez un dossier dans votre logiciel',
    panel: 'Ouvrez Vigie',
  },
  stepDone: 'fait',
  accessWhy: 'Votre phrase de passe chiffre les brouillons sur cet ordinateur. Sans elle, personne ne peut les lire.',
  accessDone: (names: string) => `Accès créé sur ce poste${NBSP}: ${names}.`,
  openHost: `Vigie reconnaît les logiciels suivants, et ne lit aucun autre site${NBSP}:`,
  openDemo: 'Ouvrir le logiciel de démonstration',
  noHost: 'Aucun logiciel n’est encore réglé. Prévenez votre administrateur.',
  panelWays: [
    `Le bouton «${NBSP}Vigie${NBSP}» sur le bord droit de la page`,
    'Alt + Maj + V au clavier',
    'L’icône de Vigie dans la barre du navigateur',
  ],
  rolesTitle: 'Qui fait quoi',
  toCellule: 'Page de la cellule',
  toSettings: 'Réglages',
  pagesLabel: 'Autres pages de Vigie',
  papers: {
    title: 'Les papiers',
    lead: 'Au dernier regard, et à l’étape de l’accord, Vigie prépare des papiers à imprimer ou à enregistrer. Rien ne passe par le réseau.',
    pictures: [
      {
        file: 'signalement',
        name: 'Le signalement, pour le dossier (DMST)',
        what: 'Une page A4 : en bref, puis la partie administrative, chaque valeur à côté de son nom.'.replace(
          ' :',
          `${NBSP}:`,
        ),
      },
      {
        file: 'accord',
        name: 'La copie de l’accord, pour la personne',
        what: 'Une page A4 : les quatre phrases, et sous chacune la réponse donnée.'.replace(' :', `${NBSP}:`),
      },
      {
        file: 'notice',
        name: 'La notice de la cellule',
        what: 'Une page A4 : à quoi elle sert, qui en fait partie, qui choisit, qui sait quoi, avec les articles.'.replace(
          ' :',
          `${NBSP}:`,
        ),
      },
    ],
    fictive: 'Personne fictive.',
  },
} as const;

export const roleDuties: readonly { readonly role: Role; readonly duty: string }[] = [
  {
    role: 'idest',
    duty: 'Joue le questionnaire, puis oriente vers le médecin. Le niveau est proposé, jamais conclu.',
  },
  {
    role: 'medecin',
    duty: 'Garde ou change le niveau, recueille l’accord du travailleur et signale à la cellule.',
  },
  {
    role: 'coordinateur',
    duty: 'Lit ce qui attend, sans la partie médicale, puis accepte ou demande un complément.',
  },
];
