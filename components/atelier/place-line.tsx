// One element of the dossier in the list: its name, what is read of it now, and how solid. Selecting it shows its task.
import { findSpec, isList, isNotHere, isPlaced, judgeLocator } from '../../lib/atelier/places';
import type { PlaceId, Work } from '../../lib/atelier/work';
import { type Solidity, solidities } from '../../lib/profiles/pointing';
import type { ListId } from '../../lib/profiles/profile';
import { atelierText, placeLabels, stateWords } from '../../lib/text/atelier';
import type { Seen } from './atelier-types';
import { SolidityMark } from './solidity-mark';

export function PlaceLine(props: {
  work: Work;
  place: PlaceId | ListId;
  seen: Seen;
  isSelected: boolean;
  onSelect: () => void;
}) {
  const { work, place } = props;
  const solidity = findBest(work, place);
  const isOut = isNotHere(work, place);
  return (
    <li>
      <button
        type="button"
        className="atelier-place"
        aria-current={props.isSelected ? 'true' : undefined}
        onClick={props.onSelect}
      >
        <span className="atelier-place-mark">
          {solidity !== null ? (
            <SolidityMark solidity={solidity} isBare />
          ) : (
            <span aria-hidden="true">{isOut ? '–' : '○'}</span>
          )}
        </span>
        <span className="atelier-place-name">{placeLabels[place]}</span>
        <span className="atelier-place-now">{sayNow(props)}</span>
      </button>
    </li>
  );
}

/** What is read now, or where the place stands. */
export function sayNow({ work, place, seen }: { work: Work; place: PlaceId | ListId; seen: Seen }): string {
  if (isNotHere(work, place)) return atelierText.show.notHere.toLocaleLowerCase('fr');
  if (!isPlaced(work, place)) return atelierText.show.missing;
  if (seen?.kind !== 'sight') return atelierText.show.shown;
  if (isList(place)) {
    const list = seen.sight.lists[place];
    if (list === undefined) return atelierText.show.shown;
    return list.state === 'read' ? atelierText.list.rows(list.rows.length) : stateWords[list.state];
  }
  const found = seen.sight.places[place];
  if (found === undefined) return atelierText.show.shown;
  return found.state === 'read' ? found.texts.join(' ') : stateWords[found.state];
}

/** The most solid of its ways; a list is as solid as the table it is. */
function findBest(work: Work, place: PlaceId | ListId): Solidity | null {
  if (isList(place)) {
    const spec = work.present.profile.lists[place];
    return spec === undefined ? null : 'table' in spec ? 'solid' : 'fair';
  }
  const known = (findSpec(work.present.profile, place)?.locators ?? []).map(
    (locator) => judgeLocator(work, locator).solidity,
  );
  return solidities.find((one) => known.includes(one)) ?? null;
}
