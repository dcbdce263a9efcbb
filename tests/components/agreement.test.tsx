// What becomes of the agreement on the panel: returned, withdrawn, on paper; and what each role is offered.
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelView } from '../../lib/messages';
import type { Professional } from '../../lib/signalement/draft';
import { renderPanel } from './render-panel';
import { ines, makeDraft, makeDraftView, makeReceipt, makeView, paul } from './sample-views';

afterEach(cleanup);

const as = (user: Professional): Pick<PanelView, 'session'> => ({
  session: { vault: 'unlocked', users: [ines, paul], user, workerMode: false },
});
const returned = makeReceipt({ cellule: { state: 'to-complete', reason: 'Quels horaires ?', taskId: 't9' } });
const withdraw = { name: 'La personne retire son accord' } as const;
const reopen = { name: 'Compléter et renvoyer' } as const;

describe('a returned signalement', () => {
  it('is opened again by its médecin, by the Task the cellule named', async () => {
    const { user, actions, getByRole } = renderPanel(makeView({ ...as(paul), receipts: [returned] }));
    await user.click(getByRole('button', reopen));
    expect(actions.reopen).toHaveBeenCalledWith('t9');
  });

  it('is offered neither to the IDEST, nor while another draft is open', () => {
    const nurse = renderPanel(makeView({ ...as(ines), receipts: [returned] }));
    expect(nurse.queryByRole('button', reopen)).toBeNull();
    cleanup();
    const draft = makeDraftView(makeDraft({ answered: 4 }));
    const busy = renderPanel(makeView({ ...as(paul), draft, receipts: [returned] }));
    expect(busy.queryByRole('button', reopen)).toBeNull();
    busy.getByText('Quels horaires ?');
  });

  it('is not told any more once its next version is leaving', () => {
    const next = makeReceipt({ id: 'd2', state: 'to-send', replaces: returned.id });
    const { queryByText } = renderPanel(makeView({ ...as(paul), receipts: [returned, next] }));
    expect(queryByText('Quels horaires ?')).toBeNull();
  });
});

describe('an agreement withdrawn', () => {
  it('after sending is offered to the médecin, and not to a click made by a script', async () => {
    const { user, actions, getByRole } = renderPanel(makeView({ ...as(paul), receipts: [makeReceipt()] }));
    await user.click(getByRole('button', withdraw));
    expect(actions.withdraw).not.toHaveBeenCalled();
  });

  it('says whether the server knows, and is not offered again', () => {
    const at = '2026-11-24T09:00:00+01:00';
    const { getByRole, getByText, queryByRole, showView } = renderPanel(
      makeView({ ...as(paul), receipts: [makeReceipt({ withdrawal: { at, isDone: false } })] }),
    );
    getByRole('heading', { name: /^Accord retiré le 24\/11\/2026/ });
    getByText(/Le serveur n’est pas encore prévenu/);
    expect(queryByRole('button', withdraw)).toBeNull();
    showView(makeView({ ...as(paul), receipts: [makeReceipt({ withdrawal: { at, isDone: true } })] }));
    getByText(/La cellule ne voit plus que la partie administrative/);
  });

  it('is never offered to the IDEST', () => {
    const { queryByRole } = renderPanel(makeView({ ...as(ines), receipts: [makeReceipt()] }));
    expect(queryByRole('button', withdraw)).toBeNull();
  });
});

describe('« Mes signalements »', () => {
  it('is opened from the panel, with or without a dossier', async () => {
    const { user, actions, getByRole } = renderPanel(
      makeView({ ...as(paul), dossier: { kind: 'none', absence: 'no-dossier' } }),
    );
    await user.click(getByRole('button', { name: 'Mes signalements' }));
    expect(actions.openOwnList).toHaveBeenCalledOnce();
  });
});
