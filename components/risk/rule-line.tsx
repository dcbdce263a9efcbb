// One rule: its result in a word and a shape; unfolds into the reason, the evidence in the dossier, and the source.
import { assertNever } from '../../lib/result';
import { isSign } from '../../lib/rules/card';
import type { RuleResult } from '../../lib/rules/rule';
import { cardText } from '../../lib/text/card';
import { Disclosure } from '../ui/disclosure';
import { SignMark } from './sign-mark';
import { EvidenceList, SourceLine } from './source-line';

export function RuleLine({ result }: { readonly result: RuleResult }) {
  const { answer } = result;
  // What is only to be kept in mind raises no flag.
  const isNoted = answer.result === 'flag' && !isSign(result);
  return (
    <Disclosure
      summary={
        <span className="sign">
          <SignMark result={isNoted ? 'clear' : answer.result} />
          <span>
            {result.title}{' '}
            <span className="sign-word">{isNoted ? cardText.noted : cardText.results[answer.result]}</span>
          </span>
        </span>
      }
    >
      <div className="sign-detail">
        <p>{writeReason(result)}</p>
        {answer.result === 'flag' && <EvidenceList evidence={answer.evidence} />}
        <SourceLine source={result.source} />
      </div>
    </Disclosure>
  );
}

function writeReason({ answer }: RuleResult): string {
  switch (answer.result) {
    case 'flag':
    case 'clear':
      return answer.reason;
    case 'unknown':
      return cardText.missing(answer.missing);
    default:
      return assertNever(answer);
  }
}
