// One dispositif: its name, where each condition stands, « Retenir », and the rest on demand.
import type { JudgedMeasure } from '../../lib/measures/measure';
import { measuresText } from '../../lib/text/measures';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { ConditionLine } from './condition-line';
import { MeasureDetail } from './measure-detail';

export interface MeasureLineProps {
  readonly judged: JudgedMeasure;
  readonly isChosen: boolean;
  /** Null: the reader does not choose. */
  readonly onToggle: ((isChosen: boolean) => void) | null;
}

export function MeasureLine({ judged: { measure, conditions }, isChosen, onToggle }: MeasureLineProps) {
  return (
    <li className="measure">
      <div className="measure-head">
        <h2>
          {measure.title} {isChosen && <span className="measure-chosen">{measuresText.chosen}</span>}
        </h2>
        {onToggle !== null && (
          <Button
            variant={isChosen ? 'quiet' : 'secondary'}
            aria-label={isChosen ? measuresText.dropOf(measure.title) : measuresText.chooseOf(measure.title)}
            onClick={() => onToggle(!isChosen)}
          >
            {isChosen ? measuresText.drop : measuresText.choose}
          </Button>
        )}
      </div>
      <ul className="measure-conditions" aria-label={measuresText.conditions(measure.title)}>
        {conditions.map((condition) => (
          <ConditionLine key={condition.text} condition={condition} />
        ))}
      </ul>
      <Disclosure
        summary={
          <span className="measure-more">
            {measuresText.more}
            <span className="ui-hidden">{measuresText.about(measure.title)}</span>
          </span>
        }
      >
        <MeasureDetail measure={measure} />
      </Disclosure>
    </li>
  );
}
