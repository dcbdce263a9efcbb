// The level that the questionnaire proposes, with its reasons. Medical layer. The médecin concludes (R. 4623-14 II).

import type { Level, LevelReason } from '../../questionnaire/answer';
import { assertNever } from '../../result';
import type { Facts, Rule, RuleAnswer } from '../rule';

export const proposedLevel: Rule = {
  id: 'proposed-level',
  title: 'Niveau proposé par le questionnaire',
  layer: 'medical',
  source: {
    text: 'Règle du service sur le questionnaire de repérage',
    status: 'service',
    asOf: 'version 1.0.0',
    doubt: 'Questionnaire non validé scientifiquement\u00a0: aide à l’entretien. Le médecin du travail conclut.',
  },
  threshold: () => 'Les réponses au questionnaire proposent un autre niveau que le plus bas.',
  evaluate: readOutcome,
};

function readOutcome({ outcome }: Facts): RuleAnswer {
  if (outcome === null) return { result: 'unknown', missing: ['les réponses au questionnaire'] };
  switch (outcome.kind) {
    case 'not-concluded':
      return { result: 'unknown', missing: [writeMissing(outcome.missing.length)] };
    case 'proposed':
      return outcome.level === 'none'
        ? { result: 'clear', reason: 'Les réponses ne relèvent aucun point.' }
        : { result: 'flag', reason: sentences[outcome.level], evidence: outcome.reasons.map(writeReason) };
    default:
      return assertNever(outcome);
  }
}

/** The service's labels stand beside the questions; here only what the rule found. */
const sentences: Readonly<Record<Exclude<Level, 'none'>, string>> = {
  possible: 'Les réponses relèvent des points à surveiller\u00a0; niveau proposé, à confirmer par le médecin.',
  foreseeable:
    'Les réponses relèvent plusieurs points, dont un fort\u00a0; niveau proposé, à confirmer par le médecin.',
};

function writeMissing(questions: number): string {
  return questions === 1
    ? 'la réponse à une question du questionnaire'
    : `les réponses à ${questions}\u00a0questions du questionnaire`;
}

function writeReason({ text }: LevelReason) {
  return { text, page: 'Questionnaire', place: null };
}
