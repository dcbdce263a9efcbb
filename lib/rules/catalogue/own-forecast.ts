// The worker's own forecast: keeping this job for two years, as answered to the questionnaire (law.md §4.3). Medical layer.
// The outcome is that of the shipped instrument: `q2bis` is its question.
import type { Facts, Rule, RuleAnswer } from '../rule';

/** « Si votre santé reste ce qu'elle est, pensez-vous pouvoir garder ce poste dans les deux ans qui viennent ? » */
export const forecastQuestion = 'q2bis';

export const ownForecast: Rule = {
  id: 'own-forecast',
  title: 'Prévision du travailleur',
  layer: 'medical',
  source: {
    text: 'INRS et ALSMT, auto-questionnaire de 9 questions, 586 travailleurs suivis deux ans',
    status: 'practice',
    asOf: 'NOETUDE C2020-004',
    doubt: 'Intervalles de confiance larges. La question posée ici est formulée autrement, et n’a pas été étudiée.',
  },
  threshold: () => 'À la question sur les deux ans à venir, le travailleur doute de garder ce poste.',
  evaluate: readForecast,
};

function readForecast({ outcome }: Facts): RuleAnswer {
  const found = outcome?.reasons.find(({ linkId }) => linkId === forecastQuestion);
  if (found !== undefined) {
    const reason = 'Le travailleur ne pense pas garder ce poste tel quel dans les deux ans, ou en doute.';
    return { result: 'flag', reason, evidence: [{ text: found.text, page: 'Questionnaire', place: null }] };
  }
  if (outcome === null) return { result: 'unknown', missing: ['les réponses au questionnaire'] };
  if (outcome.kind === 'not-concluded' && outcome.missing.includes(forecastQuestion)) {
    return { result: 'unknown', missing: ['la réponse à la question sur les deux ans à venir'] };
  }
  return { result: 'clear', reason: 'Le travailleur pense garder ce poste dans les deux ans.' };
}
