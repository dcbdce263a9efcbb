// Renders the panel on a view, with actions that store nothing and remember what was asked.
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import type { PanelActions, SaveState } from '../../components/panel/actions';
import { Panel } from '../../components/panel/panel';
import type { PanelView } from '../../lib/messages';
import { fail, ok } from '../../lib/result';

export const saved: SaveState = { isSaving: false, failure: null, canRetry: false };

export function makeActions() {
  const save = () => vi.fn(async () => undefined);
  const act = () => vi.fn(async () => null);
  const refuse = () => vi.fn(async () => fail('host-unreachable'));
  return {
    answer: vi.fn<PanelActions['answer']>(async () => undefined),
    voidAnswer: vi.fn<PanelActions['voidAnswer']>(async () => null),
    note: save(),
    fillField: vi.fn<PanelActions['fillField']>(async () => undefined),
    restoreField: save(),
    settleDifferences: vi.fn<PanelActions['settleDifferences']>(async () => null),
    recordConsent: vi.fn<PanelActions['recordConsent']>(() => new Promise(() => undefined)),
    decideCard: vi.fn<PanelActions['decideCard']>(async () => null),
    handOver: refuse(),
    takeOver: act(),
    reopen: vi.fn<PanelActions['reopen']>(async () => null),
    retainLevel: vi.fn<PanelActions['retainLevel']>(async () => null),
    prefill: act(),
    turnScreen: act(),
    recordRefusal: refuse(),
    withdraw: vi.fn<PanelActions['withdraw']>(async () => null),
    lookLast: vi.fn<PanelActions['lookLast']>(async () => fail('agreement-missing')),
    send: refuse(),
    showPlace: vi.fn<PanelActions['showPlace']>(async () => null),
    openPaper: vi.fn<PanelActions['openPaper']>(async () => null),
    diagnose: vi.fn<PanelActions['diagnose']>(async () => ok('Profil : demo')),
    openAtelier: vi.fn(),
    openThis: act(),
    returnToDraft: act(),
    unlock: vi.fn<PanelActions['unlock']>(async () => fail('wrong-passphrase').failure),
    lock: vi.fn(),
    openOwnList: vi.fn(),
    openSettings: vi.fn(),
    refresh: vi.fn(),
    retrySaves: vi.fn(),
    moveToSidePanel: null,
    close: vi.fn(),
  } satisfies PanelActions;
}

export function renderPanel(view: PanelView, save: SaveState = saved) {
  const actions = makeActions();
  const user = userEvent.setup();
  const show = (shown: PanelView, state: SaveState) => (
    <Panel view={shown} actions={actions} save={state} today="2026-11-22" failure={null} />
  );
  const screen = render(show(view, save));
  return {
    ...screen,
    actions,
    user,
    showView: (next: PanelView, state: SaveState = saved) => screen.rerender(show(next, state)),
  };
}
