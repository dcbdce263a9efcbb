// The steps as words: done ones ticked, all reachable, the current one marked. Nothing is locked here.
import './steps.css';
import { stepsText } from '../../lib/text/panel';
import type { StepId } from './step-state';

export interface StepsProps {
  readonly steps: readonly StepId[];
  readonly current: StepId;
  readonly done: ReadonlySet<StepId>;
  readonly onOpen: (step: StepId) => void;
}

export function Steps({ steps, current, done, onOpen }: StepsProps) {
  return (
    <nav className="steps" aria-label={stepsText.label}>
      <ol>
        {steps.map((step) => (
          <li key={step} data-done={done.has(step) || undefined}>
            <button type="button" aria-current={step === current ? 'step' : undefined} onClick={() => onOpen(step)}>
              {done.has(step) && (
                <>
                  <svg width="11" height="11" viewBox="1 1 10 10" aria-hidden="true">
                    <path d="M2 6.5 4.8 9.2 10 3.4" fill="none" stroke="currentColor" strokeWidth="1.75" />
                  </svg>
                  <span className="ui-hidden">{stepsText.done} </span>
                </>
              )}
              <span>{stepsText.names[step]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
