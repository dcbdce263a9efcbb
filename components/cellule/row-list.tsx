// The list of what waits: arrows move, Home and End jump, Enter opens. One line is in the tab order at a time.
import { type KeyboardEvent, useRef, useState } from 'react';
import type { CelluleRow } from '../../lib/cellule/signalement-row';
import type { Instant } from '../../lib/dossier/dossier';
import { celluleText } from '../../lib/text/cellule';
import { nameRow } from './filter-rows';
import { RowLine } from './row-line';

export function RowList(props: {
  rows: readonly CelluleRow[];
  now: Instant;
  /** Name of the open row (`nameRow`), or null. */
  open: string | null;
  onOpen: (row: CelluleRow) => void;
}) {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [visited, setVisited] = useState<string | null>(null);
  const names = props.rows.map(nameRow);
  const reachable = [visited, props.open].find((name) => name !== null && names.includes(name)) ?? names[0];

  const moveFocus = (event: KeyboardEvent, from: number) => {
    const to = findNext(event.key, from, names.length);
    const target = to === null ? undefined : names[to];
    if (target === undefined) return;
    event.preventDefault();
    buttons.current.get(target)?.focus();
  };

  return (
    <ul aria-label={celluleText.listLabel}>
      {props.rows.map((row, index) => {
        const name = nameRow(row);
        return (
          <li key={name}>
            <RowLine
              row={row}
              now={props.now}
              isOpen={name === props.open}
              isReachable={name === reachable}
              onOpen={() => props.onOpen(row)}
              onKeyDown={(event) => moveFocus(event, index)}
              onFocus={() => setVisited(name)}
              ref={(button) => {
                if (button === null) buttons.current.delete(name);
                else buttons.current.set(name, button);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** Index a key leads to; null: the key is not ours. */
function findNext(key: string, from: number, length: number): number | null {
  if (key === 'ArrowDown') return Math.min(from + 1, length - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  return null;
}
