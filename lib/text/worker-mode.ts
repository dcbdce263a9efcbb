// Words of the worker's mode: addressed to the worker, who reads them on a turned screen. Nothing medical, no other link.
// The statements and the closing line belong to the service and come with the view, not from here.
import { NBSP } from './typography';

export const workerModeText = {
  title: 'Votre accord',
  progress: (step: number, total: number) => `${step} sur ${total}`,
  accept: 'J’accepte',
  refuse: 'Je n’accepte pas',
  previous: 'Précédent',
  readAloud: 'Lire à voix haute',
  stopReading: 'Arrêter la lecture',
  sharedTitle: `Ce qui serait partagé, et rien d’autre${NBSP}:`,
  choosePartners: 'Cochez ceux que vous acceptez.',
  otherPartner: `Qui d’autre${NBSP}?`,
  noPartner: `Cochez au moins une case, ou choisissez «${NBSP}Je n’accepte pas${NBSP}».`,
  otherPartnerMissing: 'Écrivez le nom de l’autre personne ou organisme, ou décochez la case.',
  free: 'Chaque réponse est libre. Refuser ne change rien à votre suivi.',
  recapTitle: 'Vos réponses',
  accepted: 'J’accepte',
  refused: 'Je n’accepte pas',
  unanswered: 'Pas encore de réponse',
  change: 'Changer',
  changeOf: (step: number) => `Changer la réponse ${step}`,
  confirm: 'Ce sont bien mes réponses',
  thanks: 'Merci. Vous pouvez changer d’avis à tout moment.',
  giveBack: 'Rendre l’écran au professionnel',
  passphrase: (professional: string) => `Phrase de passe de ${professional}`,
  unlockScreen: 'Reprendre l’écran',
  stay: 'Revenir',
  notTurned: 'Aucun accord n’est demandé sur cet écran. Cet onglet peut être fermé.',
  left: 'L’écran est rendu au professionnel. Cet onglet peut être fermé.',
} as const;
