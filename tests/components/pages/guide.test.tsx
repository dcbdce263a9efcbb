import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { GuidePage } from '../../../components/guide/guide-page';
import type { SessionView } from '../../../lib/messages';
import { session } from './samples';

afterEach(cleanup);

const demo = 'http://logiciel-demo.localhost:8102/';

function renderGuide(part: Partial<SessionView>, hosts: readonly string[], address: string | null) {
  render(<GuidePage session={{ ...session, ...part }} hosts={hosts} demo={address} onCreate={async () => null} />);
}

describe('the welcome', () => {
  it('begins with the first access, then the dossier, then the panel', () => {
    renderGuide({ vault: 'absent', users: [], user: null }, ['logiciel-demo.localhost'], demo);
    const steps = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(steps.slice(0, 3)).toEqual(['Créez votre accès', 'Ouvrez un dossier dans votre logiciel', 'Ouvrez Vigie']);
    expect(screen.getByRole('button', { name: 'Créer l’accès' })).toBeTruthy();
  });

  it('says that the first step is done, and for whom', () => {
    renderGuide({ vault: 'locked', user: null }, ['logiciel-demo.localhost'], demo);
    expect(screen.getByRole('heading', { name: /Créez votre accès\s*fait/ })).toBeTruthy();
    expect(screen.getByText('Accès créé sur ce poste : Sophie LAMBERT.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Créer l’accès' })).toBeNull();
  });

  it('names the known hosts, and links to the demonstration only where it is one of them', () => {
    renderGuide({}, ['logiciel-demo.localhost'], demo);
    expect(screen.getByText('logiciel-demo.localhost')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ouvrir le logiciel de démonstration' }).getAttribute('href')).toBe(demo);
    cleanup();
    renderGuide({}, ['logiciel.example.fr'], null);
    expect(screen.queryByRole('link', { name: 'Ouvrir le logiciel de démonstration' })).toBeNull();
  });

  it('leads to the cellule page and to the settings', () => {
    renderGuide({}, [], null);
    const pages = within(screen.getByRole('navigation', { name: 'Autres pages de Vigie' }));
    expect(pages.getByRole('link', { name: 'Page de la cellule' }).getAttribute('href')).toBe('/cellule.html');
    expect(pages.getByRole('link', { name: 'Réglages' }).getAttribute('href')).toBe('/options.html');
  });
});
