// Which visit a draft belongs to. Decided, since the dossier seldom says which visit is being held: a visit dated today;
// else the mi-carrière when it is due, late or possible; else a visit on request.
import type { Dossier, IsoDay } from '../dossier/dossier';
import type { VisitAnswer } from '../visits/visit-answer';
import type { TeamLayer } from './draft';

export function findVisit(dossier: Dossier, answers: readonly VisitAnswer[], today: IsoDay): TeamLayer['visit'] {
  const list = dossier.lists.visits;
  const ofToday = list.state === 'read' ? list.rows.filter(({ date }) => date === today) : [];
  // « VIP périodique + mi-carrière »: the questionnaire is the mi-carrière's.
  const held = ofToday.find(({ kind }) => kind === 'MIC') ?? ofToday[0];
  if (held !== undefined) return { kind: held.kind, date: held.date };
  const isMidCareer = answers.some(
    ({ kind, status }) => kind === 'MIC' && ['due', 'late', 'possible'].includes(status),
  );
  return { kind: isMidCareer ? 'MIC' : 'DEM', date: today };
}
