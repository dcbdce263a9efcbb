// The filters above the list, as words with their counts. It keeps no state.
import type { CelluleRow } from '../../lib/cellule/signalement-row';
import { type CelluleFilter, celluleText, filterWords } from '../../lib/text/cellule';
import { celluleFilters, isKept } from './filter-rows';

export function FilterBar(props: {
  rows: readonly CelluleRow[];
  filter: CelluleFilter;
  onChange: (filter: CelluleFilter) => void;
}) {
  return (
    <fieldset className="cellule-filters">
      <legend className="ui-hidden">{celluleText.filtersLabel}</legend>
      {celluleFilters.map((filter) => (
        <button
          type="button"
          key={filter}
          className="cellule-filter"
          aria-pressed={filter === props.filter}
          onClick={() => props.onChange(filter)}
        >
          {filterWords[filter]} <span className="cellule-count">{countKept(props.rows, filter)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function countKept(rows: readonly CelluleRow[], filter: CelluleFilter): number {
  return rows.filter((row) => isKept(row, filter)).length;
}
