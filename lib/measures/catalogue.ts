// Every dispositif. A file in `catalogue/` that is not here is not proposed: `tests/catalogue.test.ts` sees it.

import { bilanDeCompetences } from './catalogue/bilan-de-competences';
import { cep } from './catalogue/cep';
import { crpe } from './catalogue/crpe';
import { emploiAccompagne } from './catalogue/emploi-accompagne';
import { espoEsrp } from './catalogue/espo-esrp';
import { essaiEncadre } from './catalogue/essai-encadre';
import { fipu } from './catalogue/fipu';
import { invalidite } from './catalogue/invalidite';
import { periodeDeReconversion } from './catalogue/periode-de-reconversion';
import { pmsmp } from './catalogue/pmsmp';
import { ptp } from './catalogue/ptp';
import { rendezVousDeLiaison } from './catalogue/rendez-vous-de-liaison';
import { rlh } from './catalogue/rlh';
import { rqth } from './catalogue/rqth';
import { tempsPartielTherapeutique } from './catalogue/temps-partiel-therapeutique';
import { travailAmenageAtMp } from './catalogue/travail-amenage-at-mp';
import type { Measure } from './measure';

export const catalogue: readonly Measure[] = [
  rendezVousDeLiaison,
  essaiEncadre,
  tempsPartielTherapeutique,
  travailAmenageAtMp,
  crpe,
  rqth,
  invalidite,
  fipu,
  rlh,
  emploiAccompagne,
  espoEsrp,
  pmsmp,
  cep,
  bilanDeCompetences,
  ptp,
  periodeDeReconversion,
];
