// One element to show: where it is on the page, which part of the text, and by which ways it will be found again.
import {
  findSpec,
  isCheck,
  isIdentity,
  isList,
  isNotHere,
  isPlaced,
  listNext,
  placeGroups,
} from '../../lib/atelier/places';
import type { PlaceId } from '../../lib/atelier/work';
import { type Locator, listColumns } from '../../lib/profiles/profile';
import { atelierText, placeLabels } from '../../lib/text/atelier';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import type { AtelierProps, Target } from './atelier-types';
import { PiecePicker } from './piece-picker';
import { sayNow } from './place-line';
import { PointingNotice } from './pointing-notice';
import { KeptWays, ProposedWays } from './ways';

export function PlaceTask({ state, actions, place }: AtelierProps & { place: PlaceId }) {
  const { work, target } = state;
  const shown = state.shown?.kind === 'place' && state.shown.place === place ? state.shown : null;
  const spec = findSpec(work.present.profile, place);
  const placed = isPlaced(work, place);
  const isOut = isNotHere(work, place);
  const kept = shown === null ? null : (shown.piece?.text ?? shown.pointed.text);
  const now = !placed ? null : state.seen?.kind === 'sight' ? sayNow({ work, place, seen: state.seen }) : kept;
  return (
    <section className="atelier-task" aria-labelledby="atelier-task-title">
      <h2 id="atelier-task-title" tabIndex={-1}>
        {placeLabels[place]}
      </h2>
      {isIdentity(place) && !placed && <p>{atelierText.show.stays}</p>}
      {isCheck(place) && <p>{atelierText.show.check}</p>}
      {isOut && <p>{atelierText.show.isNotHere}</p>}
      {now !== null && (
        <p className="atelier-now">
          <span className="atelier-soft">{atelierText.show.readNow}</span> <strong>{now}</strong>
        </p>
      )}
      {spec?.page !== undefined && <p className="ui-field-help">{atelierText.show.inTab(spec.page)}</p>}
      {shown !== null && isIdentity(place) && shown.pointed.page !== null && (
        <Notice tone="check">
          <p>{atelierText.show.identityInTab(shown.pointed.page.name)}</p>
        </Notice>
      )}
      {target !== null && <PointingNotice target={target} onStop={actions.stopPointing} />}
      {shown !== null && (
        <>
          <PiecePicker
            key={shown.pointed.text}
            text={shown.pointed.text}
            piece={shown.piece?.text ?? null}
            isRefused={shown.isRefused}
            onPick={actions.keepPiece}
            onWhole={actions.keepWhole}
          />
          <ProposedWays shown={shown} onChoose={actions.choose} />
        </>
      )}
      <KeptWays
        work={work}
        place={place}
        except={shown?.chosen.map(({ locator }) => withPiece(locator, shown.piece?.pattern)) ?? []}
        onDrop={(locator) => actions.dropLocator(place, locator)}
      />
      {target === null && <PlaceActions state={state} actions={actions} place={place} />}
    </section>
  );
}

/** One primary action: show this one; once it is shown, the next one. */
function PlaceActions({ state, actions, place }: AtelierProps & { place: PlaceId }) {
  const { work } = state;
  const placed = isPlaced(work, place);
  const isOut = isNotHere(work, place);
  const next = listNext(work).find((one) => one !== place);
  const isCut = state.shown?.kind === 'place' && state.shown.place === place && state.shown.piece !== null;
  const near: readonly string[] = placeGroups.identity;
  const reused = isCut && next !== undefined && !isList(next) && near.includes(next) ? next : null;
  return (
    <div className="atelier-actions">
      {isOut ? (
        <Button variant="quiet" onClick={() => actions.setNotHere(place, false)}>
          {atelierText.show.hereAgain}
        </Button>
      ) : (
        <Button variant="quiet" onClick={() => actions.setNotHere(place, true)}>
          {atelierText.show.notHere}
        </Button>
      )}
      {reused !== null && (
        <Button
          onClick={() => {
            actions.takeShown(reused);
            actions.select(reused);
          }}
        >
          {atelierText.show.samePlace(placeLabels[reused])}
        </Button>
      )}
      {placed && <Button onClick={() => actions.point({ kind: 'place', place })}>{atelierText.show.pointOther}</Button>}
      {placed || isOut ? (
        <NextAction state={state} actions={actions} place={place} />
      ) : (
        <Button variant="primary" onClick={() => actions.point({ kind: 'place', place })}>
          {atelierText.show.point}
        </Button>
      )}
    </div>
  );
}

/** Shows the next element that is still to be shown; when there is none, goes on to trying. */
export function NextAction({ state, actions, place }: AtelierProps & { place: string }) {
  const next = listNext(state.work).find((one) => one !== place);
  if (next === undefined) {
    return (
      <Button variant="primary" onClick={() => actions.goTo('try')}>
        {atelierText.show.toTry}
      </Button>
    );
  }
  const target: Target | null = isList(next)
    ? { kind: 'column', list: next, column: listColumns[next][0] }
    : { kind: 'place', place: next };
  return (
    <Button
      variant="primary"
      onClick={() => {
        actions.select(next);
        actions.point(target);
      }}
    >
      {atelierText.show.pointNext(placeLabels[next])}
    </Button>
  );
}

/** As it was kept: an address reads its own piece. */
function withPiece(locator: Locator, pattern: string | undefined): Locator {
  return pattern === undefined ? locator : { ...locator, pattern };
}
