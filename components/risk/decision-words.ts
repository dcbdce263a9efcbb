// A decision on the card, as one sentence.
import { assertNever } from '../../lib/result';
import type { CardDecision } from '../../lib/rules/decisions';
import { fateText } from '../../lib/text/card';
import { formatDay } from '../../lib/text/typography';

/** « Écarté le 22/11/2026 par … : motif. » */
export function writeDecision({ kind, at, by, reason }: CardDecision): string {
  const day = formatDay(at.slice(0, 10));
  switch (kind) {
    case 'accepted':
      return fateText.accepted(day, by);
    case 'set-aside':
      return fateText.isSetAside(day, by, reason);
    default:
      return assertNever(kind);
  }
}
