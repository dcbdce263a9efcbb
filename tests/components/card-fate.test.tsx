// The card accepted or set aside: what is said, what is asked, and on which facts the decision is taken.
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PanelView } from '../../lib/messages';
import { type CardDecision, listFacts } from '../../lib/rules/decisions';
import { renderPanel } from './render-panel';
import { makeView } from './sample-views';

afterEach(cleanup);

const facts = listFacts(makeView().card?.results ?? []);
const setAside: CardDecision = {
  kind: 'set-aside',
  reason: 'Déjà suivie par le médecin',
  by: 'Inès Moreau',
  at: '2026-11-22T10:43:00+01:00',
  facts,
};

async function unfold(view: PanelView) {
  const screen = renderPanel(view);
  await screen.user.click(screen.getByRole('button', { name: /Mi-carrière due|Écarté le|Rien de/ }));
  return screen;
}

describe('what becomes of the card', () => {
  it('is asked under its signs, of whoever reads it, on the facts they read', async () => {
    const { user, actions, getByRole } = await unfold(makeView());
    await user.click(getByRole('button', { name: 'Prendre en compte' }));
    expect(facts).toHaveLength(1);
    expect(actions.decideCard).toHaveBeenCalledExactlyOnceWith('accepted', '', facts);
  });

  it('to set aside, a reason is asked first', async () => {
    const { user, actions, getByRole, getByLabelText, queryByLabelText } = await unfold(makeView());
    await user.click(getByRole('button', { name: 'Écarter' }));
    await user.type(getByLabelText('Pourquoi les écarter'), 'Déjà suivie');
    await user.click(getByRole('button', { name: 'Écarter ces signes' }));
    expect(actions.decideCard).toHaveBeenCalledExactlyOnceWith('set-aside', 'Déjà suivie', facts);
    expect(queryByLabelText('Pourquoi les écarter')).toBeNull();
  });

  it('says by whom, when and why it was set aside, instead of its sentence, and that it comes back', async () => {
    const { getByRole, getByText, queryByText, queryByRole } = await unfold(makeView({ cardDecision: setAside }));
    getByRole('button', { name: /^Écarté le 22\/11\/2026 par Inès Moreau\s: Déjà suivie par le médecin\.$/ });
    expect(queryByText(/Mi-carrière due en 2026, pas/)).toBeNull();
    getByText(/La carte revient si le dossier change\.$/);
    expect(queryByRole('button', { name: 'Écarter' })).toBeNull();
    getByRole('button', { name: 'Prendre en compte' });
  });

  it('accepted, it still says what it is about', async () => {
    const accepted = { ...setAside, kind: 'accepted', reason: '' } as const;
    const { getByRole, queryByRole } = await unfold(makeView({ cardDecision: accepted }));
    getByRole('button', { name: /^Mi-carrière due .* Pris en compte le 22\/11\/2026 par Inès Moreau\.$/ });
    expect(queryByRole('button', { name: 'Prendre en compte' })).toBeNull();
  });

  it('says why it was not kept', async () => {
    const { user, actions, getByRole, findByText } = await unfold(makeView());
    actions.decideCard.mockResolvedValueOnce({ code: 'card-changed' });
    await user.click(getByRole('button', { name: 'Prendre en compte' }));
    await findByText(/a changé entre-temps/);
  });

  it('is not asked where nothing is flagged', async () => {
    const { card } = makeView();
    const quiet = card && { ...card, sentence: 'Rien de signalé dans le dossier lu', flags: 0, results: [] };
    const { queryByRole } = await unfold(makeView({ card: quiet }));
    expect(queryByRole('button', { name: 'Prendre en compte' })).toBeNull();
  });
});
