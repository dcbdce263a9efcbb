import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { LocalDetail } from '../../../components/cellule/local-detail';
import { ReceivedDetail, type ReceivedDetailProps } from '../../../components/cellule/received-detail';
import type { Failure } from '../../../lib/failures';
import { readValue, readWords } from './read-element';
import { localDraft, makeReceived, today } from './samples';

afterEach(cleanup);

function renderReceived(part: Partial<ReceivedDetailProps> = {}, refusal: Failure | null = null) {
  const decisions: string[] = [];
  const props: ReceivedDetailProps = {
    received: makeReceived(),
    today,
    isReloaded: false,
    canDecide: true,
    onAccept: async () => {
      decisions.push('accepted');
      return refusal;
    },
    onAskCompletion: async (reason) => {
      decisions.push(reason);
      return refusal;
    },
    ...part,
  };
  const { rerender } = render(<ReceivedDetail {...props} />);
  return { decisions, show: (next: Partial<ReceivedDetailProps>) => rerender(<ReceivedDetail {...props} {...next} />) };
}

describe('an open signalement', () => {
  it('begins with who it is about and shows each layer that the reader may see', () => {
    renderReceived();
    expect(readWords(screen.getByRole('heading', { level: 2 }))).toContain('PETIT Claire, née ROUX');
    expect(screen.getByText('Incapacité possible à terme, à surveiller')).toBeTruthy();
    expect(readWords(screen.getByRole('region', { name: 'Administratif' }))).toContain('PosteCariste');
    expect(readWords(screen.getByRole('region', { name: 'Situation' }))).toContain('En poste aménagé');
  });

  it('names the medical layer as reserved, and shows no line of it', () => {
    renderReceived();
    expect(screen.getByText('Partie médicale : réservée aux professionnels de santé')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Partie médicale' })).toBeNull();
  });

  it('shows the medical layer to a health professional', () => {
    const lines = [{ fieldId: 'x', label: 'Famille de pathologie', text: 'Ostéo-articulaire', value: 'x' }];
    renderReceived({ received: makeReceived({ medical: { kind: 'shown', lines } }) });
    expect(readWords(screen.getByRole('region', { name: 'Partie médicale' }))).toContain('Ostéo-articulaire');
  });

  it('says that the worker did not share the situation, without level nor value', () => {
    renderReceived({ received: makeReceived({ functional: null, level: null, agreement: 'partial' }) });
    expect(screen.getByText('Situation : le travailleur n’a pas accepté ce partage')).toBeTruthy();
    expect(screen.getByText('Niveau non communiqué')).toBeTruthy();
    expect(screen.queryByText('En poste aménagé')).toBeNull();
  });
});

describe('the decision', () => {
  it('accepts with one click', async () => {
    const { decisions } = renderReceived();
    await userEvent.click(screen.getByRole('button', { name: 'Accepter' }));
    expect(decisions).toEqual(['accepted']);
  });

  it('asks for completion with a reason, and refuses to ask without one', async () => {
    const { decisions } = renderReceived();
    await userEvent.click(screen.getByRole('button', { name: 'Demander un complément' }));
    const field = screen.getByRole('textbox', { name: /Ce qu’il manque/ });
    expect(document.activeElement).toBe(field);
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
    expect(readWords(screen.getByRole('alert'))).toContain('Écrivez en quelques mots ce qu’il manque.');
    expect(decisions).toEqual([]);
    await userEvent.type(field, 'Date de reprise prévue ?');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
    expect(decisions).toEqual(['Date de reprise prévue ?']);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('keeps the typed reason when the server does not answer', async () => {
    renderReceived({}, { code: 'server-unreachable' });
    await userEvent.click(screen.getByRole('button', { name: 'Demander un complément' }));
    await userEvent.type(screen.getByRole('textbox'), 'Il manque le motif');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
    expect(readWords(screen.getByRole('alert'))).toContain('Le serveur du service ne répond pas.');
    expect(readValue(screen.getByRole('textbox'))).toBe('Il manque le motif');
  });

  it('says that it was read again after a conflict, and keeps the typed reason', async () => {
    const { show } = renderReceived({}, { code: 'server-conflict' });
    await userEvent.click(screen.getByRole('button', { name: 'Demander un complément' }));
    await userEvent.type(screen.getByRole('textbox'), 'Il manque le motif');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
    show({ received: makeReceived({ version: '2' }), isReloaded: true });
    expect(readWords(screen.getByRole('status'))).toContain(
      'Ce signalement a changé entre-temps\u00a0: voici sa version à jour.',
    );
    expect(screen.queryByRole('alert')).toBeNull();
    expect(readValue(screen.getByRole('textbox'))).toBe('Il manque le motif');
  });

  it.each([
    ['accepted', 'Ce signalement est accepté par la cellule.'],
    ['to-complete', 'Un complément est demandé à Dr Paul DURAND.'],
  ] as const)('offers nothing to decide once it is %s', (state, words) => {
    renderReceived({ received: makeReceived({ state }) });
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accepter' })).toBeNull();
  });

  it('is not offered to somebody who may not decide', () => {
    renderReceived({ canDecide: false });
    expect(screen.queryByRole('button', { name: 'Accepter' })).toBeNull();
  });
});

describe('a draft of this computer', () => {
  it('shows what may be seen in words, names what is withheld, says what is missing, and offers no decision', () => {
    render(<LocalDetail draft={localDraft} today={today} />);
    expect(readWords(screen.getByRole('region', { name: 'Administratif' }))).toContain('UrgenceHabituelle');
    expect(screen.getByText('Situation : visible une fois l’accord du travailleur recueilli')).toBeTruthy();
    expect(screen.getByText('Partie médicale : réservée aux professionnels de santé')).toBeTruthy();
    expect(screen.getByText('Il manque : Motif.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
