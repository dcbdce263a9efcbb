// The one quiet card: a sentence. It unfolds into signs, what is missing, what to keep in mind, visits and the other rules.
import './risk-card.css';
import type { Failure } from '../../lib/failures';
import { isSign, listMissing } from '../../lib/rules/card';
import { type CardDecision, listFacts } from '../../lib/rules/decisions';
import type { RiskCard, RuleAnswer, RuleResult } from '../../lib/rules/rule';
import { cardText } from '../../lib/text/card';
import { isAlwaysOpen } from '../../lib/visits/always-open';
import type { VisitAnswer, VisitStatus } from '../../lib/visits/visit-answer';
import { Disclosure } from '../ui/disclosure';
import { VisitLine } from '../visits/visit-line';
import { CardFate } from './card-fate';
import { writeDecision } from './decision-words';
import { MissingLine } from './missing-line';
import { RuleLine } from './rule-line';
import { SignMark } from './sign-mark';

export interface RiskCardViewProps {
  readonly card: RiskCard;
  readonly visits: readonly VisitAnswer[];
  /** The one that stands for all that is flagged today. */
  readonly decision: CardDecision | null;
  /** `facts`: of the card as it is read here. */
  readonly onDecide: (kind: CardDecision['kind'], reason: string, facts: readonly string[]) => Promise<Failure | null>;
}

export function RiskCardView({ card, visits, decision, onDecide }: RiskCardViewProps) {
  const flagged = card.results.filter(({ answer }) => answer.result === 'flag');
  const missing = listMissing(card.results);
  // What is unknown and a sign is told by what is missing.
  const others = card.results.filter(
    (result) => result.answer.result === 'clear' || (result.answer.result === 'unknown' && !isSign(result)),
  );
  return (
    <div className="risk-card">
      <Disclosure
        summary={
          <span className="sign">
            <SignMark result={decision === null ? findMark(card) : 'clear'} />
            <CardSentence card={card} decision={decision} />
          </span>
        }
      >
        <div className="risk-card-lists">
          <Signs title={cardText.signs} results={flagged.filter(isSign)} />
          {card.flags > 0 && (
            <CardFate
              decision={decision}
              onDecide={(kind, reason) => onDecide(kind, reason, listFacts(card.results))}
            />
          )}
          {missing.length > 0 && (
            <section>
              <h2>{cardText.unknowns}</h2>
              {missing.map((one) => (
                <MissingLine key={one.text} missing={one} />
              ))}
            </section>
          )}
          <Signs title={cardText.context} results={flagged.filter((result) => !isSign(result))} />
          {visits.length > 0 && (
            <section>
              <h2>{cardText.visits}</h2>
              {visits.toSorted(byStatus).map((visit) => (
                <VisitLine key={visit.kind} visit={visit} />
              ))}
            </section>
          )}
          <Signs title={cardText.others} results={others} />
        </div>
      </Disclosure>
    </div>
  );
}

/** Set aside, the card says so and no more; accepted, it still says what it is about. */
function CardSentence({ card, decision }: Pick<RiskCardViewProps, 'card' | 'decision'>) {
  if (decision === null) return <span>{card.sentence}</span>;
  const words = <span className="sign-decided">{writeDecision(decision)}</span>;
  if (decision.kind === 'set-aside') return words;
  return (
    <span>
      {card.sentence} {words}
    </span>
  );
}

function Signs({ title, results }: { readonly title: string; readonly results: readonly RuleResult[] }) {
  if (results.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {results.map((result) => (
        <RuleLine key={result.id} result={result} />
      ))}
    </section>
  );
}

function findMark(card: RiskCard): RuleAnswer['result'] {
  if (card.flags > 0) return 'flag';
  return card.unknowns > 0 ? 'unknown' : 'clear';
}

const order: readonly VisitStatus[] = ['due', 'late', 'possible', 'unknown', 'not-due'];

/** What the day asks for comes first; otherwise the order of the list. */
function byStatus(a: VisitAnswer, b: VisitAnswer): number {
  return rank(a) - rank(b);
}

function rank(visit: VisitAnswer): number {
  return isAlwaysOpen(visit) ? order.length : order.indexOf(visit.status);
}
