// A new wording of the agreement: added after the others, never in place of one. What was shown stays what was shown.
import type { ServiceWording, Settings } from '../settings/settings';
import { statementIds } from './consent';
import { findWording, PROFESSIONAL } from './consent-wording';

export type WordingTexts = Pick<ServiceWording, 'statements' | 'partners' | 'closing'>;
export type WordingProblem = 'empty' | 'unchanged' | 'no-professional' | 'too-many';

/** Why this text can't be put in force; null when it can. */
export function findWordingProblem(before: Settings['agreement'], texts: WordingTexts): WordingProblem | null {
  const { statements, partners, closing } = cleanTexts(texts);
  if ([...Object.values(statements), ...Object.values(partners), closing].includes('')) return 'empty';
  if (!statements.informed.includes(PROFESSIONAL)) return 'no-professional';
  if (before.versions.length >= 50) return 'too-many';
  const { version, ...inForce } = findWording(before);
  const order = (one: WordingTexts) => [
    statementIds.map((id) => one.statements[id]),
    Object.entries(one.partners),
    one.closing,
  ];
  return JSON.stringify(order({ statements, partners, closing })) === JSON.stringify(order(inForce))
    ? 'unchanged'
    : null;
}

/** Put in force from now on, under the next name. */
export function addWording(before: Settings['agreement'], texts: WordingTexts): Settings['agreement'] {
  const version = `accord-service-${before.versions.length + 1}`;
  return { versions: [...before.versions, { version, ...cleanTexts(texts) }] };
}

function cleanTexts({ statements, partners, closing }: WordingTexts): WordingTexts {
  const { informed, signalled, shared } = statements;
  return {
    statements: {
      informed: informed.trim(),
      signalled: signalled.trim(),
      shared: shared.trim(),
      partners: statements.partners.trim(),
    },
    partners: {
      employer: partners.employer.trim(),
      carsat: partners.carsat.trim(),
      'cap-emploi': partners['cap-emploi'].trim(),
      mdph: partners.mdph.trim(),
      'treating-physician': partners['treating-physician'].trim(),
      other: partners.other.trim(),
    },
    closing: closing.trim(),
  };
}
