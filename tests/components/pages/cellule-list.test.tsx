import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CellulePage } from '../../../components/cellule/cellule-page';
import { nameRow } from '../../../components/cellule/filter-rows';
import type { CelluleRow } from '../../../lib/cellule/signalement-row';
import type { Failure } from '../../../lib/failures';
import { formatWait } from '../../../lib/text/cellule';
import { readWords } from './read-element';
import { claire, makeRow, now } from './samples';

afterEach(cleanup);

const waiting = makeRow();
const asked = makeRow({ id: 't2', state: 'to-complete', level: null, worker: { ...claire, usedName: 'Le Bihan' } });
const draft = makeRow({
  id: 'd1',
  where: 'local',
  state: 'open',
  worker: { ...claire, usedName: 'Nguyen' },
  filled: 4,
  required: 12,
  agreement: 'missing',
  expected: 'Le médecin complète',
});

function renderList(rows: readonly CelluleRow[], server: Failure | null = null, store: Failure | null = null) {
  const opened: string[] = [];
  render(
    <CellulePage
      header={null}
      rows={rows}
      server={server}
      store={store}
      now={now}
      open={null}
      onOpen={(row) => opened.push(nameRow(row))}
      onClose={() => undefined}
      onRefresh={() => undefined}
    >
      {null}
    </CellulePage>,
  );
  return opened;
}

const listRows = () => within(screen.getByRole('list')).getAllByRole('button');

describe('the list of the cellule', () => {
  it('says in one line the wait, who, the level in words, what is expected, completeness and agreement', () => {
    renderList([waiting, draft]);
    expect(readWords(listRows()[0])).toMatch(
      /^3.jours\s+Reçu\s+PETIT Claire\s+Incapacité possible à terme\s+La cellule décide\s+Complet · Accord donné/,
    );
    expect(readWords(listRows()[1])).toMatch(
      /Sur ce poste, brouillon.*NGUYEN Claire.*Le médecin complète.*4 sur 12.champs · Accord à recueillir/,
    );
  });

  it('keeps what a filter names and counts it', async () => {
    renderList([waiting, asked, draft]);
    const filters = screen.getByRole('group', { name: 'Afficher' });
    await userEvent.click(within(filters).getByRole('button', { name: 'En attente de complément 1' }));
    expect(listRows()).toHaveLength(1);
    expect(readWords(listRows()[0])).toMatch(/LE BIHAN/);
    await userEvent.click(within(filters).getByRole('button', { name: 'Brouillons de ce poste 1' }));
    expect(readWords(listRows()[0])).toMatch(/NGUYEN/);
    await userEvent.click(within(filters).getByRole('button', { name: 'Tout 3' }));
    expect(listRows()).toHaveLength(3);
  });

  it('moves with the arrows, one line being in the tab order, and opens with Enter', async () => {
    const opened = renderList([waiting, asked, draft]);
    expect(listRows().map((row) => row.tabIndex)).toEqual([0, -1, -1]);
    listRows()[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}{Enter}{End}{Enter}{Home}{Enter}');
    expect(opened).toEqual(['server:t2', 'local:d1', 'server:t1']);
  });

  it('says that a record of this computer does not open, beside those that do', () => {
    renderList([waiting], null, { code: 'record-damaged' });
    expect(screen.getByRole('alert').textContent).toContain('abîmé');
    expect(listRows()).toHaveLength(1);
  });

  it('does not say that nothing waits when the server could not be asked', () => {
    renderList([], { code: 'server-unreachable' });
    expect(readWords(screen.getByRole('alert'))).toContain('Le serveur du service ne répond pas.');
    expect(screen.queryByText('Rien n’attend ici.')).toBeNull();
    expect(screen.getByText('Aucun brouillon sur ce poste.')).toBeTruthy();
  });
});

describe('the age of a wait', () => {
  it.each([
    ['2026-11-22T09:30:00+01:00', /^moins d’1 h$/],
    ['2026-11-22T08:59:00+01:00', /^1\u00a0heure$/],
    ['2026-11-21T11:00:00+01:00', /^23\u00a0heures$/],
    ['2026-11-21T09:00:00+01:00', /^1\u00a0jour$/],
    ['2026-11-12T09:00:00Z', /^10\u00a0jours$/],
    ['2026-11-23T09:00:00+01:00', /^moins d’1 h$/],
  ])('is read from %s', (since, words) => {
    expect(formatWait(since, now)).toMatch(words);
  });
});
