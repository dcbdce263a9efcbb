// Préorientation et réadaptation professionnelle, ESPO et ESRP (law.md §5.13).
import { ask, either, isAtLeast, isNoted } from '../conditions';
import type { Measure } from '../measure';

export const espoEsrp: Measure = {
  id: 'espo-esrp',
  title: 'Préorientation ou réadaptation professionnelle (ESPO, ESRP)',
  purpose: 'Préparer un nouveau métier dans un établissement spécialisé.',
  conditions: [
    isAtLeast('avoir 16\u00a0ans', 16),
    either('une RQTH, obtenue ou demandée, ou un risque d’inaptitude', isNoted('RQTH', 'rqth', 'la RQTH'), ask('')),
  ],
  askedBy: 'La personne, à la MDPH.',
  agreedBy: ['CDAPH'],
  duration: 'Préorientation\u00a0: 8\u00a0semaines en moyenne, 12 au plus.',
  money: 'Stage rémunéré.',
  articles: 'Code du travail, art. L. 5211-2, R. 5213-2 et suivants, CASF, art. L. 312-1',
  asOf: 'état du 27/03/2026',
  doubts: [
    'La durée de la préorientation diffère selon les sources\u00a0: la page du ministère dit 14\u00a0semaines sur 24.',
    'Le risque d’inaptitude et les durées en ESRP viennent d’une source secondaire.',
  ],
};
