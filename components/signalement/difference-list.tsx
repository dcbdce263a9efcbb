// What the dossier says now and the form does not, to take one by one. Values for empty fields can be taken together:
// nothing is replaced by it.
import { useRef } from 'react';
import type { Failure } from '../../lib/failures';
import type { Difference } from '../../lib/signalement/differences';
import { differenceText } from '../../lib/text/form';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';

export interface DifferenceListProps {
  readonly differences: readonly Difference[];
  readonly onSettle: (choice: 'take' | 'keep', of: readonly Difference[]) => Promise<Failure | null>;
}

export function DifferenceList({ differences, onSettle }: DifferenceListProps) {
  const act = useAct();
  const root = useRef<HTMLElement>(null);
  if (differences.length === 0 && act.failure === null) return null;
  const settle = (choice: 'take' | 'keep', of: readonly Difference[]) =>
    // The line that was clicked goes away: the hand stays at the list.
    act.run(
      () => onSettle(choice, of),
      () => root.current?.focus(),
    );
  const empty = differences.filter(({ here }) => here === '');
  const title = empty.length === differences.length ? differenceText.filledTitle : differenceText.title;
  return (
    <section aria-label={title} tabIndex={-1} ref={root}>
      <Notice tone="info" title={title}>
        <ul className="form-differences">
          {differences.map((difference) => (
            <Line key={difference.fieldId} difference={difference} isBusy={act.isBusy} onSettle={settle} />
          ))}
        </ul>
        {empty.length > 1 && (
          <Button busy={act.isBusy} onClick={() => settle('take', empty)}>
            {differenceText.takeEmpty(empty.length)}
          </Button>
        )}
        {act.failure !== null && <FailureNotice failure={act.failure} />}
      </Notice>
    </section>
  );
}

interface LineProps {
  readonly difference: Difference;
  readonly isBusy: boolean;
  readonly onSettle: (choice: 'take' | 'keep', of: readonly Difference[]) => void;
}

function Line({ difference, isBusy, onSettle }: LineProps) {
  const { label, here, there } = difference;
  const isEmpty = here === '';
  return (
    <li>
      <div className="form-difference">
        <strong>{label}</strong>
        <dl>
          <div className="form-difference-said">
            <dt>{isEmpty ? differenceText.said : differenceText.now}</dt>
            <dd>{there}</dd>
          </div>
          {!isEmpty && (
            <div className="form-difference-said">
              <dt>{differenceText.here}</dt>
              <dd>{here}</dd>
            </div>
          )}
        </dl>
      </div>
      <div className="form-difference-choice">
        <Button aria-label={differenceText.takeOf(label)} busy={isBusy} onClick={() => onSettle('take', [difference])}>
          {differenceText.take}
        </Button>
        <Button
          variant="quiet"
          aria-label={isEmpty ? differenceText.leaveOf(label) : differenceText.keepOf(label)}
          busy={isBusy}
          onClick={() => onSettle('keep', [difference])}
        >
          {isEmpty ? differenceText.leave : differenceText.keep}
        </Button>
      </div>
    </li>
  );
}
