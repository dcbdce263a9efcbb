// Visite à la demande (R. 4624-34, L. 4624-1 I): always possible, no condition of date, age or duration (law.md §1.4, P-VD).
import type { Source, VisitAnswer } from './visit-answer';

export const onRequestSource: Source = {
  text: 'Code du travail, art. R. 4624-34 et L. 4624-1 I',
  status: 'law',
  asOf: 'état du 27/03/2026',
};

export function answerOnRequest(): VisitAnswer {
  return {
    kind: 'DEM',
    status: 'possible',
    reason:
      'Possible à tout moment, notamment si le travailleur craint de ne plus pouvoir tenir son poste. Sa demande ne peut pas lui être reprochée.',
    missing: [],
    evidence: [],
    source: onRequestSource,
  };
}
