// Rendez-vous de liaison (L. 1226-1-3, D. 1226-8-1, R. 4624-33-1): possible during an arrêt of thirty days (law.md §1.5, P-RL).
// Not a visit: no medical information, the employer and the worker meet, the SPST takes part as needed.
import { assertNever } from '../result';
import { writeArrets } from './absences';
import { judgeOngoing, writeCount } from './ongoing';
import { readArrets } from './rows';
import type { Source, VisitAnswer, VisitFacts } from './visit-answer';

export const liaisonSource: Source = {
  text: 'Code du travail, art. L. 1226-1-3, D. 1226-8-1 et R. 4624-33-1',
  status: 'law',
  asOf: 'état du 27/03/2026',
  doubt:
    'La loi dit «\u00a0supérieure à une durée fixée par décret\u00a0», le décret «\u00a0à partir de\u00a0» trente jours\u00a0: le seuil est un réglage du service. Jours écoulés ou prescrits\u00a0: le texte ne le dit pas.',
};

export function answerLiaison(facts: VisitFacts): VisitAnswer {
  const { settings } = facts;
  const { page } = readArrets(facts.dossier);
  const isFrom = settings.liaisonFrom === 'from-30';
  const words = `${isFrom ? 'd’au moins' : 'de plus de'} 30\u00a0jours ${writeCount(settings)}`;
  const judged = judgeOngoing(facts, isFrom ? 30 : 31);
  switch (judged.kind) {
    case 'long': {
      const reason = `Possible\u00a0: arrêt ${words}. Proposé par l’employeur ou demandé par le travailleur, qui peut refuser sans conséquence. Ce n’est pas une visite.`;
      return { ...answer('possible', reason), evidence: writeArrets(judged.absence.arrets, page) };
    }
    case 'short': {
      const reason = `L’arrêt en cours n’est pas ${words}.`;
      return { ...answer('not-due', reason), evidence: writeArrets(judged.absence.arrets, page) };
    }
    case 'none':
      return answer('not-due', 'Aucun arrêt pour maladie ou accident n’est en cours.');
    case 'unknown': {
      const evidence = judged.absence === undefined ? [] : writeArrets(judged.absence.arrets, page);
      const reason = 'Le dossier lu ne permet pas de dire si un rendez-vous de liaison est possible.';
      return { ...answer('unknown', reason), missing: judged.missing, evidence };
    }
    default:
      return assertNever(judged);
  }
}

function answer(status: VisitAnswer['status'], reason: string): VisitAnswer {
  return { kind: 'LIAISON', status, reason, missing: [], evidence: [], source: liaisonSource };
}
