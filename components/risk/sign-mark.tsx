// The result of a rule as a shape; its word always stands beside it. A pennant, a dashed circle, a tick.
import type { RuleAnswer } from '../../lib/rules/rule';

export function SignMark({ result }: { readonly result: RuleAnswer['result'] }) {
  return (
    <svg className="sign-mark" data-result={result} viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      {result === 'flag' && <path d="M4 2v14M4.75 3h9.5l-3 3.5 3 3.5h-9.5z" className="sign-pennant" />}
      {result === 'unknown' && <circle cx="9" cy="9" r="6.5" strokeDasharray="3 2.1" />}
      {result === 'clear' && <path d="M4 9.5 7.5 13 14.5 5.5" />}
    </svg>
  );
}
