// What the profile reads in the dossier on the screen, element by element, and a way back to what is not found.
import { isIdentity, isList, isPlaced, placeOrder } from '../../lib/atelier/places';
import type { PlaceState, Sight } from '../../lib/atelier/sight';
import { isTroubled, readState } from '../../lib/atelier/trial';
import type { PlaceId, Work } from '../../lib/atelier/work';
import { type ListId, listIds } from '../../lib/profiles/profile';
import { atelierText, placeLabels, stateWords } from '../../lib/text/atelier';
import { Button } from '../ui/button';

const shapes: Readonly<Record<PlaceState, string>> = {
  read: '✓',
  absent: '–',
  'not-shown': '…',
  lost: '!',
  ambiguous: '!',
  'not-understood': '!',
};

export function SightTable(props: {
  work: Work;
  sight: Sight;
  onRepair: (place: PlaceId | ListId) => void;
  onNone: (place: PlaceId) => void;
}) {
  const placed = [...placeOrder, ...listIds].filter((place) => isPlaced(props.work, place));
  const lines = placed.map((place) => [place, readState(props.sight, place) ?? 'not-shown'] as const);
  const isOdd = (place: PlaceId | ListId) => isTroubled(props.sight, place);
  return (
    <table className="atelier-table atelier-sight" aria-label={atelierText.try.fieldsLabel}>
      <thead>
        <tr>
          <th scope="col">{atelierText.try.columns.place}</th>
          <th scope="col">{atelierText.try.columns.value}</th>
          <th scope="col">{atelierText.try.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {lines
          .toSorted(([a], [b]) => Number(isOdd(b)) - Number(isOdd(a)))
          .map(([place, state]) => (
            <tr key={place} data-troubled={isOdd(place)}>
              <th scope="row">{placeLabels[place]}</th>
              <td>{sayValue(props.sight, place)}</td>
              <td>
                <span aria-hidden="true">{isOdd(place) ? '!' : shapes[state]}</span> {stateWords[state]}{' '}
                {isOdd(place) && (
                  <Button
                    variant="quiet"
                    aria-label={atelierText.try.repairOf(placeLabels[place])}
                    onClick={() => props.onRepair(place)}
                  >
                    {atelierText.try.repair}
                  </Button>
                )}
                {state === 'lost' && !isList(place) && !isIdentity(place) && (
                  <Button
                    variant="quiet"
                    aria-label={atelierText.try.noneHereOf(placeLabels[place])}
                    onClick={() => props.onNone(place)}
                  >
                    {atelierText.try.noneHere}
                  </Button>
                )}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function sayValue(sight: Sight, place: PlaceId | ListId): string {
  if (!isList(place)) return sight.places[place]?.texts.join(' / ') ?? '';
  const list = sight.lists[place];
  return list === undefined || list.state === 'not-shown' || list.state === 'lost'
    ? ''
    : atelierText.list.rows(list.rows.length);
}
