// « Mes signalements »: what is expected of the reader comes first, in words.
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { OwnList } from '../../../components/drafts/own-list';
import type { OwnLine } from '../../../lib/cellule/own-lines';

afterEach(cleanup);

const worker = {
  hostId: 'demo',
  dossierNumber: '8841',
  birthName: 'FICTIVE',
  usedName: null,
  givenNames: 'Claire',
  birthDate: '1981-09-05',
  sex: 'F',
} as const;
const returned: OwnLine = {
  id: 'd1',
  kind: 'signalement',
  worker,
  state: 'returned',
  at: '2026-11-22T11:00:00+01:00',
  reason: 'Quels horaires ?',
  edition: 1,
};

describe('« Mes signalements »', () => {
  it('says what the cellule asks for, what to do, and in which dossier', async () => {
    render(<OwnList lines={[returned]} />);
    expect(screen.getByRole('region', { name: 'À faire' }).textContent).toContain('FICTIVE Claire');
    await userEvent.click(screen.getByRole('button', { name: /FICTIVE Claire.*À compléter/ }));
    screen.getByText(/La cellule demande\s: Quels horaires \?/);
    screen.getByText('Complétez-le, puis renvoyez-le.');
    screen.getByText(/ouvrez le dossier 8841/);
  });

  it('keeps apart what is to be done, what is under way and what is over', () => {
    render(
      <OwnList
        lines={[
          returned,
          { ...returned, id: 'd2', state: 'sent', edition: 2 },
          { ...returned, id: 'd3', state: 'withdrawn' },
        ]}
      />,
    );
    expect(screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'))).toEqual([
      'À faire',
      'En cours',
      'Terminés',
    ]);
    expect(screen.getByRole('region', { name: 'En cours' }).textContent).toMatch(/Envoyé, version\s2/);
  });

  it('says so when there is nothing', () => {
    render(<OwnList lines={[]} />);
    screen.getByText('Rien pour l’instant.');
  });
});
