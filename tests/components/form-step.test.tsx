import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FormStep, type FormStepProps } from '../../components/signalement/form-step';
import { listNames, WatchedText } from '../../components/signalement/text-warnings';
import type { DraftView } from '../../lib/messages';
import { listMissing } from '../../lib/signalement/completeness';
import { formFields } from '../../lib/signalement/fields';
import type { FormValues } from '../../lib/signalement/form';
import { makeDraft, paul } from './sample-views';

afterEach(cleanup);

const at = '2026-11-22T10:43:00+01:00';
const typed = (value: string | readonly string[]) => ({ value, origin: { kind: 'typed', at, by: paul.name } }) as const;
const read = (value: string) => ({ value, origin: { kind: 'computed', text: 'Lu' } }) as const;

function show(values: FormValues, view: Partial<DraftView> = {}) {
  const draft = makeDraft({ answered: 4, team: { isPrefilled: true, retainedLevel: 'possible', values } });
  const props = {
    reader: paul,
    onFill: vi.fn<FormStepProps['onFill']>(async () => undefined),
    onRestore: vi.fn<FormStepProps['onRestore']>(async () => undefined),
    onSettle: vi.fn<FormStepProps['onSettle']>(async () => null),
    onPrefill: vi.fn<FormStepProps['onPrefill']>(async () => null),
    onNext: vi.fn(),
  };
  const missing = listMissing(formFields, values);
  render(
    <WatchedText value={{ medicalWords: null, ownNames: listNames(draft.team.worker) }}>
      <FormStep {...props} view={{ draft, form: formFields, missing, proposedLevel: 'possible', ...view }} />
    </WatchedText>,
  );
  return props;
}

const complete: FormValues = Object.fromEntries(
  formFields
    .filter(({ required, requiredWhen }) => required || requiredWhen !== undefined)
    .map(({ id, kind, choices = [] }) => {
      const code = choices[0]?.code ?? '';
      return [
        id,
        kind === 'choices' ? typed([code]) : typed(kind === 'choice' ? code : kind === 'date' ? '2026-11-02' : 'Texte'),
      ];
    }),
);
const without = (...ids: string[]) => Object.fromEntries(Object.entries(complete).filter(([id]) => !ids.includes(id)));
const go = (label: string) => screen.getByRole('button', { name: `Aller au champ\u00a0: ${label}` });

describe('what is missing', () => {
  it('is one line of names, each leading to its field in whatever section it stands', async () => {
    show(without('motives', 'employerName'));
    expect(screen.getByText(/^Il manque/).textContent).toBe('Il manque\u00a0: Entreprise, Motifs');
    expect(screen.queryByRole('textbox', { name: /^Entreprise/ })).not.toBeNull();
    await userEvent.click(go('Motifs'));
    const group = screen.getByRole('group', { name: /^Motifs/ });
    expect(group.contains(document.activeElement)).toBe(true);
    await userEvent.click(go('Entreprise'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Entreprise/ }));
  });

  it('leads there again after the section was folded', async () => {
    show(without('employerName'));
    await userEvent.click(screen.getByRole('button', { name: /^L’entreprise et le poste/ }));
    expect(screen.queryByRole('textbox', { name: /^Entreprise/ })).toBeNull();
    await userEvent.click(go('Entreprise'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Entreprise/ }));
  });

  it('says that nothing is, and what would help', async () => {
    show(complete);
    expect(screen.getByText('Rien ne manque pour envoyer.')).toBeTruthy();
    await userEvent.click(go('Téléphone'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Téléphone/ }));
  });

  it('is marked on a field that the other answers require', async () => {
    show({ ...without('arretStart'), currentSituation: typed('on-leave') });
    await userEvent.click(go('Premier jour de l’arrêt'));
    expect(document.activeElement?.getAttribute('aria-required')).toBe('true');
  });
});

describe('what the dossier says now', () => {
  const job = { fieldId: 'jobTitle', label: 'Intitulé du poste', here: 'Cariste', there: 'Agent', value: 'Agent' };
  const phone = { fieldId: 'phone', label: 'Téléphone', here: '', there: '06', value: '06' };
  const email = { fieldId: 'email', label: 'Courriel', here: '', there: 'a@b.fr', value: 'a@b.fr' };

  it('is taken or left one by one', async () => {
    const { onSettle } = show(complete, { differences: [job, phone] });
    const list = within(screen.getByRole('region', { name: 'Le dossier a changé' }));
    expect(list.getByText('Agent')).toBeTruthy();
    await userEvent.click(list.getByRole('button', { name: /^Prendre.*Intitulé/ }));
    expect(onSettle).toHaveBeenLastCalledWith('take', [job]);
    await userEvent.click(list.getByRole('button', { name: /^Garder.*Intitulé/ }));
    expect(onSettle).toHaveBeenLastCalledWith('keep', [job]);
    await userEvent.click(list.getByRole('button', { name: /^Laisser vide.*Téléphone/ }));
    expect(onSettle).toHaveBeenLastCalledWith('keep', [phone]);
    expect(list.queryByRole('button', { name: /champs vides/ })).toBeNull();
  });

  it('may be taken together for empty fields only', async () => {
    const { onSettle } = show(complete, { differences: [job, phone, email] });
    await userEvent.click(screen.getByRole('button', { name: /Prendre les 2.valeurs des champs vides/ }));
    expect(onSettle).toHaveBeenCalledWith('take', [phone, email]);
  });

  it('says nothing when there is nothing to say', () => {
    show(complete, { differences: [] });
    expect(screen.queryByRole('region', { name: /Le dossier/ })).toBeNull();
  });
});

describe('a field', () => {
  it('warns softly of somebody else’s name and of a medical word, and blocks nothing', async () => {
    const { onNext } = show({ ...complete, motiveText: typed('Voir M. Durand pour sa lombalgie') });
    await userEvent.click(screen.getByRole('button', { name: /^La situation/ }));
    expect(screen.getByText(/« M\. Durand ».*nommé/)).toBeTruthy();
    expect(screen.getByText(/« lombalgie ».*médical/)).toBeTruthy();
    expect(onNext).not.toHaveBeenCalled();
  });

  it('takes the worker’s own name for nobody else’s', async () => {
    show({ ...complete, motiveText: typed('Mme Petit change de poste') });
    await userEvent.click(screen.getByRole('button', { name: /^La situation/ }));
    expect(screen.queryByText(/nommé/)).toBeNull();
  });

  it('keeps a wrong SIRET under the hand, says so, and saves nothing', async () => {
    const { onFill } = show(complete);
    await userEvent.click(go('SIRET'));
    await userEvent.keyboard('90041236800013');
    await userEvent.tab();
    expect(screen.getByRole('alert').textContent).toContain('14 chiffres');
    expect(onFill).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByRole('textbox', { name: /^SIRET/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /^SIRET/ }), '900 412 368 00012');
    await userEvent.tab();
    expect(onFill).toHaveBeenCalledWith('siret', '900 412 368 00012');
  });

  it('says what its NAF code is, unless it is of NAF 2025', async () => {
    show({ ...complete, naf: read('52.10B') });
    await userEvent.click(screen.getByRole('button', { name: /^L’entreprise et le poste/ }));
    expect(await screen.findByText(/^Entreposage et stockage non frigorifique.*NAF rév\. 2$/)).toBeTruthy();
    cleanup();
    show({ ...complete, naf: read('52.10B'), nafVersion: typed('naf-2025') });
    await userEvent.click(screen.getByRole('button', { name: /^L’entreprise et le poste/ }));
    expect(screen.queryByText(/NAF rév\. 2$/, { selector: 'p' })).toBeNull();
  });
});
