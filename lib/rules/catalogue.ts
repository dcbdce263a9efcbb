// Every rule, in the order of the screen: visits first, then what the dossier shows, then the questionnaire, then what is
// only to be kept in mind. An arrêt of more than 30 days is `pre-reprise-possible`.
import { age } from './catalogue/age';
import { atMp } from './catalogue/at-mp';
import { cumulatedDays } from './catalogue/cumulated-days';
import { invalidity } from './catalogue/invalidity';
import { isolatedWork } from './catalogue/isolated-work';
import { locomotorHealth } from './catalogue/locomotor-health';
import { longArretSixMonths } from './catalogue/long-arret-six-months';
import { longArretThreeMonths } from './catalogue/long-arret-three-months';
import { mesuresInForce } from './catalogue/mesures-in-force';
import { miCarriereAnticipable } from './catalogue/mi-carriere-anticipable';
import { miCarriereDue } from './catalogue/mi-carriere-due';
import { miCarriereLate } from './catalogue/mi-carriere-late';
import { newInJob } from './catalogue/new-in-job';
import { ownForecast } from './catalogue/own-forecast';
import { preReprisePossible } from './catalogue/pre-reprise-possible';
import { proposedLevel } from './catalogue/proposed-level';
import { psychicHealth } from './catalogue/psychic-health';
import { repeatedArrets } from './catalogue/repeated-arrets';
import { repeatedMesures } from './catalogue/repeated-mesures';
import { repriseDue } from './catalogue/reprise-due';
import { rqth } from './catalogue/rqth';
import { smallEnterprise } from './catalogue/small-enterprise';
import { strains } from './catalogue/strains';
import { therapeuticPartTime } from './catalogue/therapeutic-part-time';
import type { Rule } from './rule';

export const catalogue: readonly Rule[] = [
  miCarriereDue,
  miCarriereLate,
  miCarriereAnticipable,
  repriseDue,
  preReprisePossible,
  longArretThreeMonths,
  longArretSixMonths,
  repeatedArrets,
  cumulatedDays,
  atMp,
  mesuresInForce,
  repeatedMesures,
  therapeuticPartTime,
  rqth,
  invalidity,
  locomotorHealth,
  psychicHealth,
  ownForecast,
  proposedLevel,
  strains,
  age,
  smallEnterprise,
  newInJob,
  isolatedWork,
];
