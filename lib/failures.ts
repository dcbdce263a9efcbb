// Every expected failure: its code and three French sentences: what happened, what is safe, what to do.
// Long because it is the one list of them all (house.md). Bugs are not here: they throw. `{subject}` is replaced by the thing concerned, never by a worker's value.

export interface FailureText {
  readonly happened: string;
  readonly safe: string;
  readonly next: string;
}

const nothingLost = 'Ce que vous avez saisi est conservé.';
const nothingSent = 'Rien n’est parti.';

export const failureTexts = {
  // The page of the host
  'no-dossier': {
    happened: 'Aucun dossier n’est ouvert sur cette page.',
    safe: nothingLost,
    next: 'Ouvrez un dossier dans votre logiciel : Vigie le lira aussitôt.',
  },
  'several-dossiers': {
    happened: 'La page montre deux identités différentes.',
    safe: 'Vigie n’a rien lu, pour ne pas mélanger deux personnes.',
    next: 'Fermez l’un des deux dossiers, ou rechargez la page.',
  },
  'identity-incomplete': {
    happened: 'L’identité n’a pas pu être lue en entier : {subject}.',
    safe: 'Vigie ne rattache rien à un dossier dont l’identité est incertaine.',
    next: 'Attendez la fin du chargement, ou rechargez la page du dossier.',
  },
  'identity-contradictory': {
    happened: 'La page se contredit : {subject} ne va pas avec la date de naissance ou le sexe affichés.',
    safe: 'Vigie n’a rien lu, pour ne rattacher rien à la mauvaise personne.',
    next: 'Vérifiez l’identité dans votre logiciel, puis rechargez la page du dossier.',
  },
  'dossier-unsettled': {
    happened: 'La page du dossier est en train de changer.',
    safe: nothingLost,
    next: 'Attendez une seconde que l’affichage soit stable, puis recommencez.',
  },
  'other-worker': {
    happened: 'Un autre dossier est ouvert dans votre logiciel.',
    safe: nothingLost,
    next: 'Revenez au premier dossier, ou ouvrez celui-ci.',
  },
  'host-unreachable': {
    happened: 'Vigie ne parvient plus à lire la page de votre logiciel.',
    safe: nothingLost,
    next: 'Rechargez la page du dossier.',
  },
  'panel-covered': {
    happened: 'La page de votre logiciel recouvre ou masque ce bouton : un clic ne compterait pas.',
    safe: 'Rien n’est parti, rien n’a changé.',
    next: 'Fermez ce qui est devant, ou affichez Vigie dans le panneau du navigateur.',
  },
  'place-not-shown': {
    happened: 'Cet endroit n’est pas affiché en ce moment dans votre logiciel.',
    safe: nothingLost,
    next: 'Ouvrez d’abord cet onglet du dossier, puis recommencez.',
  },
  'field-absent': {
    happened: '« {subject} » n’est pas sur la page.',
    safe: 'Rien n’a été supposé à la place.',
    next: 'Vous pouvez le saisir vous-même.',
  },
  'field-lost': {
    happened: '« {subject} » n’est plus trouvé dans votre logiciel : il a peut-être changé.',
    safe: 'Rien n’a été supposé à la place.',
    next: 'Vous pouvez le saisir vous-même, et demander à l’administrateur de réparer dans l’atelier.',
  },
  'field-not-understood': {
    happened: '« {subject} » a été lu mais n’a pas pu être compris.',
    safe: 'La valeur est montrée telle quelle et n’est pas utilisée.',
    next: 'Vous pouvez la saisir vous-même.',
  },
  'field-ambiguous': {
    happened: '« {subject} » apparaît avec plusieurs valeurs différentes.',
    safe: 'Aucune n’a été choisie.',
    next: 'Vérifiez dans le dossier et saisissez la bonne.',
  },
  // Profiles of hosts
  'profile-too-long': {
    happened: 'Ce fichier est trop long pour être un profil de logiciel.',
    safe: 'Rien n’a été changé.',
    next: 'Choisissez un fichier exporté par l’atelier.',
  },
  'profile-not-json': {
    happened: 'Ce fichier n’est pas un profil de logiciel.',
    safe: 'Rien n’a été changé.',
    next: 'Choisissez un fichier exporté par l’atelier.',
  },
  'profile-later-version': {
    happened: 'Ce profil a été fait par une version plus récente de Vigie.',
    safe: 'Rien n’a été changé.',
    next: 'Mettez Vigie à jour, puis importez-le à nouveau.',
  },
  'profile-malformed': {
    happened: 'Ce profil contient quelque chose que Vigie ne connaît pas : {subject}.',
    safe: 'Rien n’a été changé.',
    next: 'Exportez-le à nouveau depuis l’atelier, ou corrigez cet endroit.',
  },
  'profile-pattern-refused': {
    happened: 'Ce profil contient un motif refusé (« {subject} ») : il est mal formé ou pourrait bloquer la page.',
    safe: 'Rien n’a été changé.',
    next: 'Simplifiez ce motif, ou désignez la valeur dans l’atelier.',
  },
  'profile-unknown': {
    happened: 'Ce profil de logiciel n’existe plus.',
    safe: nothingLost,
    next: 'Rechargez la page des réglages.',
  },
  'profile-fixed': {
    happened: 'Ce profil est fourni avec Vigie ou fixé par l’administrateur : il ne peut pas être changé ici.',
    safe: nothingLost,
    next: 'Exportez-le et importez-le sous un autre nom pour en faire une copie.',
  },
  'host-access-refused': {
    happened: 'Le navigateur n’a pas autorisé Vigie à lire ce site.',
    safe: 'Vigie n’a rien lu sur ce site.',
    next: 'Recommencez et acceptez la demande, ou voyez avec l’administrateur.',
  },
  // The vault
  'vault-absent': {
    happened: 'Aucun accès n’a encore été créé sur ce poste.',
    safe: 'Rien n’est enregistré pour l’instant.',
    next: 'Créez votre accès dans les réglages de Vigie.',
  },
  'vault-locked': {
    happened: 'Vigie est verrouillée.',
    safe: nothingLost,
    next: 'Saisissez votre phrase de passe pour continuer.',
  },
  'wrong-passphrase': {
    happened: 'La phrase de passe n’est pas la bonne.',
    safe: nothingLost,
    next: 'Vérifiez la touche majuscule, puis recommencez.',
  },
  'too-many-tries': {
    happened: 'Plusieurs phrases de passe inexactes se sont suivies.',
    safe: nothingLost,
    next: 'Attendez un instant avant de réessayer : le délai double à chaque erreur.',
  },
  'passphrase-too-short': {
    happened: 'La phrase de passe est trop courte.',
    safe: 'L’accès n’a pas été créé.',
    next: 'Choisissez au moins 14 caractères, par exemple quatre mots.',
  },
  'user-unknown': {
    happened: 'Cet accès n’existe pas sur ce poste.',
    safe: nothingLost,
    next: 'Choisissez un autre nom dans la liste.',
  },
  'user-exists': {
    happened: 'Un accès porte déjà ce nom sur ce poste.',
    safe: 'Aucun accès n’a été modifié.',
    next: 'Choisissez un autre nom, ou déverrouillez l’accès existant.',
  },
  'key-not-held': {
    happened: 'Cette partie est réservée aux professionnels de santé.',
    safe: 'Elle est restée chiffrée.',
    next: 'Demandez au médecin du travail ou à l’infirmier d’ouvrir Vigie.',
  },
  'record-damaged': {
    happened: 'Un enregistrement de ce poste est abîmé ou a été modifié.',
    safe: 'Les autres enregistrements sont intacts ; celui-ci a été mis de côté sans être effacé.',
    next: 'Prévenez votre administrateur.',
  },
  'newer-format': {
    happened: 'Cet enregistrement vient d’une version plus récente de Vigie.',
    safe: 'Il n’a pas été modifié.',
    next: 'Mettez l’extension à jour sur ce poste.',
  },
  'disk-full': {
    happened: 'Le disque de l’ordinateur est plein : la dernière saisie n’est pas enregistrée.',
    safe: 'Tout ce qui était déjà enregistré est conservé ; la dernière saisie reste à l’écran.',
    next: 'Libérez de la place, puis cliquez sur « Réessayer ».',
  },
  'database-unavailable': {
    happened: 'Le navigateur refuse l’accès à la base de ce poste.',
    safe: 'Ce qui était enregistré n’a pas été touché.',
    next: 'Fermez la navigation privée ou redémarrez le navigateur.',
  },
  // Drafts and roles
  'draft-not-found': {
    happened: 'Ce brouillon n’existe plus sur ce poste.',
    safe: 'Il a été envoyé ou supprimé.',
    next: 'Rouvrez le dossier pour voir où il en est.',
  },
  'draft-conflict': {
    happened: 'Ce brouillon a été modifié dans une autre fenêtre.',
    safe: 'Aucune des deux saisies n’a été écrasée.',
    next: 'L’écran montre la version enregistrée : refaites votre dernière saisie.',
  },
  'draft-closed': {
    happened: 'Ce brouillon n’est plus modifiable : il est parti ou va partir.',
    safe: nothingLost,
    next: 'Consultez son état dans le panneau.',
  },
  'draft-open': {
    happened: 'Un brouillon est déjà ouvert pour cette personne sur ce poste.',
    safe: 'Il n’a pas été modifié.',
    next: 'Envoyez-le ou supprimez-le, puis reprenez ce signalement.',
  },
  'role-forbidden': {
    happened: 'Votre rôle ne permet pas cette action.',
    safe: 'Rien n’a été modifié.',
    next: 'Orientez vers le professionnel concerné.',
  },
  'paper-closed': {
    happened: 'Ce papier n’est plus ouvert dans cet onglet.',
    safe: 'Aucun contenu n’est gardé pour lui.',
    next: 'Ouvrez-le de nouveau depuis le panneau.',
  },
  'worker-mode-on': {
    happened: 'L’écran est tourné vers le travailleur.',
    safe: nothingLost,
    next: 'Quittez d’abord ce mode avec votre phrase de passe.',
  },
  // Questionnaire and signalement
  'answer-refused': {
    happened: 'Cette réponse ne fait pas partie du questionnaire.',
    safe: 'La réponse précédente est conservée.',
    next: 'Choisissez une des réponses proposées.',
  },
  'instrument-refused': {
    happened: 'Le questionnaire contient un élément que Vigie ne sait pas jouer : {subject}.',
    safe: 'Il n’a pas été chargé.',
    next: 'Corrigez cet endroit du fichier, ou demandez-en un autre à son auteur.',
  },
  'instrument-not-json': {
    happened: 'Ce fichier n’est pas un questionnaire.',
    safe: 'Rien n’a été changé.',
    next: 'Choisissez un fichier FHIR « Questionnaire » au format JSON.',
  },
  'instrument-unknown': {
    happened: 'Ce questionnaire n’est pas installé sur ce poste.',
    safe: 'Les réponses déjà données sont conservées telles quelles.',
    next: 'Demandez à votre administrateur de l’importer dans les réglages.',
  },
  'instrument-unsound': {
    happened: 'Ce questionnaire ne peut pas être approuvé : {subject}.',
    safe: 'Il n’est pas proposé aux professionnels.',
    next: 'Corrigez ce qui est signalé sous le questionnaire, puis recommencez.',
  },
  'instrument-frozen': {
    happened: 'Ce questionnaire n’est plus modifiable : son texte a été approuvé ou retiré.',
    safe: 'Les réponses déjà données restent liées à ce texte.',
    next: 'Faites-en une nouvelle version.',
  },
  'instrument-not-approved': {
    happened: 'Ce questionnaire n’est pas approuvé.',
    safe: 'Il n’est pas proposé aux professionnels.',
    next: 'Un médecin du travail doit d’abord l’approuver.',
  },
  'instrument-version-taken': {
    happened: 'Un autre texte porte déjà cette version du questionnaire.',
    safe: 'Rien n’a été changé.',
    next: 'Donnez un autre numéro de version à celui-ci.',
  },
  'value-refused': {
    happened: '« {subject} » n’a pas la forme attendue.',
    safe: 'La valeur précédente est conservée.',
    next: 'Corrigez la saisie.',
  },
  'difference-gone': {
    happened: 'Le dossier dit encore autre chose.',
    safe: 'Rien n’a été modifié.',
    next: 'Regardez la nouvelle valeur, puis choisissez.',
  },
  'value-fixed': {
    happened: '« {subject} » vient de votre logiciel et ne se saisit pas ici.',
    safe: 'La valeur lue est conservée.',
    next: 'Corrigez-la dans votre logiciel, puis rouvrez le dossier.',
  },
  'card-changed': {
    happened: 'Ce que Vigie signale a changé entre-temps.',
    safe: 'Rien n’a été pris en compte ni écarté.',
    next: 'Relisez la carte, puis décidez.',
  },
  'reason-missing': {
    happened: 'Il manque la raison.',
    safe: 'Rien n’a été modifié.',
    next: 'Écrivez en quelques mots pourquoi.',
  },
  'signalement-incomplete': {
    happened: 'Il manque : {subject}.',
    safe: nothingSent,
    next: 'Complétez, puis envoyez.',
  },
  'agreement-missing': {
    happened: 'L’accord du travailleur n’est pas recueilli en entier.',
    safe: nothingSent,
    next: 'Lisez-lui les quatre phrases et notez sa réponse à chacune.',
  },
  'agreement-changed': {
    happened: 'Le texte de l’accord, ou la liste de ce qui est partagé, a changé depuis qu’il est affiché.',
    safe: 'La réponse n’a pas été enregistrée : elle vaudrait pour un autre texte.',
    next: 'Relisez le texte à jour avec la personne, puis notez sa réponse.',
  },
  'agreement-late': {
    happened: 'L’accord porte une date postérieure à l’envoi.',
    safe: nothingSent,
    next: 'Corrigez la date de l’accord, puis envoyez.',
  },
  'signature-refused': {
    happened: 'La signature est trop courte pour être reconnue.',
    safe: 'Les réponses déjà données sont conservées.',
    next: 'Demandez à la personne de signer à nouveau, ou continuez sans signature.',
  },
  'agreement-refused': {
    happened: 'Le travailleur n’accepte pas que sa situation soit signalée.',
    safe: 'Rien n’est parti, et rien ne partira. Ce refus est sans conséquence pour lui.',
    next: 'Enregistrez le refus pour clore le brouillon.',
  },
  // The server
  'server-not-set': {
    happened: 'Aucun serveur n’est réglé.',
    safe: nothingLost,
    next: 'Indiquez l’adresse du serveur dans les réglages.',
  },
  'server-unreachable': {
    happened: 'Le serveur du service ne répond pas.',
    safe: `${nothingLost} L’envoi reprendra tout seul.`,
    next: 'Vous pouvez continuer à travailler.',
  },
  'server-unauthorized': {
    happened: 'Le serveur ne reconnaît pas votre accès.',
    safe: `${nothingLost} L’envoi attend.`,
    next: 'Vérifiez votre jeton d’accès dans les réglages.',
  },
  'server-forbidden': {
    happened: 'Le serveur refuse cette action à votre rôle.',
    safe: nothingLost,
    next: 'Prévenez votre administrateur.',
  },
  'server-conflict': {
    happened: 'Le serveur a reçu un autre changement en même temps.',
    safe: nothingLost,
    next: 'Rafraîchissez, puis recommencez.',
  },
  'server-rejected': {
    happened: 'Le serveur n’accepte pas ce qui lui a été envoyé.',
    safe: `${nothingLost} Le signalement reste sur ce poste.`,
    next: 'Prévenez votre administrateur : renvoyer sans rien changer ne servirait à rien.',
  },
  'server-failed': {
    happened: 'Le serveur du service est en panne.',
    safe: `${nothingLost} L’envoi reprendra tout seul.`,
    next: 'Vous pouvez continuer à travailler.',
  },
  'server-garbage': {
    happened: 'La réponse du serveur est incompréhensible.',
    safe: `${nothingLost} L’envoi sera retenté.`,
    next: 'Si cela dure, prévenez votre administrateur.',
  },
  'server-not-found': {
    happened: 'Le serveur ne connaît plus ce signalement.',
    safe: 'Rien n’a été modifié.',
    next: 'Rafraîchissez la liste.',
  },
  // Between the parts of the extension
  'message-refused': {
    happened: 'Une demande mal formée a été écartée.',
    safe: 'Rien n’a été modifié.',
    next: 'Rechargez la page ; si cela dure, prévenez votre administrateur.',
  },
  'settings-refused': {
    happened: 'Le réglage « {subject} » n’est pas valable.',
    safe: 'Le réglage précédent est conservé.',
    next: 'Corrigez la valeur.',
  },
  'background-silent': {
    happened: 'Vigie ne répond plus.',
    safe: 'Ce qui est marqué « Enregistré » l’est.',
    next: 'Rechargez la page ; votre saisie en cours reste à l’écran.',
  },
} as const satisfies Record<string, FailureText>;

export type FailureCode = keyof typeof failureTexts;

/** Something is wrong with the software or the computer, not with what was typed: the only failures shown in red. */
const faults: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'record-damaged',
  'newer-format',
  'disk-full',
  'database-unavailable',
  'server-rejected',
  'message-refused',
  'background-silent',
]);

export function isFault({ code }: Failure): boolean {
  return faults.has(code);
}

export interface Failure {
  readonly code: FailureCode;
  readonly subject?: string;
}

/** The sentences of a failure, its subject put in. */
export function readFailureText(failure: Failure): FailureText {
  const text = failureTexts[failure.code];
  const fill = (sentence: string) =>
    sentence
      .replace('{subject}', failure.subject ?? 'un élément')
      .replace(/ ([:;?!»])/g, '\u00a0$1')
      .replace(/« /g, '«\u00a0');
  return { happened: fill(text.happened), safe: fill(text.safe), next: fill(text.next) };
}
