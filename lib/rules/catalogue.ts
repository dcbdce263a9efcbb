// Every rule, in the order of the screen: visits first, then what the dossier shows, then the questionnaire.
import { longArretSixMonths } from './catalogue/long-arret-six-months';
import { mesuresInForce } from './catalogue/mesures-in-force';
import { miCarriereAnticipable } from './catalogue/mi-carriere-anticipable';
import { miCarriereDue } from './catalogue/mi-carriere-due';
import { miCarriereLate } from './catalogue/mi-carriere-late';
import { preReprisePossible } from './catalogue/pre-reprise-possible';
import { proposedLevel } from './catalogue/proposed-level';
import { repeatedArrets } from './catalogue/repeated-arrets';
import { repriseDue } from './catalogue/reprise-due';
import { rqth } from './catalogue/rqth';
import { therapeuticPartTime } from './catalogue/therapeutic-part-time';
import type { Rule } from './rule';

export const catalogue: readonly Rule[] = [
  miCarriereDue,
  miCarriereLate,
  miCarriereAnticipable,
  repriseDue,
  preReprisePossible,
  longArretSixMonths,
  repeatedArrets,
  mesuresInForce,
  therapeuticPartTime,
  rqth,
  proposedLevel,
];
