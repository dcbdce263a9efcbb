// The papers that can be opened here, and the summary to paste in the host. Quiet: folded, after the task.
import './paper-list.css';
import type { Failure } from '../../lib/failures';
import type { PaperId } from '../../lib/papers/kinds';
import { paperListText } from '../../lib/text/papers';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { FailureNotice } from '../ui/failure-notice';
import { SummaryCopy } from './summary-copy';

export interface PaperListProps {
  readonly papers: readonly PaperId[];
  /** Null: nothing to sum up here. */
  readonly summary: string | null;
  /** The content will be erased by the sending. */
  readonly isBeforeSending: boolean;
  readonly onOpen: (paper: PaperId) => Promise<Failure | null>;
}

export function PaperList({ papers, summary, isBeforeSending, onOpen }: PaperListProps) {
  const act = useAct();
  return (
    <section className="paper-list">
      <Disclosure summary={summary === null ? paperListText.papers : paperListText.title}>
        {isBeforeSending && <p className="paper-list-why">{paperListText.beforeSending}</p>}
        <ul>
          {papers.map((paper) => (
            <li key={paper}>
              <Button variant="quiet" onClick={() => act.run(() => onOpen(paper))}>
                {paperListText.names[paper]}
              </Button>
            </li>
          ))}
        </ul>
        {act.failure !== null && <FailureNotice failure={act.failure} />}
        {summary !== null && <SummaryCopy summary={summary} />}
      </Disclosure>
    </section>
  );
}
