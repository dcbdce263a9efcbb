// The panel tied to the background by messages only: what it asks, in which order, and what it does with each answer.
import { cleanup, render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PanelApp } from '../../entrypoints/panel/panel-app';
import type { Call, DraftView, PanelView } from '../../lib/messages';
import { fail, ok, type Result } from '../../lib/result';
import { erwan, makeDraft, makeDraftView, makeView } from './sample-views';

/** A background as the panel hears it: a view, a draft that rises by one at each change, and failures made on purpose. */
function makeBackground(first: PanelView) {
  const calls: Call[] = [];
  const background = {
    calls,
    view: first,
    started: makeDraftView(makeDraft()),
    /** Failures to answer the next changes with. */
    failures: [] as Result<never>[],
    asked: (name: string) => calls.filter((call) => call.call === name).map((call) => call.input),
  };
  const change = (input: { readonly revision?: number }): Result<DraftView> => {
    const failure = background.failures.shift();
    if (failure !== undefined) return failure;
    const { draft } = background.started;
    if (input.revision !== draft.revision) return fail('draft-conflict');
    background.started = { ...background.started, draft: { ...draft, revision: draft.revision + 1 } };
    background.view = { ...background.view, draft: background.started };
    return ok(background.started);
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const call = message as Call;
    calls.push(call);
    if (call.call === 'panel.read') return ok(background.view);
    if (call.call === 'draft.start') return ok(background.started);
    if (call.call.startsWith('draft.')) return change(call.input as { revision?: number });
    return ok(null);
  });
  return background;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: 7, index: 0 } as never]);
  looks = [];
  Object.assign(fakeBrowser.tabs, { connect: makeLook });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

interface Look {
  readonly tabId: number;
  readonly answer: () => void;
  readonly end: () => void;
  isOver: boolean;
}
let looks: Look[];

/** A connection to a tab, which answers and ends when the test says so. */
function makeLook(tabId: number) {
  const hear: Pick<Look, 'answer' | 'end'> = { answer: () => {}, end: () => {} };
  const look: Look = { tabId, answer: () => hear.answer(), end: () => hear.end(), isOver: false };
  looks.push(look);
  return {
    onMessage: { addListener: (listener: () => void) => Object.assign(hear, { answer: listener }) },
    onDisconnect: { addListener: (listener: () => void) => Object.assign(hear, { end: listener }) },
    disconnect: () => {
      look.isOver = true;
    },
  };
}

describe('the panel and the background', () => {
  it('names its tab when it stands in the browser’s own side panel', async () => {
    const background = makeBackground(makeView());
    const { findByRole } = render(<PanelApp />);
    await findByRole('heading', { name: /PETIT Claire/ });
    expect(background.asked('panel.read')[0]).toEqual({ tabId: 7 });
  });

  it('looks at that tab while it is there, and no longer', async () => {
    makeBackground(makeView());
    const { findByRole, unmount } = render(<PanelApp />);
    await findByRole('heading', { name: /PETIT Claire/ });
    expect(looks.map(({ tabId, isOver }) => [tabId, isOver])).toEqual([[7, false]]);
    unmount();
    expect(looks[0]?.isOver).toBe(true);
  });

  it('shows nobody once the software is gone from its tab, and whoever is there when it comes back', async () => {
    makeBackground(makeView());
    const { findByRole } = render(<PanelApp />);
    await findByRole('heading', { name: /PETIT Claire/ });
    looks[0]?.end();
    await findByRole('heading', { name: /ne connaît pas cette page/ }, { timeout: 5000 });
    await vi.waitFor(() => expect(looks.length).toBeGreaterThan(1), { timeout: 5000 });
    looks.at(-1)?.answer();
    await findByRole('heading', { name: /PETIT Claire/ });
  }, 15_000);

  it('starts a draft at the first answer, then saves each answer at the revision of the one before', async () => {
    const background = makeBackground(makeView());
    const user = userEvent.setup();
    const { findByRole } = render(<PanelApp />);
    await findByRole('heading', { name: /mesure de faire/ });
    await user.keyboard('623');
    await waitFor(() => expect(background.asked('draft.answer')).toHaveLength(3));
    expect(background.asked('draft.start')).toEqual([{ tabId: 7 }]);
    expect(background.asked('draft.answer')).toMatchObject([
      { draftId: 'd1', revision: 3, linkId: 'q1', answer: { code: 'v6' } },
      { draftId: 'd1', revision: 4, linkId: 'q2', answer: { code: 'adapted' } },
      { draftId: 'd1', revision: 5, linkId: 'q3', answer: { code: 'no' } },
    ]);
  });

  it('gives no answer of one worker to a draft of another', async () => {
    const background = makeBackground(makeView());
    background.started = makeDraftView(makeDraft({ team: { worker: erwan } }));
    const user = userEvent.setup();
    const { findByRole, findByText } = render(<PanelApp />);
    await findByRole('heading', { name: /mesure de faire/ });
    await user.keyboard('6');
    await findByText('Un autre dossier est ouvert dans votre logiciel.');
    expect(background.asked('draft.answer')).toEqual([]);
  });

  it('keeps an answer that could not be saved, says so, and saves it when asked again', async () => {
    const background = makeBackground(makeView({ draft: makeDraftView(makeDraft({ answered: 1 })) }));
    background.failures.push(fail('disk-full'));
    const user = userEvent.setup();
    const { findByRole, getByRole, findByText, queryByRole } = render(<PanelApp />);
    await findByRole('heading', { name: /garder ce poste/ });
    await user.click(getByRole('radio', { name: 'Non' }));
    await findByText('Non enregistré');
    expect(getByRole('radio', { name: 'Non' }).getAttribute('aria-checked')).toBe('true');
    await user.click(getByRole('button', { name: 'Réessayer' }));
    await findByText(/^Enregistré à/);
    expect(queryByRole('alert')).toBeNull();
    expect(background.asked('draft.answer')).toHaveLength(2);
  });

  it('hands nothing over while something typed is not saved', async () => {
    const background = makeBackground(makeView({ draft: makeDraftView(makeDraft({ answered: 4 })) }));
    background.failures.push(fail('disk-full'), fail('disk-full'));
    const user = userEvent.setup();
    const { findByLabelText, getByRole, findByText, findAllByRole } = render(<PanelApp />);
    await user.type(await findByLabelText(/que le médecin regarde/), 'dos');
    await user.tab();
    await findByText('Non enregistré');
    await user.click(getByRole('button', { name: 'Orienter vers le médecin' }));
    expect(await findAllByRole('alert')).toHaveLength(2);
    expect(background.asked('draft.hand-over')).toEqual([]);
  });

  it('says that the background is silent, and shows the panel when it answers again', async () => {
    const background = makeBackground(makeView());
    const spy = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('no receiver'));
    const user = userEvent.setup();
    const { findByText, findByRole } = render(<PanelApp />);
    await findByText('Vigie ne répond plus.');
    spy.mockImplementation(async () => ok(background.view));
    await user.click(await findByRole('button', { name: 'Réessayer' }));
    await findByRole('heading', { name: /PETIT Claire/ });
  });
});
