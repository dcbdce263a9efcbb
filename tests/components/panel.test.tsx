// The panel's screens: same worker or stop, locked, what is saved, the agreement and its refusal, sending.
import { cleanup, fireEvent, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findFirstStep } from '../../components/panel/step-state';
import type { PanelView } from '../../lib/messages';
import { renderPanel } from './render-panel';
import {
  claire,
  erwan,
  ines,
  makeDossier,
  makeDraft,
  makeDraftView,
  makeReceipt,
  makeView,
  paul,
} from './sample-views';

afterEach(cleanup);

const asPaul: Pick<PanelView, 'session'> = {
  session: { vault: 'unlocked', users: [ines, paul], user: paul, workerMode: false },
};
const retained = { retainedLevel: 'possible', isPrefilled: true } as const;
const atConsent = (team: Parameters<typeof makeDraft>[0] = {}) =>
  makeView({
    ...asPaul,
    draft: { ...makeDraftView(makeDraft({ answered: 4, ...team, team: { ...retained, ...team.team } })), missing: [] },
  });

describe('identity', () => {
  it('is the first heading, with the name used and the birth name', () => {
    const { getAllByRole } = renderPanel(makeView());
    expect(getAllByRole('heading')[0]?.textContent).toBe('PETIT Claire, née ROUX');
  });

  it('says in plain words what is to be checked and which tab was not shown', async () => {
    const { user, getByRole, getByText } = renderPanel(makeView());
    await user.click(getByRole('button', { name: /2\spoints à vérifier/ }));
    getByText(/« Effectif » a été lu mais n’a pas pu être compris/);
    getByText(/Pas encore affiché : onglet Arrêts de travail/);
  });
});

describe('same worker, or stop', () => {
  const frozen = makeView({ frozen: { worker: claire, other: erwan, canReturn: true } }, erwan);

  it('leaves nothing of the first worker on the page but the name and what is safe', () => {
    const { container, showView } = renderPanel(makeView({ draft: makeDraftView(makeDraft({ answered: 2 })) }));
    showView(frozen);
    expect(container.textContent).toBe(
      'Un autre dossier est ouvert (LE BIHAN Erwan).Ce que vous avez saisi pour PETIT Claire est enregistré.' +
        'Revenir au dossier de PETIT ClaireOuvrir celui-ci',
    );
    for (const trace of ['8841', '05/09/1981', 'ROUX', 'Logistique Express']) {
      expect(document.documentElement.outerHTML).not.toContain(trace);
    }
  });

  it('offers to go back or to open the other one', async () => {
    const { user, actions, getByRole } = renderPanel(frozen);
    await user.click(getByRole('button', { name: 'Revenir au dossier de PETIT Claire' }));
    await user.click(getByRole('button', { name: 'Ouvrir celui-ci' }));
    expect(actions.returnToDraft).toHaveBeenCalledOnce();
    expect(actions.openThis).toHaveBeenCalledOnce();
  });

  it('does not say that all is saved when it is not', () => {
    const { getByText, queryByText } = renderPanel(frozen, {
      isSaving: false,
      failure: { code: 'disk-full' },
      canRetry: true,
    });
    getByText('La dernière saisie pour PETIT Claire n’est pas encore enregistrée.');
    expect(queryByText(/est enregistré\.$/)).toBeNull();
  });

  it('says so when nobody is on the screen any more', () => {
    const nobody = makeView({
      frozen: { worker: claire, other: null, canReturn: false },
      dossier: { kind: 'none', absence: 'dossier-unsettled' },
    });
    const { getByText, queryByRole } = renderPanel(nobody);
    getByText('Le dossier de PETIT Claire n’est plus affiché.');
    expect(queryByRole('button')).toBeNull();
  });

  it('stops by itself when a draft comes with another worker’s dossier', () => {
    const { getByText, queryByText } = renderPanel(
      makeView({ draft: makeDraftView(makeDraft({ answered: 2 })) }, erwan),
    );
    getByText('Un autre dossier est ouvert (LE BIHAN Erwan).');
    expect(queryByText(/Question/)).toBeNull();
  });

  it('keeps no state of the screen from one worker to the next', async () => {
    const { user, getByRole, getByText, showView } = renderPanel(
      makeView({ draft: makeDraftView(makeDraft({ answered: 1 })) }),
    );
    await user.click(getByRole('button', { name: 'Transmission' }));
    showView(makeView({}, erwan));
    getByText('Question 1 sur 4');
    expect(document.body.textContent).not.toMatch(/PETIT|ROUX|8841/);
  });

  it('hands over text still being typed to the draft it was typed for, when the worker changes', async () => {
    const first = makeView({ draft: makeDraftView(makeDraft({ answered: 4 })) });
    const { user, actions, getByRole, getByLabelText, showView } = renderPanel(first);
    await user.click(getByRole('button', { name: 'Niveau' }));
    await user.type(getByLabelText(/que le médecin regarde/), 'dos');
    showView(frozen);
    expect(actions.note).toHaveBeenCalledExactlyOnceWith('dos');
  });

  it('does not throw the screen away when the first answer makes the draft', () => {
    const { getByRole, showView } = renderPanel(makeView());
    const radio = getByRole('radio', { name: '6' });
    showView(makeView({ draft: makeDraftView(makeDraft({ answered: 1 })) }));
    expect(radio.isConnected).toBe(true);
    expect(radio.getAttribute('aria-checked')).toBe('true');
  });
});

describe('locked', () => {
  const locked = makeView({ session: { vault: 'locked', users: [ines, paul], user: null, workerMode: false } });

  it('shows nothing of the worker, and wipes a passphrase that was refused', async () => {
    const { user, actions, getByRole, getByLabelText, findByText } = renderPanel(locked);
    expect(document.body.textContent).not.toMatch(/PETIT|8841/);
    await user.click(getByRole('radio', { name: /Paul Lefèvre/ }));
    await user.type(getByLabelText('Phrase de passe'), 'quatre mots assez longs{Enter}');
    expect(actions.unlock).toHaveBeenCalledExactlyOnceWith('u2', 'quatre mots assez longs');
    await findByText('La phrase de passe n’est pas la bonne.');
    expect(getByLabelText('Phrase de passe')).toHaveProperty('value', '');
    expect(document.activeElement).toBe(getByLabelText('Phrase de passe'));
    expect(getByRole('button', { name: 'Déverrouiller' })).toHaveProperty('disabled', true);
  });

  it('sends to the settings when no access was created', async () => {
    const absent = makeView({ session: { vault: 'absent', users: [], user: null, workerMode: false } });
    const { user, actions, getByRole } = renderPanel(absent);
    await user.click(getByRole('button', { name: 'Ouvrir les réglages' }));
    expect(actions.openSettings).toHaveBeenCalledOnce();
  });
});

describe('is it saved', () => {
  const view = makeView({ draft: makeDraftView(makeDraft({ answered: 1 })) });

  it.each([
    [{ isSaving: false, failure: null, canRetry: false }, /^Enregistré à \d\d:\d\d$/],
    [{ isSaving: true, failure: null, canRetry: false }, /^Enregistrement…$/],
    [{ isSaving: false, failure: { code: 'disk-full' }, canRetry: true }, /^Non enregistré$/],
  ] as const)('%j reads %s', (state, words) => {
    const { getByText } = renderPanel(view, state);
    expect(getByText(words).closest('[role=status]')).not.toBeNull();
  });

  it('says the three sentences of a failure, and tries again', async () => {
    const failed = { isSaving: false, failure: { code: 'disk-full' }, canRetry: true } as const;
    const { user, actions, getByRole } = renderPanel(view, failed);
    const alert = getByRole('alert');
    expect(alert.textContent).toMatch(/disque.*plein.*conservé.*Réessayer/);
    await user.click(within(alert).getByRole('button', { name: 'Réessayer' }));
    expect(actions.retrySaves).toHaveBeenCalledOnce();
  });

  it('puts the words of the server first', () => {
    const { getByRole } = renderPanel({ ...view, server: { code: 'server-unreachable' } });
    expect(getByRole('status').textContent).toMatch(/^Hors ligne\u00a0: sera envoyé plus tardEnregistré à/);
  });

  it('says « Enregistrement… » from the first key in a field', async () => {
    const { user, getByRole, getByLabelText, getByText } = renderPanel(
      makeView({ draft: makeDraftView(makeDraft({ answered: 4 })) }),
    );
    await user.click(getByRole('button', { name: 'Niveau' }));
    await user.type(getByLabelText(/que le médecin regarde/), 'd');
    getByText('Enregistrement…');
  });
});

describe('level', () => {
  const view = makeView({ ...asPaul, draft: makeDraftView(makeDraft({ answered: 4 })) });

  it('asks the médecin why only when the level differs from the proposed one', async () => {
    const { user, actions, getByRole, queryByLabelText, getByLabelText, getByText } = renderPanel(view);
    expect(queryByLabelText(/Pourquoi ce niveau/)).toBeNull();
    await user.click(getByRole('radio', { name: /Incapacité prévisible/ }));
    await user.click(getByRole('button', { name: 'Retenir ce niveau' }));
    expect(actions.retainLevel).not.toHaveBeenCalled();
    getByText('Écrivez en quelques mots pourquoi.');
    await user.type(getByLabelText(/Pourquoi ce niveau/), 'Poste supprimé');
    await user.click(getByRole('button', { name: 'Retenir ce niveau' }));
    expect(actions.retainLevel).toHaveBeenCalledExactlyOnceWith('foreseeable', 'Poste supprimé');
  });

  it('lets the IDEST hand over and nothing else', async () => {
    const { user, actions, getByRole, queryByRole } = renderPanel({ ...view, session: makeView().session });
    await user.click(getByRole('button', { name: 'Niveau' }));
    expect(queryByRole('button', { name: /Retenir|Signaler|Envoyer/ })).toBeNull();
    expect(queryByRole('button', { name: /Signalement|Accord/ })).toBeNull();
    await user.click(getByRole('button', { name: 'Orienter vers le médecin' }));
    expect(actions.handOver).toHaveBeenCalledOnce();
  });

  it('says what is missing when it is not concluded', () => {
    const open = makeView({ ...asPaul, draft: makeDraftView(makeDraft({ answered: 2 })) });
    const { getByRole, getByText } = renderPanel(open);
    fireEvent.click(getByRole('button', { name: 'Niveau' }));
    getByText('Non conclu');
    getByText(/Il manque une réponse à : Limitation, Événements de santé/);
  });
});

describe('agreement', () => {
  it('answers no statement in advance', () => {
    const { getAllByRole } = renderPanel(atConsent());
    const radios = getAllByRole('radio');
    expect(radios).toHaveLength(8);
    expect(radios.every((radio) => radio.getAttribute('aria-checked') === 'false')).toBe(true);
  });

  it('shows partners one by one when the fourth is accepted, none ticked', async () => {
    const { user, actions, getAllByRole, queryAllByRole } = renderPanel(atConsent());
    expect(queryAllByRole('checkbox')).toHaveLength(0);
    await user.click(getAllByRole('radio', { name: 'J’accepte' })[3] as HTMLElement);
    const boxes = getAllByRole('checkbox');
    expect(boxes).toHaveLength(6);
    expect(boxes.every((box) => box.getAttribute('aria-checked') === 'false')).toBe(true);
    await user.click(boxes[1] as HTMLElement);
    expect(actions.recordConsent.mock.lastCall?.[0]).toMatchObject({
      statements: { informed: null, partners: 'accepted' },
      partners: ['carsat'],
    });
  });

  it('a refusal of the signalement is calm, and is what the one button records', async () => {
    const { user, actions, getAllByRole, getByRole, getByText, queryByRole } = renderPanel(atConsent());
    await user.click(getAllByRole('radio', { name: 'Je n’accepte pas' })[1] as HTMLElement);
    getByText(/C’est son droit.*sans conséquence/);
    expect(queryByRole('button', { name: 'Dernier regard' })).toBeNull();
    await user.click(getByRole('button', { name: 'Enregistrer le refus' }));
    expect(actions.recordRefusal).toHaveBeenCalledOnce();
  });
});

describe('sending', () => {
  const accepted = { informed: 'accepted', signalled: 'accepted', shared: 'refused', partners: 'refused' } as const;
  const consent = { ...makeDraft().team.consent, statements: accepted };

  it('shows the failure of the last look in its three sentences', async () => {
    const { findByText } = renderPanel(atConsent({ team: { consent } }));
    await findByText('L’accord du travailleur n’est pas recueilli en entier.');
  });

  it('does not send on a click made by a script, and says what will not leave', async () => {
    const { actions, findByRole, getByText, showView } = renderPanel(makeView(asPaul));
    actions.lookLast.mockImplementation(async () => ({
      ok: true,
      value: {
        recipient: 'Cellule PDP',
        departure: {
          id: 'd1',
          kind: 'signalement',
          worker: claire,
          visit: { kind: 'MIC', date: '2026-11-22' },
          author: paul,
          leavesAt: '2026-11-22T10:50:00+01:00',
          cellule: 'Cellule PDP',
          urgency: 'routine',
          layers: { administrative: [{ fieldId: 'job', label: 'Poste', text: 'Cariste', value: 'Cariste' }] },
          level: null,
          questionnaire: null,
          note: null,
          consent,
          consentText: null,
        },
      },
    }));
    showView({ ...atConsent({ team: { consent } }), dossier: makeView().dossier });
    fireEvent.click(await findByRole('button', { name: 'Envoi' }));
    fireEvent.click(await findByRole('button', { name: 'Envoyer à la cellule' }));
    expect(actions.send).not.toHaveBeenCalled();
    expect(getByText('Fonctionnel').textContent).toMatch(/Ne partira pas/);
    expect(getByText('Médical').textContent).toMatch(/Ne partira pas/);
  });

  it('says « Envoyé » only of what the server acknowledged', () => {
    const waiting = makeView({
      ...asPaul,
      receipts: [makeReceipt({ state: 'to-send', failure: { code: 'server-failed' } })],
    });
    const { queryByText, getByRole, getByText, showView } = renderPanel(waiting);
    getByRole('heading', { name: 'En attente' });
    getByText('Le serveur du service est en panne.');
    expect(queryByText(/^Envoyé le/)).toBeNull();
    showView(makeView({ ...asPaul, receipts: [makeReceipt()] }));
    getByText(/^Envoyé le 22\/11\/2026/);
  });

  it('puts a request for completion at the top with its reason', () => {
    const reason = 'Merci de préciser les aménagements essayés.';
    const { getByText } = renderPanel(
      makeView({ ...asPaul, receipts: [makeReceipt({ cellule: { state: 'to-complete', reason } })] }),
    );
    getByText('La cellule demande un complément');
    getByText(reason);
  });
});

describe('where to begin', () => {
  it.each([
    ['nothing yet', makeView(), 'idest', 'questionnaire'],
    ['all answered', makeView({ draft: makeDraftView(makeDraft({ answered: 4 })) }), 'idest', 'level'],
    ['all answered', makeView({ draft: makeDraftView(makeDraft({ answered: 4 })) }), 'medecin', 'level'],
    ['form complete', atConsent(), 'medecin', 'consent'],
    ['sent', makeView({ receipts: [makeReceipt()] }), 'medecin', 'send'],
  ] as const)('%s: %#', (_name, view, role, step) => {
    expect(findFirstStep(view, role)).toBe(step);
  });

  it('shows the médecin first what the IDEST handed over', async () => {
    const { answers, outcome } = makeDraft({ answered: 4 }).care ?? { answers: {}, outcome: null };
    const { user, actions, getByRole, getByText } = renderPanel(
      makeView({
        ...asPaul,
        dossier: { kind: 'shown', dossier: makeDossier(claire), failures: [] },
        handover: {
          taskId: 't1',
          version: '1',
          from: 'Inès Moreau',
          at: '2026-11-22T09:10:00+01:00',
          worker: claire,
          visit: { kind: 'MIC', date: '2026-11-22' },
          questionnaire: { instrument: 'urn:demo|1', answers, outcome },
          proposedLevel: 'possible',
          note: 'Dos.',
        },
      }),
    );
    getByRole('heading', { name: /Transmis par Inès Moreau le 22\/11\/2026/ });
    await user.click(getByRole('button', { name: 'Réponses' }));
    getByText('Oui, avec des aménagements');
    await user.click(getByRole('button', { name: 'Reprendre ce travail' }));
    expect(actions.takeOver).toHaveBeenCalledExactlyOnceWith('t1');
  });
});

describe('a host that has changed', () => {
  const drifted = makeView({
    dossier: {
      kind: 'shown',
      dossier: makeDossier(claire),
      failures: [
        { code: 'field-lost', subject: 'SIRET' },
        { code: 'field-lost', subject: 'Effectif' },
      ],
    },
  });

  it('is announced by the names of what is lost, with the way on, the way to repair, and the diagnosis', async () => {
    const { user, actions, getByText, getByRole, findByRole } = renderPanel(drifted);
    getByText(/Plus trouvés\s: SIRET, Effectif\./);
    getByText(/peut être saisi à la main/);
    await user.click(getByRole('button', { name: 'Réparer dans l’atelier' }));
    expect(actions.openAtelier).toHaveBeenCalledOnce();
    await user.click(getByRole('button', { name: 'Copier le diagnostic' }));
    expect(((await findByRole('textbox', { name: /Diagnostic/ })) as HTMLTextAreaElement).value).toBe('Profil : demo');
  });

  it('is not spoken of while nothing is lost', () => {
    expect(renderPanel(makeView()).queryByText(/semble avoir changé/)).toBeNull();
  });
});

describe('an evidence', () => {
  it('shows its place in the host, or says why it can’t', async () => {
    const { user, actions, getByRole, findByText, getAllByRole } = renderPanel(makeView());
    for (const fold of getAllByRole('button', { name: /signaux|signal/ })) await user.click(fold);
    await user.click(getByRole('button', { name: /Visite de mi-carrière/ }));
    actions.showPlace.mockResolvedValueOnce({ code: 'place-not-shown' });
    await user.click(getByRole('button', { name: 'Née le 05/09/1981' }));
    expect(actions.showPlace).toHaveBeenCalledExactlyOnceWith({ kind: 'field', field: 'birthDate' });
    await findByText('Ouvrez d’abord cet onglet du dossier, puis recommencez.');
  });
});
