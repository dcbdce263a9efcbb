// Step 3: three different dossiers, then save. The worker read is the first line; what is missing is said before the button.
import { findDateQuestion } from '../../lib/atelier/date-order';
import { findGaps, type Gap } from '../../lib/atelier/gaps';
import { listTrials, wantedTrials } from '../../lib/atelier/trial';
import { readFailureText } from '../../lib/failures';
import { assertNever } from '../../lib/result';
import { absenceWords, atelierText, placeLabels } from '../../lib/text/atelier';
import { formatDay, formatName } from '../../lib/text/typography';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { AtelierProps } from './atelier-types';
import { DateOrderChoice } from './date-order-choice';
import { SightTable } from './sight-table';
import { TrialLines } from './trial-lines';

export function TryStep({ state, actions }: AtelierProps) {
  const { work, seen } = state;
  const gaps = findGaps(work);
  const others = gaps.filter(({ kind }) => kind !== 'too-few-dossiers');
  const question = findDateQuestion(work);
  const isDone = listTrials(work).length >= wantedTrials;
  if (state.isSaved) return <Saved name={work.present.profile.name} onLeave={actions.leave} />;
  return (
    <div className="atelier-try">
      <p>{isDone ? atelierText.try.leadDone : atelierText.try.lead}</p>
      <TrialLines work={work} />
      {question !== null && <DateOrderChoice question={question} onSay={actions.sayOrder} />}
      {seen?.kind === 'absence' && (
        <Notice tone="check" live>
          <p>{absenceWords[seen.absence]}</p>
        </Notice>
      )}
      {others.length > 0 && (
        <Notice tone="check" title={atelierText.try.missing} live>
          {others.map((gap) => (
            <p key={gap.kind}>{sayGap(gap)}</p>
          ))}
        </Notice>
      )}
      <div className="atelier-actions">
        <Button variant="quiet" onClick={actions.export} aria-disabled={work.present.profile.root === ''}>
          {atelierText.try.export}
        </Button>
        <Button variant={gaps.length > 0 ? 'primary' : 'secondary'} busy={state.isTrying} onClick={actions.tryNow}>
          {state.isTrying ? atelierText.try.trying : atelierText.try.go}
        </Button>
        {gaps.length === 0 && (
          <Button variant="primary" onClick={actions.save}>
            {atelierText.try.save}
          </Button>
        )}
      </div>
      {seen?.kind === 'sight' && (
        <section className="atelier-seen" aria-labelledby="atelier-seen-title">
          <h2 id="atelier-seen-title">
            {seen.sight.worker === null ? atelierText.try.fieldsLabel : formatName(seen.sight.worker)}
          </h2>
          {seen.sight.worker !== null && (
            <p>
              {formatDay(seen.sight.worker.birthDate)} · {placeLabels.dossierNumber} {seen.sight.worker.dossierNumber}
            </p>
          )}
          {seen.sight.failure !== null && (
            <Notice tone="check" title={readFailureText(seen.sight.failure).happened} live>
              <p>{atelierText.try.showHereToo}</p>
            </Notice>
          )}
          <p className="ui-field-help">{atelierText.try.tabs}</p>
          <SightTable
            work={work}
            sight={seen.sight}
            onNone={actions.setOptional}
            onRepair={(place) => {
              actions.select(place);
              actions.goTo('show');
            }}
          />
        </section>
      )}
    </div>
  );
}

function Saved({ name, onLeave }: { name: string; onLeave: () => void }) {
  return (
    <div className="atelier-try">
      <Notice tone="info" title={atelierText.try.saved(name)} live>
        <p>{atelierText.try.savedNext}</p>
      </Notice>
      <div className="atelier-actions">
        <Button variant="primary" onClick={onLeave}>
          {atelierText.try.toList}
        </Button>
      </div>
    </div>
  );
}

function sayGap(gap: Gap): string {
  const names = (places: readonly (keyof typeof placeLabels)[]) => places.map((place) => placeLabels[place]).join(', ');
  switch (gap.kind) {
    case 'identity-missing':
      return atelierText.try.identityMissing(names(gap.places));
    case 'marks-missing':
      return atelierText.try.marksMissing;
    case 'order-unknown':
      return atelierText.try.orderUnknown;
    case 'ambiguous':
      return atelierText.try.ambiguous(names(gap.places));
    case 'too-few-dossiers':
      return atelierText.try.again(gap.tried);
    default:
      return assertNever(gap);
  }
}
