// Which papers the panel offers, where the work stands: before sending those of the draft, afterwards what is still held.
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelView, ReceiptView } from '../../lib/messages';
import { renderPanel } from './render-panel';
import { ines, makeDraft, makeDraftView, makeView, paul } from './sample-views';

afterEach(cleanup);

const unlocked = (user: typeof paul): Pick<PanelView, 'session'> => ({
  session: { vault: 'unlocked', users: [ines, paul], user, workerMode: false },
});

async function listPapers(view: PanelView, step: string) {
  const screen = renderPanel(view);
  await screen.user.click(screen.getByRole('button', { name: new RegExp(`${step}$`) }));
  await screen.user.click(screen.getByRole('button', { name: /^Papiers/ }));
  const names = [...screen.container.querySelectorAll('.paper-list li')].map(({ textContent }) => textContent);
  return { ...screen, names };
}

function receipt(state: ReceiptView['state']): ReceiptView {
  return { id: 'd9', kind: 'signalement', state, at: '2026-11-22T10:43:00+01:00', failure: null, cellule: null };
}

const leaflets = [
  'Notice\u00a0: la cellule',
  'Notice\u00a0: la visite de pré-reprise',
  'Notice\u00a0: l’aménagement du poste',
];

describe('before sending', () => {
  const view = makeView({ ...unlocked(paul), draft: makeDraftView(makeDraft({ answered: 4 })) });

  it('the médecin opens the signalement for the file, and no copy of an agreement that is not noted', async () => {
    const { names, actions, user, getByRole } = await listPapers(view, 'Envoi');
    expect(names).toEqual(['Signalement pour le dossier (DMST)', ...leaflets]);
    await user.click(getByRole('button', { name: 'Signalement pour le dossier (DMST)' }));
    expect(actions.openPaper).toHaveBeenCalledExactlyOnceWith('signalement', view.draft?.draft.id);
  });

  it('the summary is copied; where the browser refuses, it is shown to be copied by hand', async () => {
    const { user, getByRole, findByRole, findByText } = await listPapers(view, 'Envoi');
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce(undefined);
    await user.click(getByRole('button', { name: 'Copier le résumé' }));
    await findByText('Résumé copié. Collez-le dans votre logiciel.');
    expect(write.mock.calls[0]?.[0]).toMatch(
      /^Signalement à la cellule PDP, préparé le 22\/11\/2026\nPersonne\u00a0: PETIT/,
    );

    write.mockRejectedValueOnce(new Error('refused'));
    Object.assign(document, { execCommand: () => false });
    await user.click(getByRole('button', { name: 'Copier le résumé' }));
    const shown = await findByRole('textbox', { name: 'Résumé à coller' });
    expect(shown).toHaveProperty('value', write.mock.calls[0]?.[0]);
  });
});

describe('while the agreement is asked', () => {
  it('the sheet to sign and the leaflet of the cellule are there', async () => {
    const view = makeView({ ...unlocked(paul), draft: makeDraftView(makeDraft({ answered: 4 })) });
    expect((await listPapers(view, 'Accord')).names).toEqual(['Accord à signer sur papier', leaflets[0]]);
  });
});

describe('afterwards', () => {
  it.each([
    ['sent', leaflets],
    ['to-send', ['Signalement pour le dossier (DMST)', 'Copie de l’accord, pour la personne', ...leaflets]],
    ['refused', ['Signalement pour le dossier (DMST)', 'Copie de l’accord, pour la personne', ...leaflets]],
  ] as const)('%s: what is still held here', async (state, expected) => {
    const { names } = await listPapers(
      makeView({ ...unlocked(paul), draft: null, receipts: [receipt(state)] }),
      'Envoi',
    );
    expect(names).toEqual(expected);
  });

  it('the IDEST gives leaflets', async () => {
    const draft = makeDraftView(makeDraft({ answered: 4 }));
    const { names } = await listPapers(makeView({ ...unlocked(ines), draft }), 'Transmission');
    expect(names).toEqual(leaflets);
  });
});
