// One condition and where it stands, in a shape and a word: met, not met, unknown because…, or for the person to say.

import type { JudgedCondition, Standing } from '../../lib/measures/measure';
import { assertNever } from '../../lib/result';
import type { RuleAnswer } from '../../lib/rules/rule';
import { measuresText } from '../../lib/text/measures';
import { SignMark } from '../risk/sign-mark';

export function ConditionLine({ condition: { text, standing } }: { readonly condition: JudgedCondition }) {
  return (
    <li className="sign" data-standing={standing.kind}>
      <ConditionMark kind={standing.kind} />
      <span>
        {text} <span className="measure-word">{writeStanding(standing)}</span>
      </span>
    </li>
  );
}

const shapes: Readonly<Record<Standing['kind'], RuleAnswer['result'] | null>> = {
  met: 'clear',
  'not-met': null,
  unknown: 'unknown',
  ask: 'unknown',
};

/** A cross where it is not met: the card has no shape for that. */
function ConditionMark({ kind }: { readonly kind: Standing['kind'] }) {
  const shape = shapes[kind];
  if (shape !== null) return <SignMark result={shape} />;
  return (
    <svg className="sign-mark" viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
      <path d="M4.5 4.5 13.5 13.5M13.5 4.5 4.5 13.5" />
    </svg>
  );
}

function writeStanding(standing: Standing): string {
  const word = measuresText.standing[standing.kind];
  switch (standing.kind) {
    case 'met':
    case 'not-met':
      return measuresText.because(word, standing.why);
    case 'unknown':
      return measuresText.because(word, measuresText.missing(standing.missing));
    case 'ask':
      return word;
    default:
      return assertNever(standing);
  }
}
