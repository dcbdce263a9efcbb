// A draft or a hand-over begun with a text that this computer does not hold: its answers stay, none can be asked.
import type { Instrument } from './instrument';
import { shippedInstrument } from './shipped';

export function makeUnknown(canonical: string): Instrument {
  return {
    canonical,
    title: 'Questionnaire d’un autre poste',
    banner:
      'Le questionnaire de ce travail n’est pas installé sur ce poste\u00a0: les réponses sont conservées, elles ne se changent pas ici.',
    questions: [],
    levelLabels: shippedInstrument.levelLabels,
  };
}
