// A list to show: one cell of each column, then the rows it makes, and the words the software uses when there is none.
import { listPlacedColumns } from '../../lib/atelier/change';
import { isNotHere } from '../../lib/atelier/places';
import { type ListId, listColumns } from '../../lib/profiles/profile';
import { atelierText, columnLabels, placeLabels } from '../../lib/text/atelier';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { TextField } from '../ui/text-field';
import type { AtelierProps } from './atelier-types';
import { PiecePicker } from './piece-picker';
import { NextAction } from './place-task';
import { PointingNotice } from './pointing-notice';
import { ReadRows } from './read-rows';

export function ListTask({ state, actions, list }: AtelierProps & { list: ListId }) {
  const { work, target } = state;
  const spec = work.present.profile.lists[list];
  const placed = listPlacedColumns(spec, list);
  const isOut = isNotHere(work, list);
  const next = listColumns[list].find((column) => !placed.includes(column));
  const shown = state.shown?.kind === 'column' && state.shown.list === list ? state.shown : null;
  const nameOf = (column: string) => columnLabels[list][column] ?? column;
  const pattern =
    shown !== null && spec !== undefined && 'blocks' in spec ? spec.columns[shown.column]?.pattern : undefined;
  return (
    <section className="atelier-task" aria-labelledby="atelier-task-title">
      <h2 id="atelier-task-title" tabIndex={-1}>
        {placeLabels[list]}
      </h2>
      <p>{isOut ? atelierText.show.isNotHere : atelierText.list.lead}</p>
      {target !== null && <PointingNotice target={target} onStop={actions.stopPointing} />}
      {!isOut && (
        <ul className="atelier-columns" aria-label={atelierText.list.columns}>
          {listColumns[list].map((column) => (
            <li key={column}>
              <strong>{nameOf(column)}</strong>
              <span className="atelier-soft">
                {placed.includes(column) ? atelierText.list.shown : atelierText.list.missing}
              </span>
              {placed.includes(column) && target === null && (
                <Button
                  variant="quiet"
                  aria-label={atelierText.try.repairOf(nameOf(column))}
                  onClick={() => actions.point({ kind: 'column', list, column })}
                >
                  {atelierText.try.repair}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {shown !== null && !shown.isList && (
        <Notice tone="check" live>
          <p>{atelierText.list.noList}</p>
        </Notice>
      )}
      {shown?.canCut && (
        <PiecePicker
          key={shown.text}
          text={shown.text}
          piece={pattern === undefined ? null : ''}
          isRefused={shown.isRefused}
          onPick={actions.keepPiece}
          onWhole={actions.keepWhole}
        />
      )}
      <ReadRows list={list} seen={state.seen} spec={spec} />
      {spec !== undefined && (
        <TextField
          label={atelierText.list.empty}
          help={atelierText.list.emptyHelp}
          value={spec.empty.join('\u00a0; ')}
          maxLength={400}
          onCommit={(text) => actions.setEmptyWords(list, text.split(';'))}
        />
      )}
      {target === null && (
        <div className="atelier-actions">
          <Button variant="quiet" onClick={() => actions.setNotHere(list, !isOut)}>
            {isOut ? atelierText.show.hereAgain : atelierText.show.notHere}
          </Button>
          {spec !== undefined && (
            <Button variant="quiet" onClick={() => actions.startListAgain(list)}>
              {atelierText.list.again}
            </Button>
          )}
          {isOut || next === undefined ? (
            <NextAction state={state} actions={actions} place={list} />
          ) : (
            <Button variant="primary" onClick={() => actions.point({ kind: 'column', list, column: next })}>
              {atelierText.list.pointCell(nameOf(next))}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
