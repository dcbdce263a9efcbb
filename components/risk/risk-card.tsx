// The one quiet card: a sentence. It unfolds into signs, visits and rules set aside, each with its why.
import './risk-card.css';
import type { RiskCard, RuleAnswer, RuleResult } from '../../lib/rules/rule';
import { cardText } from '../../lib/text/card';
import type { VisitAnswer } from '../../lib/visits/visit-answer';
import { Disclosure } from '../ui/disclosure';
import { VisitLine } from '../visits/visit-line';
import { RuleLine } from './rule-line';
import { SignMark } from './sign-mark';

export interface RiskCardViewProps {
  readonly card: RiskCard;
  readonly visits: readonly VisitAnswer[];
}

export function RiskCardView({ card, visits }: RiskCardViewProps) {
  const open = card.results.filter((result) => result.answer.result !== 'clear').sort(byWeight);
  const clear = card.results.filter((result) => result.answer.result === 'clear');
  return (
    <div className="risk-card">
      <Disclosure
        summary={
          <span className="sign">
            <SignMark result={findMark(card)} />
            <span>{card.sentence}</span>
          </span>
        }
      >
        <div className="risk-card-lists">
          <Signs title={cardText.signs} results={open} />
          {visits.length > 0 && (
            <section>
              <h2>{cardText.visits}</h2>
              {visits.map((visit) => (
                <VisitLine key={visit.kind} visit={visit} />
              ))}
            </section>
          )}
          <Signs title={cardText.others} results={clear} />
        </div>
      </Disclosure>
    </div>
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

function byWeight(a: RuleResult, b: RuleResult): number {
  const weight = (result: RuleResult) => (result.answer.result === 'flag' ? 0 : 1);
  return weight(a) - weight(b);
}
