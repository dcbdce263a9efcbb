// The screens of the worker's mode, in their order, and the place in the address after `#` that a reload keeps.
// The place says nothing of anybody: a number, `recap`, `signature` or `merci`.
import type { WorkerModeView } from '../../lib/messages';
import type { StatementId } from '../../lib/signalement/consent';

export type Screen =
  | { readonly kind: 'statement'; readonly index: number }
  | { readonly kind: 'recap' }
  | { readonly kind: 'signature' }
  | { readonly kind: 'thanks' };

/** Where to be: the place asked for when it can be reached, else the first statement without an answer, else the recap. */
export function findScreen(place: string, view: Pick<WorkerModeView, 'statements' | 'consent'>): Screen {
  const next = firstUnanswered(view);
  if (place === 'merci' && next === null) return { kind: 'thanks' };
  if (place === 'signature' && next === null) return { kind: 'signature' };
  const index = Number(place) - 1;
  if (Number.isInteger(index) && index >= 0 && index <= (next ?? view.statements.length - 1)) {
    return { kind: 'statement', index };
  }
  return next === null ? { kind: 'recap' } : { kind: 'statement', index: next };
}

/** What to write after `#` for a screen. */
export function namePlace(screen: Screen): string {
  if (screen.kind === 'statement') return String(screen.index + 1);
  return { recap: 'recap', signature: 'signature', thanks: 'merci' }[screen.kind];
}

function firstUnanswered(view: Pick<WorkerModeView, 'statements' | 'consent'>): number | null {
  const answers: Readonly<Record<StatementId, unknown>> = view.consent.statements;
  const index = view.statements.findIndex((statement) => answers[statement.id] === null);
  return index === -1 ? null : index;
}
