import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { FormSection } from '../../../components/settings/form-section';
import { ok } from '../../../lib/result';
import { defaultSettings, type Settings } from '../../../lib/settings/settings';
import { now } from './samples';

afterEach(cleanup);

function renderSection() {
  const kept: Settings[] = [];
  function Page() {
    const [settings, setSettings] = useState(defaultSettings);
    return (
      <FormSection
        settings={settings}
        onSave={async (change) => {
          const next = change(kept.at(-1) ?? defaultSettings);
          kept.push(next);
          setSettings(next);
          return ok(now);
        }}
      />
    );
  }
  render(<Page />);
  return { form: () => (kept.at(-1) ?? defaultSettings).form, count: () => kept.length };
}

const unfold = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const row = (name: string) => within(screen.getByRole('group', { name }));

describe('the settings of the form', () => {
  it('hide, require and rename a field, and the preview follows', async () => {
    const { form } = renderSection();
    await unfold('L’entreprise et le poste');
    await userEvent.click(row('PCS').getByRole('checkbox', { name: 'Affiché' }));
    await userEvent.click(row('SIRET').getByRole('checkbox', { name: 'Obligatoire' }));
    const name = row('Effectif').getByRole('textbox');
    await userEvent.clear(name);
    await userEvent.type(name, 'Nombre de salariés');
    await userEvent.tab();
    expect(form().fields).toEqual({
      pcs: { isHidden: true },
      siret: { isRequired: true },
      workforce: { label: 'Nombre de salariés' },
    });
    await unfold('L’entreprise et le poste');
    await unfold('Aperçu du formulaire');
    // The first section that asks for something stands open.
    expect(screen.getByRole('textbox', { name: 'Nombre de salariés' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /^SIRET/ }).getAttribute('aria-required')).toBe('true');
    expect(screen.queryByRole('textbox', { name: 'PCS' })).toBeNull();
  });

  it('leave the identity as it is', async () => {
    renderSection();
    await unfold('Le travailleur');
    expect(screen.queryByRole('group', { name: 'Nom de naissance' })).toBeNull();
    expect(screen.getAllByText('Toujours affiché')).toHaveLength(4);
  });

  it('refuse what does not go with the form, say why, and save nothing', async () => {
    const { count } = renderSection();
    await unfold('Ce qui est demandé');
    await userEvent.click(row('Date de la visite').getByRole('checkbox', { name: 'Affiché' }));
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
      '«\u00a0Date de la visite\u00a0» ne peut pas être masqué\u00a0: l’envoi en a besoin.',
    );
    expect(count()).toBe(0);
  });

  it('rewrite a list when its button is pressed, and not before', async () => {
    const { form, count } = renderSection();
    await unfold('Listes de choix');
    const list = screen.getByRole('textbox', { name: /^Motifs/ });
    await userEvent.type(list, '\nChangement d’équipe');
    await userEvent.tab();
    expect(count()).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer cette liste.*Motifs/ }));
    expect(form().lists.motives?.at(-1)).toEqual({ code: 'own-changement-d-equipe', label: 'Changement d’équipe' });
    expect(screen.getByRole('button', { name: /^Enregistrer cette liste.*Motifs/ }).hasAttribute('disabled')).toBe(
      true,
    );
  });

  it('add a field once its readers are chosen, and take it away', async () => {
    const { form } = renderSection();
    await unfold('Champs ajoutés par le service');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter un champ' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Nom du nouveau champ/ }), 'Équipe');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter ce champ' }));
    expect(screen.getByRole('alert').textContent).toMatch(/qui peut le lire/);
    expect(form().added).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: /avec l’accord de la personne/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Un choix dans une liste' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Choix, un par ligne/ }), 'Jour\nNuit');
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter ce champ' }));
    expect(form().added).toEqual([
      {
        id: 'own-equipe',
        label: 'Équipe',
        layer: 'functional',
        kind: 'choice',
        choices: [
          { code: 'own-jour', label: 'Jour' },
          { code: 'own-nuit', label: 'Nuit' },
        ],
        isRequired: false,
      },
    ]);
    await userEvent.click(screen.getByRole('button', { name: /^Retirer le champ.*Équipe/ }));
    expect(form().added).toEqual([]);
  });

  it('let the service choose the watched words', async () => {
    const { form } = renderSection();
    await unfold('Mots médicaux signalés');
    const words = screen.getByRole('textbox', { name: /^Mots médicaux/ });
    await userEvent.clear(words);
    await userEvent.type(words, 'vertige');
    await userEvent.click(screen.getByRole('button', { name: /^Enregistrer cette liste.*Mots/ }));
    expect(form().medicalWords).toEqual(['vertige']);
  });
});
