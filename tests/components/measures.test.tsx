// « Dispositifs mobilisables » on the panel: sorted, each condition told apart, retained by the médecin only.
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeMeasures } from '../../lib/measures/judge';
import type { PanelView } from '../../lib/messages';
import { measuresField } from '../../lib/signalement/fields';
import { arret, makeFacts, read } from '../unit/visits/facts';
import { renderPanel } from './render-panel';
import { form, ines, makeDraft, makeDraftView, makeView, paul } from './sample-views';

afterEach(cleanup);

const measures = judgeMeasures(makeFacts({ arrets: [arret('2026-09-01', null)], fields: { rqth: read(true, 'Oui') } }));
const asPaul: Pick<PanelView, 'session'> = {
  session: { vault: 'unlocked', users: [ines, paul], user: paul, workerMode: false },
};
const field = { ...form[2], id: measuresField, label: 'Dispositifs envisagés' } as (typeof form)[number];
const withChosen = (...ids: readonly string[]) => {
  const origin = { kind: 'typed', at: '2026-11-22T10:43:00+01:00', by: paul.name } as const;
  const draft = makeDraft({ answered: 4, team: { values: { [measuresField]: { value: ids, origin } } } });
  return makeView({ ...asPaul, measures, draft: { ...makeDraftView(draft), form: [...form, field] } });
};

async function unfold(view: PanelView) {
  const screen = renderPanel(view);
  await screen.user.click(screen.getByRole('button', { name: /^Dispositifs mobilisables/ }));
  return screen;
}

describe('the list', () => {
  it('is one folded line that counts', () => {
    const { getByRole, queryByText } = renderPanel(withChosen('cep'));
    expect(getByRole('button', { name: /^Dispositifs mobilisables/ }).textContent).toMatch(
      /à regarder, 1\u00a0retenu$/,
    );
    expect(queryByText(/Rendez-vous de liaison/)).toBeNull();
  });

  it('puts first what has its conditions met, and apart what one condition rules out', async () => {
    const { user, getAllByRole, getByRole, queryByRole } = await unfold(makeView({ ...asPaul, measures }));
    const names = getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.trim());
    expect(names.slice(0, 3)).toEqual([
      'Préorientation ou réadaptation professionnelle (ESPO, ESRP)',
      'Projet de transition professionnelle (PTP)',
      'Rendez-vous de liaison',
    ]);
    expect(queryByRole('heading', { name: /^RQTH/ })).toBeNull();
    await user.click(getByRole('button', { name: /^Avec une condition non remplie/ }));
    getByRole('heading', { name: /^RQTH/ });
    getByRole('list', { name: 'Conditions\u00a0: RQTH' });
  });

  it('says where each condition stands, and why', async () => {
    const { user, getByRole } = await unfold(makeView({ ...asPaul, measures }));
    const conditions = (title: string) => getByRole('list', { name: `Conditions\u00a0: ${title}` }).textContent;
    expect(conditions('Rendez-vous de liaison')).toMatch(/30\u00a0jours remplie\u00a0: arrêt depuis le 01\/09\/2026$/);
    expect(conditions('Essai encadré')).toMatch(/à voir avec la personne$/);
    await user.click(getByRole('button', { name: /^Avec une condition non remplie/ }));
    expect(conditions('RQTH')).toMatch(/non remplie\u00a0: le dossier dit «\u00a0oui\u00a0»/);
  });

  it('tells on demand who asks, who agrees, how long, the money, the article, what changed and the doubts', async () => {
    const { user, getByRole } = await unfold(makeView({ ...asPaul, measures }));
    const title = 'Projet de transition professionnelle (PTP)';
    await user.click(getByRole('button', { name: /^En savoir plus\s: Projet de transition/ }));
    const line = getByRole('heading', { name: title }).closest('li') as HTMLElement;
    const labels = within(line)
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    expect(labels).toEqual([
      'Qui le demande',
      'Qui doit être d’accord',
      'Durée',
      'Argent',
      'Ce qui change',
      'Réserves',
      'Textes',
    ]);
    within(line).getByText(/art\. L\. 6323-17-1.*\(état du 27\/03\/2026\)/);
  });
});

describe('choosing', () => {
  it('is saved in the field of the form, and shown at once', async () => {
    const { user, actions, getByRole } = await unfold(withChosen('cep'));
    await user.click(getByRole('button', { name: 'Retenir\u00a0: Rendez-vous de liaison' }));
    expect(actions.fillField).toHaveBeenLastCalledWith(measuresField, ['cep', 'rendez-vous-de-liaison']);
  });

  it('is taken back', async () => {
    const { user, actions, getByRole } = await unfold(withChosen('cep', 'ptp'));
    await user.click(getByRole('button', { name: /^Retirer\u00a0: Conseil en évolution/ }));
    expect(actions.fillField).toHaveBeenLastCalledWith(measuresField, ['ptp']);
  });

  it('is the médecin’s: the IDEST reads, and what was retained by hand never hides among the ruled out', async () => {
    const asInes = await unfold({ ...withChosen('rqth'), session: makeView().session });
    asInes.getByRole('heading', { name: /^RQTH Retenu/ });
    expect(asInes.queryByRole('button', { name: /^(Retenir|Retirer)/ })).toBeNull();
  });

  it('is not offered where the service does not ask for it', async () => {
    const draft = makeDraftView(makeDraft({ answered: 4 }));
    const { queryByRole } = await unfold(makeView({ ...asPaul, measures, draft }));
    expect(queryByRole('button', { name: /^Retenir :/ })).toBeNull();
  });
});
