// What each visit predicate looks for, in one sentence with the service's settings, and its sources: for the médecins who
// sign « Règles en vigueur ».
import type { RuleSettings } from '../settings/settings';
import { followUpSources } from './follow-up';
import { liaisonSource } from './liaison';
import { returnSource } from './mi-carriere-return';
import { anticipationSource } from './mi-carriere-window';
import { onRequestSource } from './on-request';
import { postExposureSource } from './post-exposure';
import { addedUpSource, preRepriseSource } from './pre-reprise';
import { repriseSource } from './reprise';
import type { AnswerKind, Source } from './visit-answer';

export interface VisitInForce {
  readonly threshold: (settings: RuleSettings) => string;
  readonly sources: (settings: RuleSettings) => readonly Source[];
}

const returns: Readonly<Record<RuleSettings['returnToWork'], string>> = {
  never: 'Non proposée par ce service.',
  reprise: 'Possible à 45\u00a0ans révolus, au retour d’un arrêt qui demande une visite de reprise.',
  'reprise-or-hire':
    'Possible à 45\u00a0ans révolus, au retour d’un arrêt qui demande une visite de reprise, ou dans les 3\u00a0mois d’une embauche.',
};
const anticipations: Readonly<Record<RuleSettings['anticipation'], string>> = {
  A: 'dès la deuxième année civile qui précède, avec une autre visite',
  B: 'dès l’anniversaire qui précède de deux ans, avec une autre visite',
  C: 'dès l’anniversaire qui précède de deux ans, sur convocation du service',
};
const countWords = ({ preRepriseCount }: RuleSettings) => (preRepriseCount === 'elapsed' ? 'écoulés' : 'prescrits');

export const visitsInForce: Readonly<Record<AnswerKind, VisitInForce>> = {
  MIC: {
    threshold: ({ anticipation, branches }) => {
      const agreements = branches.map(
        ({ idcc, fromAge, toAge }) => `IDCC\u00a0${idcc}, de ${fromAge} à ${toAge}\u00a0ans`,
      );
      const other =
        agreements.length === 0 ? 'aucun accord de branche saisi' : `accords saisis\u00a0: ${agreements.join(', ')}`;
      return `Due pendant l’année civile des 45\u00a0ans (${other})\u00a0; possible avant, ${anticipations[anticipation]}\u00a0; en retard après, sans rattrapage prévu par la loi.`;
    },
    sources: () => [anticipationSource],
  },
  MIC_RETURN: { threshold: ({ returnToWork }) => returns[returnToWork], sources: () => [returnSource] },
  PRE: {
    threshold: (settings) => {
      const added =
        settings.preRepriseSpan === 'added-up' ? ', ou de 30\u00a0jours en tout sur la période regardée' : '';
      return `Possible pendant un arrêt pour maladie ou accident de plus de 30\u00a0jours ${countWords(settings)}${added}, si un retour est envisagé.`;
    },
    sources: ({ preRepriseSpan }) =>
      preRepriseSpan === 'added-up' ? [preRepriseSource, addedUpSource] : [preRepriseSource],
  },
  LIAISON: {
    threshold: (settings) =>
      `Possible pendant un arrêt pour maladie ou accident ${settings.liaisonFrom === 'from-30' ? 'd’au moins' : 'de plus de'} 30\u00a0jours ${countWords(settings)}. Ce n’est pas une visite.`,
    sources: () => [liaisonSource],
  },
  REP: {
    threshold: ({ trajetAs }) =>
      `Due au retour, au plus tard 8\u00a0jours après\u00a0: congé de maternité\u00a0; maladie professionnelle, toute durée\u00a0; accident du travail, 30\u00a0jours\u00a0; maladie ou accident non professionnel, 60\u00a0jours\u00a0; accident de trajet, ${trajetAs === 'AT' ? '30' : '60'}\u00a0jours. Le retour est supposé le lendemain de la fin de l’arrêt.`,
    sources: () => [repriseSource],
  },
  PERIODIC: {
    threshold: () =>
      'Au plus tard, après la dernière visite du suivi\u00a0: 5\u00a0ans (SI), 3\u00a0ans (SIA), 4\u00a0ans (SIR), 1\u00a0an (rayonnements, catégorie A).',
    sources: () => [followUpSources.any],
  },
  SIR_INT: {
    threshold: () => 'Au plus tard 2\u00a0ans après l’examen du médecin, en suivi renforcé, sauf catégorie A.',
    sources: () => [followUpSources.SIR],
  },
  DEM: { threshold: () => 'Possible à tout moment, sans condition.', sources: () => [onRequestSource] },
  PEX: {
    threshold: () =>
      'Possible en suivi renforcé, présent ou passé, quand l’exposition ou la carrière prend fin\u00a0; jamais dite due, le dossier ne montre pas cette fin.',
    sources: () => [postExposureSource],
  },
};
