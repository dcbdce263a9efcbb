// Step 2: every element of the dossier at the left, the one being shown at the right.
import { findDateQuestion } from '../../lib/atelier/date-order';
import { isList } from '../../lib/atelier/places';
import { absenceWords, atelierText } from '../../lib/text/atelier';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { AtelierProps } from './atelier-types';
import { DateOrderChoice } from './date-order-choice';
import { ListTask } from './list-task';
import { PlaceList } from './place-list';
import { PlaceTask } from './place-task';

export function ShowStep({ state, actions }: AtelierProps) {
  const { work, selected, seen } = state;
  const question = findDateQuestion(work);
  return (
    <div className="atelier-show">
      <PlaceList state={state} actions={actions} />
      <div className="atelier-side">
        {work.past.length === 0 && <p>{atelierText.show.lead}</p>}
        {question !== null && <DateOrderChoice question={question} onSay={actions.sayOrder} />}
        {seen?.kind === 'absence' && (
          <Notice tone="check">
            <p>{absenceWords[seen.absence]}</p>
          </Notice>
        )}
        {isList(selected) ? (
          <ListTask key={selected} state={state} actions={actions} list={selected} />
        ) : (
          <PlaceTask key={selected} state={state} actions={actions} place={selected} />
        )}
        <div className="atelier-history">
          <Button variant="quiet" aria-disabled={work.past.length === 0} onClick={actions.undo}>
            {atelierText.undo}
          </Button>
          <Button variant="quiet" aria-disabled={work.future.length === 0} onClick={actions.redo}>
            {atelierText.redo}
          </Button>
        </div>
      </div>
    </div>
  );
}
