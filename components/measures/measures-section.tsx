// The dispositifs that may help, folded into one line: first those no condition rules out. The médecin retains some.
import './measures.css';
import type { JudgedMeasure } from '../../lib/measures/measure';
import { measuresText } from '../../lib/text/measures';
import { useHeld } from '../panel/use-held';
import { Disclosure } from '../ui/disclosure';
import { MeasureLine } from './measure-line';

export interface MeasuresSectionProps {
  /** In the order of the screen. */
  readonly measures: readonly JudgedMeasure[];
  /** Ids of those retained. */
  readonly chosen: readonly string[];
  /** Null: the reader does not choose. */
  readonly onChoose: ((chosen: readonly string[]) => Promise<void>) | null;
}

export function MeasuresSection({ measures, chosen, onChoose }: MeasuresSectionProps) {
  const [held, hold] = useHeld(chosen, (next) => onChoose?.(next) ?? Promise.resolve());
  const isOut = ({ measure, notMet }: JudgedMeasure) => notMet > 0 && !held.includes(measure.id);
  const open = measures.filter((one) => !isOut(one));
  const out = measures.filter(isOut);
  const toggle = (id: string, isChosen: boolean) =>
    hold(isChosen ? [...held.filter((other) => other !== id), id] : held.filter((other) => other !== id));
  const list = (shown: readonly JudgedMeasure[]) => (
    <ul className="measures">
      {shown.map((judged) => (
        <MeasureLine
          key={judged.measure.id}
          judged={judged}
          isChosen={held.includes(judged.measure.id)}
          onToggle={onChoose === null ? null : (isChosen) => toggle(judged.measure.id, isChosen)}
        />
      ))}
    </ul>
  );
  return (
    <div className="measures-section">
      <Disclosure
        summary={
          <>
            {measuresText.title} <span className="sign-word">{measuresText.summary(open.length, held.length)}</span>
          </>
        }
      >
        <p className="measures-note">{measuresText.intro}</p>
        {onChoose !== null && <p className="measures-note">{measuresText.leaves}</p>}
        {list(open)}
        {out.length > 0 && <Disclosure summary={measuresText.ruledOut(out.length)}>{list(out)}</Disclosure>}
      </Disclosure>
    </div>
  );
}
