// The dossiers tried, one line each, three at least: which are done, which are still to do. No name: a profile is tried on
// dossiers, it does not list them.
import { listTrials, type Trial, wantedTrials } from '../../lib/atelier/trial';
import type { Work } from '../../lib/atelier/work';
import { atelierText } from '../../lib/text/atelier';

export function TrialLines({ work }: { work: Work }) {
  const tried = listTrials(work).toReversed();
  const places = Array.from({ length: Math.max(wantedTrials, tried.length) }, (_, at) => tried[at]);
  return (
    <ol className="atelier-trials" aria-label={atelierText.try.triesLabel}>
      {places.map((trial, at) => (
        <li key={trial?.worker ?? at} data-done={trial !== undefined}>
          <span aria-hidden="true">{trial === undefined ? '○' : '✓'}</span>
          <strong>
            {at < wantedTrials ? atelierText.try.tryOf(at + 1, wantedTrials) : atelierText.try.tryMore(at + 1)}
          </strong>
          <span className="atelier-soft">{trial === undefined ? atelierText.try.todo : sayTrial(trial)}</span>
        </li>
      ))}
    </ol>
  );
}

function sayTrial({ states }: Trial): string {
  const all = Object.values(states);
  const hidden = all.filter((state) => state === 'not-shown').length;
  const troubled = all.filter(
    (state) => state === 'lost' || state === 'ambiguous' || state === 'not-understood',
  ).length;
  return atelierText.try.result(all.filter((state) => state === 'read').length, hidden, troubled);
}
