// Every element of the dossier, by group, in the order of the work: what is known of each, and which is being shown.
import { isNotHere, isPlaced, type PlaceGroup, placeGroups, placeOrder } from '../../lib/atelier/places';
import type { PlaceId } from '../../lib/atelier/work';
import { type ListId, listIds } from '../../lib/profiles/profile';
import { atelierText, groupLabels } from '../../lib/text/atelier';
import type { AtelierProps } from './atelier-types';
import { PlaceLine } from './place-line';

const groups: readonly (readonly [PlaceGroup | 'lists', readonly (PlaceId | ListId)[]])[] = [
  ...(Object.entries(placeGroups) as [PlaceGroup, readonly PlaceId[]][]),
  ['lists', listIds],
];

export function PlaceList({ state, actions }: AtelierProps) {
  const all = [...placeOrder, ...listIds];
  const wanted = all.filter((place) => !isNotHere(state.work, place));
  const placed = wanted.filter((place) => isPlaced(state.work, place));
  return (
    <nav className="atelier-places" aria-label={atelierText.show.listLabel}>
      <p className="atelier-progress">{atelierText.show.progress(placed.length, wanted.length)}</p>
      {groups.map(([group, places]) => (
        <section key={group} aria-labelledby={`atelier-${group}`}>
          <h2 id={`atelier-${group}`}>{groupLabels[group]}</h2>
          <ul>
            {places.map((place) => (
              <PlaceLine
                key={place}
                work={state.work}
                place={place}
                seen={state.seen}
                isSelected={state.selected === place}
                onSelect={() => actions.select(place)}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
