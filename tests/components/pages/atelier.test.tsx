import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { NamedAddress } from '../../../components/atelier/address-step';
import { AtelierPage } from '../../../components/atelier/atelier-page';
import type { AtelierState } from '../../../components/atelier/atelier-types';
import { HostsSection } from '../../../components/atelier/hosts-section';
import { learnDates } from '../../../lib/atelier/date-order';
import { noteTrial } from '../../../lib/atelier/trial';
import type { Failure } from '../../../lib/failures';
import type { ProfilesView } from '../../../lib/messages';
import { makeCandidate, makePointed, makeSight, read, withIdentity } from '../../unit/atelier/pointed';
import { makeActions, makeState, sight } from './atelier-state';
import { readWords } from './read-element';

afterEach(cleanup);

function renderAtelier(state: AtelierState | null) {
  const { actions, asked } = makeActions();
  const addresses: NamedAddress[] = [];
  render(<AtelierPage header={null} state={state} actions={actions} onAddress={(one) => addresses.push(one)} />);
  return { asked, addresses };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the address of a software', () => {
  it('says which site will be read, and nothing else, before it asks', async () => {
    const { addresses } = renderAtelier(null);
    await userEvent.type(screen.getByLabelText(/Adresse du logiciel/), 'https://logiciel.exemple.fr/dossier/8841');
    expect(screen.getByText(/Vigie demandera à lire logiciel\.exemple\.fr/)).toBeTruthy();
    await userEvent.type(screen.getByLabelText(/Nom du logiciel/), 'Mon logiciel');
    await userEvent.click(button('Autoriser et ouvrir le logiciel'));
    expect(addresses).toMatchObject([{ match: 'https://logiciel.exemple.fr/*', name: 'Mon logiciel' }]);
  });

  it('asks nothing of the browser for what is no address', async () => {
    const { addresses } = renderAtelier(null);
    await userEvent.type(screen.getByLabelText(/Adresse du logiciel/), 'mon logiciel');
    await userEvent.click(button('Autoriser et ouvrir le logiciel'));
    expect(addresses).toEqual([]);
    expect(screen.getAllByRole('alert').map(readWords)).toContain(
      'Écrivez une adresse comme https://logiciel.exemple.fr.',
    );
  });
});

describe('showing', () => {
  it('always says the three steps and where one is', () => {
    renderAtelier(makeState());
    const steps = within(screen.getByRole('list', { name: 'Étapes' })).getAllByRole('button');
    expect(steps.map((one) => [readWords(one).replace(/^\d/, ''), one.getAttribute('aria-current')])).toEqual([
      ['Adresse et accès', null],
      ['Montrer', 'step'],
      ['Essayer', null],
    ]);
  });

  it('has one primary action: the element that is not shown yet', async () => {
    const { asked } = renderAtelier(makeState());
    const primary = screen.getAllByRole('button').filter((one) => one.dataset.variant === 'primary');
    expect(primary.map(readWords)).toEqual(['Montrer sur la page']);
    await userEvent.click(button('Montrer sur la page'));
    expect(asked).toEqual([['point', { kind: 'place', place: 'siret' }]]);
  });

  it('says of each element what is read now, in words', () => {
    renderAtelier(makeState());
    expect(readWords(button(/^Prénoms/))).toContain('Claire');
    expect(readWords(button(/^N° de dossier/))).toContain('pas trouvé');
    expect(readWords(button(/^SIRET/))).toContain('à montrer');
  });

  it('goes on to the next element, what is not found first', async () => {
    const work = { ...withIdentity(), toRepair: ['dossierNumber'] } as const;
    const { asked } = renderAtelier(makeState({ selected: 'birthName', work }));
    await userEvent.click(button(/Montrer ensuite.*N° de dossier/));
    expect(asked).toEqual([
      ['select', 'dossierNumber'],
      ['point', { kind: 'place', place: 'dossierNumber' }],
    ]);
  });

  it('gives the reason of each way, and lets several be ticked', async () => {
    const pointed = makePointed('Date de naissance', '05/09/1981');
    const fragile = { ...makeCandidate('x', '05/09/1981'), solidity: 'fragile', reason: 'position' } as const;
    const candidates = [...pointed.candidates, fragile];
    const shown = {
      kind: 'place',
      place: 'birthDate',
      pointed,
      piece: null,
      candidates,
      chosen: pointed.candidates,
    } as const;
    const { asked } = renderAtelier(makeState({ selected: 'birthDate', shown: { ...shown, isRefused: false } }));
    expect(screen.getAllByRole('checkbox').map((one) => one.getAttribute('data-state'))).toEqual([
      'checked',
      'unchecked',
    ]);
    expect(screen.getByText(/^suit le libellé «.Date de naissance.».: solide$/)).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: /position dans la page.*fragile/ }));
    expect(asked).toEqual([['choose', fragile, true]]);
  });

  it('keeps the part of the text that is selected', async () => {
    const text = 'PETIT Claire (née ROUX)';
    const pointed = makePointed('Salarié', text);
    const part = { piece: null, candidates: pointed.candidates, chosen: pointed.candidates, isRefused: false };
    const shown = { kind: 'place', place: 'birthName', pointed, ...part } as const;
    const { asked } = renderAtelier(makeState({ selected: 'birthName', shown }));
    const area = screen.getByLabelText<HTMLTextAreaElement>('Texte montré');
    area.setSelectionRange(18, 22);
    fireEvent.select(area);
    await userEvent.click(button(/Garder seulement.*ROUX/));
    expect(asked).toEqual([['keepPiece', 18, 22]]);
  });

  it('warns when an identity is shown in a tab only', () => {
    const pointed = makePointed('Nom', 'ROUX', { name: 'Identité', css: '#identite' });
    const part = { piece: null, candidates: pointed.candidates, chosen: pointed.candidates, isRefused: false };
    renderAtelier(makeState({ selected: 'birthName', shown: { kind: 'place', place: 'birthName', pointed, ...part } }));
    expect(screen.getByText(/n’est affiché que dans «.Identité.»/)).toBeTruthy();
  });

  it('asks the order of dates with a real one', async () => {
    const work = learnDates(withIdentity(), makeSight({ places: { birthDate: read('09/05/1981') } }), '2026-11-22');
    const { asked } = renderAtelier(makeState({ work }));
    expect(screen.getByText(/«.09\/05\/1981.».: quelle date est-ce/)).toBeTruthy();
    await userEvent.click(button('5 septembre 1981'));
    expect(asked).toEqual([['sayOrder', 'month-first']]);
  });

  it('says what to click in the software, and stops', async () => {
    const { asked } = renderAtelier(
      makeState({ target: { kind: 'column', list: 'arrets', column: 'end' }, selected: 'arrets' }),
    );
    expect(readWords(screen.getByRole('status'))).toContain('Cliquez dans le logiciel sur\u00a0: Fin');
    await userEvent.click(button('Arrêter'));
    expect(asked).toEqual([['stopPointing']]);
  });

  it('shows a list column by column', async () => {
    const { asked } = renderAtelier(makeState({ selected: 'visits' }));
    await userEvent.click(button(/Montrer une case.*Date/));
    expect(asked).toEqual([['point', { kind: 'column', list: 'visits', column: 'date' }]]);
  });
});

describe('trying', () => {
  const tried = ['a', 'b', 'c'].reduce((work, worker) => noteTrial(work, sight, worker), withIdentity());

  it('offers no saving before three different dossiers', () => {
    renderAtelier(makeState({ step: 'try' }));
    expect(screen.queryByRole('button', { name: 'Enregistrer' })).toBeNull();
    const lines = within(screen.getByRole('list', { name: 'Dossiers essayés' })).getAllByRole('listitem');
    expect(lines.map(readWords).every((words) => words.includes('à essayer'))).toBe(true);
  });

  it('saves after three', async () => {
    const { asked } = renderAtelier(makeState({ step: 'try', work: tried }));
    await userEvent.click(button('Enregistrer'));
    expect(asked).toEqual([['save']]);
  });

  it('shows who was read first, then what is not found above the rest, with a way back to it', async () => {
    const { asked } = renderAtelier(makeState({ step: 'try', work: tried }));
    expect(screen.getByRole('heading', { name: 'PETIT Claire' })).toBeTruthy();
    const [, first] = within(screen.getByRole('table')).getAllByRole('row');
    expect(readWords(first as HTMLElement)).toMatch(/N° de dossier.*pas trouvé/);
    await userEvent.click(button(/Montrer à nouveau.*N° de dossier/));
    expect(asked).toEqual([
      ['select', 'dossierNumber'],
      ['goTo', 'show'],
    ]);
  });

  it('names no worker among the dossiers tried', () => {
    renderAtelier(makeState({ step: 'try', work: tried, seen: null }));
    expect(document.body.textContent).not.toMatch(/PETIT|ROUX|Claire/);
  });
});

describe('the softwares of the settings', () => {
  const profile = withIdentity().present.profile;
  const known = (part: Partial<ProfilesView['profiles'][number]>) =>
    ({ profile, origin: 'added', hasAccess: true, ...part }) as const;

  function renderHosts(profiles: ProfilesView['profiles'], refusal: Failure | null = null) {
    const asked: string[] = [];
    const answer = (name: string) => {
      asked.push(name);
      return refusal;
    };
    render(
      <HostsSection
        profiles={profiles}
        onConnect={async () => answer('connect')}
        onRemove={async () => answer('remove')}
        onExport={() => void answer('export')}
        onImport={(source) => answer(source)}
      />,
    );
    return asked;
  }

  it('say whether they may be read, and who fixed them', () => {
    renderHosts([known({}), known({ profile: { ...profile, id: 'b' }, origin: 'policy', hasAccess: false })]);
    const [own, fixed] = within(screen.getByRole('list', { name: 'Logiciels que Vigie sait lire' }))
      .getAllByRole('listitem')
      .map(readWords);
    expect(own).toMatch(/Accès accordé.*Ajouté sur ce poste/);
    expect(fixed).toMatch(/Accès à accorder.*Fixé par l’administrateur/);
    expect(fixed).not.toContain('Retirer');
  });

  it('are taken away only after a second word', async () => {
    const asked = renderHosts([known({})]);
    await userEvent.click(button(/^Retirer Logiciel/));
    expect(asked).toEqual([]);
    await userEvent.click(button('Retirer ce logiciel'));
    expect(asked).toEqual(['remove']);
  });

  it('show by its name what is refused of a file', async () => {
    renderHosts([], { code: 'profile-not-json' });
    const [input] = screen.getAllByLabelText('Importer un fichier').filter((one) => one.tagName === 'INPUT');
    await userEvent.upload(
      input as HTMLInputElement,
      new File(['<profil/>'], 'profil.json', { type: 'application/json' }),
    );
    expect(readWords(await screen.findByRole('alert'))).toContain('Ce fichier n’est pas un profil de logiciel.');
  });
});
