// The coordinator's page: the list at the left, the open one at the right. It keeps only which filter is chosen.
import './cellule.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { CelluleRow } from '../../lib/cellule/signalement-row';
import type { Instant } from '../../lib/dossier/dossier';
import type { Failure } from '../../lib/failures';
import { type CelluleFilter, celluleText } from '../../lib/text/cellule';
import { uiText } from '../../lib/text/ui';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { useKeptFocus } from '../ui/use-kept-focus';
import { FilterBar } from './filter-bar';
import { isKept } from './filter-rows';
import { RowList } from './row-list';

export interface CellulePageProps {
  readonly header: ReactNode;
  readonly rows: readonly CelluleRow[];
  /** The server's last failure: the list then holds what this computer has. */
  readonly server: Failure | null;
  /** Records of this computer that were set aside. */
  readonly store: Failure | null;
  readonly now: Instant;
  /** Name of the open row (`nameRow`), or null. */
  readonly open: string | null;
  readonly onOpen: (row: CelluleRow) => void;
  readonly onClose: () => void;
  readonly onRefresh: () => void;
  /** The open one. */
  readonly children: ReactNode;
}

export function CellulePage(props: CellulePageProps) {
  const [filter, setFilter] = useState<CelluleFilter>('all');
  const kept = props.rows.filter((row) => isKept(row, filter));
  const { list, detail } = useFollowingFocus(props.open);
  useKeptFocus('.cellule-detail');
  return (
    <div className="cellule-page">
      {props.header}
      <main className="cellule-main" data-open={props.open !== null}>
        <section className="cellule-list" ref={list} aria-label={celluleText.listLabel}>
          <FilterBar rows={props.rows} filter={filter} onChange={setFilter} />
          <div className="cellule-list-body">
            {props.store !== null && (
              <div className="cellule-list-notice">
                <FailureNotice failure={props.store} />
              </div>
            )}
            {props.server !== null && (
              <div className="cellule-list-notice">
                <FailureNotice
                  failure={props.server}
                  action={<Button onClick={props.onRefresh}>{uiText.retry}</Button>}
                />
              </div>
            )}
            {kept.length > 0 ? (
              <RowList rows={kept} now={props.now} open={props.open} onOpen={props.onOpen} />
            ) : (
              <EmptyList isFiltered={props.rows.length > 0} isOffline={props.server !== null} />
            )}
          </div>
        </section>
        <section className="cellule-detail" ref={detail} tabIndex={-1} aria-label={celluleText.detailLabel}>
          {props.open !== null && (
            <div className="cellule-back">
              <Button variant="quiet" onClick={props.onClose}>
                {celluleText.back}
              </Button>
            </div>
          )}
          {props.children}
        </section>
      </main>
    </div>
  );
}

function EmptyList({ isFiltered, isOffline }: { isFiltered: boolean; isOffline: boolean }) {
  if (isFiltered) return <p className="cellule-empty">{celluleText.emptyFilter}</p>;
  return (
    <div className="cellule-empty">
      <strong>{isOffline ? celluleText.emptyOffline : celluleText.empty}</strong>
      <p>{isOffline ? celluleText.emptyOfflineHelp : celluleText.emptyHelp}</p>
    </div>
  );
}

/** Where only one of the two is shown, focus goes to the detail when it opens, and back to its line when it closes. */
function useFollowingFocus(open: string | null) {
  const list = useRef<HTMLElement>(null);
  const detail = useRef<HTMLElement>(null);
  const before = useRef(open);
  useEffect(() => {
    const wasOpen = before.current !== null;
    before.current = open;
    if (list.current === null) return;
    if (open !== null && getComputedStyle(list.current).display === 'none') detail.current?.focus();
    if (open === null && wasOpen) list.current.querySelector<HTMLElement>('.cellule-row[tabindex="0"]')?.focus();
  }, [open]);
  return { list, detail };
}
