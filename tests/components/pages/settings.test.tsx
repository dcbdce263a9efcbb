import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { NewAccess } from '../../../components/settings/check-access';
import { CreateAccessForm } from '../../../components/settings/create-access-form';
import { SettingsPage } from '../../../components/settings/settings-page';
import type { Failure } from '../../../lib/failures';
import type { ServerCheck } from '../../../lib/messages';
import { ok, type Result } from '../../../lib/result';
import { defaultSettings, type Settings } from '../../../lib/settings/settings';
import { readDescription, readValue, readWords } from './read-element';
import { now, session } from './samples';

afterEach(cleanup);

function renderSettings(refusal: Failure | null = null) {
  const kept: Settings[] = [];
  const tested: string[] = [];
  const check: Result<ServerCheck> =
    refusal === null ? ok({ name: 'Serveur du service', fhirVersion: '4.0.1' }) : { ok: false, failure: refusal };
  render(
    <SettingsPage
      header={null}
      hosts={null}
      session={session}
      settings={defaultSettings}
      onSave={async (change) => {
        if (refusal !== null) return { ok: false, failure: refusal };
        kept.push(change(kept.at(-1) ?? defaultSettings));
        return ok(now);
      }}
      onCreate={async () => null}
      onTest={async (url) => {
        tested.push(url);
        return check;
      }}
    />,
  );
  return { kept, tested };
}

const section = (name: string) => screen.getByRole('region', { name });

describe('the settings', () => {
  it('says that the roles are declared, not proven, and who is there', () => {
    renderSettings();
    expect(readWords(section('Accès à ce poste'))).toContain('Les rôles sont déclarés ici, ils ne sont pas prouvés.');
    expect(readWords(within(section('Accès à ce poste')).getByRole('listitem'))).toMatch(/Sophie LAMBERT.*Vous/);
  });

  it('saves a choice at once and says so in its own section only', async () => {
    const { kept } = renderSettings();
    await userEvent.click(within(section('Verrouillage')).getByRole('radio', { name: /10.minutes/ }));
    expect(kept.at(-1)?.lockAfterMinutes).toBe(10);
    expect(readWords(within(section('Verrouillage')).getByRole('status'))).toMatch(/^Enregistré à \d\d:\d\d$/);
    expect(readWords(within(section('Règles')).getByRole('status'))).toMatch(/^Enregistré$/);
  });

  it('states for each rule where it comes from and its default', () => {
    renderSettings();
    const rules = within(section('Règles'));
    for (const group of rules.getAllByRole('radiogroup')) {
      expect(readDescription(group)).toMatch(/(choix du service|Choix du service).*Par défaut/);
    }
  });

  it('shows a refusal in place in the words of the screen, and tries again', async () => {
    renderSettings({ code: 'settings-refused', subject: 'lockAfterMinutes' });
    await userEvent.click(within(section('Verrouillage')).getByRole('radio', { name: /2.minutes/ }));
    expect(readWords(within(section('Verrouillage')).getByRole('alert'))).toContain(
      'Le réglage «\u00a0Verrouillage\u00a0» n’est pas valable.',
    );
    expect(readWords(within(section('Verrouillage')).getByRole('status'))).toContain('Non enregistré');
    expect(within(section('Verrouillage')).getByRole('button', { name: 'Réessayer' })).toBeTruthy();
  });

  it('keeps a typed address and says how to write one, without saving it', async () => {
    const { kept } = renderSettings();
    const field = within(section('Serveur')).getByRole('textbox', { name: 'Adresse du serveur' });
    await userEvent.clear(field);
    await userEvent.type(field, 'serveur du service');
    await userEvent.tab();
    expect(kept).toEqual([]);
    expect(readValue(field)).toBe('serveur du service');
    expect(readDescription(field)).toMatch(/Une adresse commence par https/);
  });

  it('tests the address that is typed and says who answers', async () => {
    const { tested } = renderSettings();
    await userEvent.click(screen.getByRole('button', { name: 'Tester le serveur' }));
    expect(tested).toEqual([defaultSettings.serverUrl]);
    expect(readWords(section('Serveur'))).toContain('Le serveur répond\u00a0: Serveur du service, FHIR 4.0.1.');
  });

  it('says when no server answers', async () => {
    renderSettings({ code: 'server-unreachable' });
    await userEvent.click(screen.getByRole('button', { name: 'Tester le serveur' }));
    expect(readWords(within(section('Serveur')).getByRole('alert'))).toContain('Le serveur du service ne répond pas.');
  });
});

describe('a new access', () => {
  const passphrase = 'quatre mots sans lien';

  async function fillForm(role = 'Médecin du travail') {
    await userEvent.type(screen.getByRole('textbox', { name: /Nom et prénom/ }), 'Dr Paul DURAND');
    await userEvent.click(screen.getByRole('radio', { name: role }));
    await userEvent.type(screen.getByLabelText(/^Phrase de passe/), passphrase);
    await userEvent.type(screen.getByLabelText(/^La même phrase/), passphrase);
  }
  const create = () => userEvent.click(screen.getByRole('button', { name: 'Créer l’accès' }));

  function renderForm(refusal: Failure | null = null) {
    const created: NewAccess[] = [];
    render(
      <CreateAccessForm
        onCreate={async (access) => {
          created.push(access);
          return refusal;
        }}
      />,
    );
    return created;
  }

  it('is created with its role and without what is optional', async () => {
    const created = renderForm();
    await fillForm();
    await create();
    expect(created).toEqual([{ name: 'Dr Paul DURAND', role: 'medecin', rpps: null, passphrase, serverToken: '' }]);
  });

  it('says under each field what is missing and creates nothing', async () => {
    const created = renderForm();
    await userEvent.type(screen.getByRole('textbox', { name: 'Numéro RPPS' }), '123');
    await userEvent.type(screen.getByLabelText(/^Phrase de passe/), 'trop court');
    await create();
    expect(created).toEqual([]);
    expect(readDescription(screen.getByLabelText(/^Phrase de passe/))).toMatch(/Encore 4.caractères/);
    expect(readDescription(screen.getByLabelText(/^La même phrase/))).toMatch(/différentes/);
    expect(readDescription(screen.getByRole('textbox', { name: 'Numéro RPPS' }))).toMatch(/11 chiffres/);
    expect(readDescription(screen.getByRole('radiogroup', { name: /Rôle/ }))).toContain('Choisissez un rôle.');
  });

  it('keeps what was typed when the name is already taken', async () => {
    renderForm({ code: 'user-exists' });
    await fillForm();
    await create();
    expect(readWords(screen.getByRole('alert'))).toContain('Un accès porte déjà ce nom sur ce poste.');
    expect(readValue(screen.getByRole('textbox', { name: /Nom et prénom/ }))).toBe('Dr Paul DURAND');
    expect(readValue(screen.getByLabelText(/^Phrase de passe/))).toBe(passphrase);
  });

  it('hides every secret and lets the browser keep none of it', () => {
    const { container } = render(<CreateAccessForm onCreate={async () => null} />);
    for (const input of container.querySelectorAll('.ui-input')) expect(input.getAttribute('autocomplete')).toBe('off');
    expect(screen.getByLabelText(/^Jeton d’accès/).getAttribute('type')).toBe('password');
  });
});
