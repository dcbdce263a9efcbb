// A paper's page: one document with its titles, tables and sources; print and save; what is said of the file.
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PaperPage, type PaperPageProps } from '../../../components/papers/paper-page';
import { writeLeaflet } from '../../../lib/papers/leaflets';
import type { Paper } from '../../../lib/papers/paper';
import { writeSignalementPaper } from '../../../lib/papers/signalement-paper';
import { makeSource } from '../../unit/papers/examples';

afterEach(cleanup);

function show(paper: Paper, onSave: PaperPageProps['onSave'] = async () => ({ hasUnknown: false })) {
  const onPrint = vi.fn();
  return { ...render(<PaperPage paper={paper} onPrint={onPrint} onSave={onSave} />), onPrint, user: userEvent.setup() };
}

describe('the document', () => {
  it('has one title, whose it is right under it, and each value beside its label', () => {
    const { getByRole, getByText } = show(writeSignalementPaper(makeSource()));
    expect(getByRole('heading', { level: 1 }).textContent).toBe('Signalement à la cellule PDP');
    getByText(/^FICTIVE Personne, née le 05\/09\/1981, dossier.8841$/);
    const row = getByRole('row', { name: 'Entreprise ENTREPRISE FICTIVE' });
    expect(row.querySelector('th')?.getAttribute('scope')).toBe('row');
  });

  it('says the article behind the sentence', () => {
    const { getAllByRole } = show(writeLeaflet('pre-reprise', 'Service fictif'));
    const sentences = getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(sentences).toContain('Il faut que le retour au poste puisse être anticipé. (art.\u00a0L.\u00a04624-2-4)');
  });

  it('shows a signature that was given', () => {
    const paper: Paper = {
      title: 'Votre accord',
      blocks: [{ kind: 'signature', label: 'Votre signature', picture: 'data:image/png;base64,AA==' }],
      footer: '',
    };
    expect(show(paper).getByRole('img', { name: 'Votre signature' }).getAttribute('src')).toMatch(/^data:image\/png/);
  });
});

describe('its buttons', () => {
  const leaflet = writeLeaflet('cellule', 'Service fictif');

  it('print asks the browser', async () => {
    const { user, getByRole, onPrint } = show(leaflet);
    await user.click(getByRole('button', { name: 'Imprimer' }));
    expect(onPrint).toHaveBeenCalledOnce();
  });

  it.each([
    ['where the file is', { hasUnknown: false }, /^Le fichier est dans vos téléchargements\.$/],
    ['that letters were replaced', { hasUnknown: true }, /point d’interrogation/],
    ['that it can still be printed', null, /n’a pas pu être préparé/],
  ] as const)('save says %s', async (_what, saved, said) => {
    const { user, getByRole, findByText } = show(leaflet, async () => saved);
    await user.click(getByRole('button', { name: 'Enregistrer en PDF' }));
    await findByText(said);
  });
});
