// One visit: due, possible, late or not, in a word; unfolds into the reason with its article, and who may ask and conduct.
import type { RuleAnswer } from '../../lib/rules/rule';
import { cardText } from '../../lib/text/card';
import { formatDay } from '../../lib/text/typography';
import { isAlwaysOpen } from '../../lib/visits/always-open';
import { conducts } from '../../lib/visits/conduct';
import type { VisitAnswer, VisitStatus } from '../../lib/visits/visit-answer';
import { SignMark } from '../risk/sign-mark';
import { EvidenceList, SourceLine } from '../risk/source-line';
import { Disclosure } from '../ui/disclosure';

const shapes: Readonly<Record<VisitStatus, RuleAnswer['result']>> = {
  due: 'flag',
  late: 'flag',
  possible: 'flag',
  'not-due': 'clear',
  unknown: 'unknown',
};

export function VisitLine({ visit }: { readonly visit: VisitAnswer }) {
  const conduct = conducts[visit.kind];
  const words = [cardText.visitStatus[visit.status]];
  if (visit.before !== undefined) words.push(cardText.before(formatDay(visit.before)));
  return (
    <Disclosure
      summary={
        <span className="sign">
          <SignMark result={isAlwaysOpen(visit) ? 'clear' : shapes[visit.status]} />
          <span>
            {cardText.visitKinds[visit.kind]} <span className="sign-word">{words.join(', ')}</span>
          </span>
        </span>
      }
    >
      <div className="sign-detail">
        <p>{visit.reason}</p>
        {visit.missing.length > 0 && <p>{cardText.missing(visit.missing)}</p>}
        <EvidenceList evidence={visit.evidence} />
        <SourceLine source={visit.source} />
        <p className="sign-conduct">{cardText.askedBy(conduct.askedBy)}</p>
        <p className="sign-conduct">{cardText.conductedBy(conduct.by)}</p>
        <SourceLine source={conduct.source} />
      </div>
    </Disclosure>
  );
}
