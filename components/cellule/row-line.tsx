// One signalement of the list: age of the wait, name, level, what comes next and by whom, completeness, agreement.
import type { KeyboardEvent, Ref } from 'react';
import type { CelluleRow } from '../../lib/cellule/signalement-row';
import type { Instant } from '../../lib/dossier/dossier';
import {
  agreementWords,
  celluleText,
  describeCompleteness,
  describePlace,
  formatWait,
  noLevelWord,
  shortLevelWords,
} from '../../lib/text/cellule';
import { formatName } from '../../lib/text/typography';
import { LevelMark } from '../ui/level-mark';

export function RowLine(props: {
  row: CelluleRow;
  now: Instant;
  isOpen: boolean;
  isReachable: boolean;
  onOpen: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: () => void;
  ref: Ref<HTMLButtonElement>;
}) {
  const { row } = props;
  const completeness = describeCompleteness(row);
  return (
    <button
      type="button"
      ref={props.ref}
      className="cellule-row"
      aria-current={props.isOpen ? 'true' : undefined}
      tabIndex={props.isReachable ? 0 : -1}
      onClick={props.onOpen}
      onKeyDown={props.onKeyDown}
      onFocus={props.onFocus}
    >
      <span className="cellule-row-wait">
        <span>{formatWait(row.since, props.now)} </span>
        <span className="cellule-row-small">{describePlace(row)} </span>
      </span>
      <span className="cellule-row-line">
        <span className="cellule-row-name">
          {formatName(row.worker)}
          {row.urgency === 'urgent' && <span className="cellule-urgent">{celluleText.urgent}</span>}{' '}
        </span>
        <span className="cellule-row-level">
          <LevelMark level={row.level} label={row.level === null ? noLevelWord : shortLevelWords[row.level]} />{' '}
        </span>
      </span>
      <span className="cellule-row-line">
        <span className="cellule-row-next">{row.expected} </span>
        <span className="cellule-row-small">
          {completeness !== null && `${completeness} · `}
          {agreementWords[row.agreement]}
        </span>
      </span>
    </button>
  );
}
