// Visite post-exposition ou post-professionnelle (L. 4624-2-1, R. 4624-28-1 to -3): for a SIR, now or in the past, when the
// exposure or the career ends (law.md §1.6, P-PE). The dossier shows neither end: it is never due here, only possible.
import type { VisitKind } from '../dossier/dossier';
import { writeDay } from './days';
import { listHeld } from './held-visits';
import { nameMissing } from './missing-field';
import { findLast } from './periodic';
import { readVisits } from './rows';
import type { Evidence, Source, VisitAnswer, VisitFacts } from './visit-answer';

export const postExposureSource: Source = {
  text: 'Code du travail, art. L. 4624-2-1, R. 4624-28-1 à R. 4624-28-3',
  status: 'law',
  asOf: 'état du 27/03/2026',
  doubt:
    'Le dossier ne montre ni la fin de l’exposition, ni le départ, ni les expositions anciennes. La liste des postes à risques (R. 4624-23) a changé le 10/04/2026, nouveau texte non lu.',
};

const reinforced: readonly VisitKind[] = ['SIR_E', 'SIR_P', 'SIR_INT'];

export function answerPostExposure({ dossier, today }: VisitFacts): VisitAnswer {
  const visits = readVisits(dossier);
  const held = listHeld(visits.rows, 'PEX', today).at(-1);
  if (held !== undefined) return answer('not-due', `Elle a eu lieu le ${writeDay(held)}.`, []);
  const { followUp } = dossier.fields;
  const past = findLast(visits.rows, reinforced, today);
  const reason =
    'Possible quand l’exposition ou la carrière prend fin\u00a0: le travailleur peut la demander d’un mois avant à six mois après.';
  if (followUp.state === 'read' && followUp.value === 'SIR') {
    const { where, text, page } = followUp.origin;
    return answer('possible', reason, [
      { text: `${where}\u00a0: ${text}`, page, place: { kind: 'field', field: 'followUp' } },
    ]);
  }
  if (past !== undefined) {
    return answer('possible', reason, [
      {
        text: `Visite du suivi renforcé le ${writeDay(past)}`,
        page: visits.page,
        place: { kind: 'row', list: 'visits', day: past },
      },
    ]);
  }
  const missing = [...nameMissing('le type de suivi', followUp), ...visits.missing];
  return {
    ...answer('unknown', 'Le dossier lu ne dit rien d’un suivi renforcé passé.', []),
    missing: missing.length > 0 ? missing : ['les expositions anciennes (le dossier ne les montre pas)'],
  };
}

function answer(status: VisitAnswer['status'], reason: string, evidence: readonly Evidence[]): VisitAnswer {
  return { kind: 'PEX', status, reason, missing: [], evidence, source: postExposureSource };
}
