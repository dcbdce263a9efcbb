import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Speaker } from '../../../components/worker-mode/read-aloud-button';
import type { WorkerAnswer } from '../../../components/worker-mode/statement-screen';
import { WorkerModePage } from '../../../components/worker-mode/worker-mode-page';
import type { Failure } from '../../../lib/failures';
import type { ConsentRecord } from '../../../lib/signalement/consent';
import { readValue, readWords } from './read-element';
import { makeWorkerView } from './samples';

afterEach(cleanup);

const allAccepted: ConsentRecord['statements'] = {
  informed: 'accepted',
  signalled: 'accepted',
  shared: 'accepted',
  partners: 'refused',
};

interface Turned {
  readonly consent?: Partial<ConsentRecord>;
  readonly place?: string;
  readonly refusal?: Failure | null;
  readonly speaker?: Speaker | null;
}

function renderMode({ consent = {}, place = '', refusal = null, speaker = null }: Turned = {}) {
  const answers: WorkerAnswer[] = [];
  const passphrases: string[] = [];
  function Turned() {
    const [view, setView] = useState(makeWorkerView(consent));
    const [where, setWhere] = useState(place);
    return (
      <WorkerModePage
        view={view}
        place={where}
        onPlace={setWhere}
        onAnswer={async (given) => {
          answers.push(given);
          if (refusal !== null) return refusal;
          setView((before) => ({
            ...before,
            consent: {
              ...before.consent,
              partners: given.partners,
              statements: { ...before.consent.statements, [given.statement]: given.answer },
            },
          }));
          return null;
        }}
        onSign={async () => null}
        onLeave={async (passphrase) => {
          passphrases.push(passphrase);
          return { code: 'wrong-passphrase' };
        }}
        speaker={speaker}
      />
    );
  }
  render(<Turned />);
  return { answers, passphrases };
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const statement = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the turned screen', () => {
  it('shows one statement at a time, two buttons with nothing chosen in advance, and no link', () => {
    renderMode();
    expect(statement()).toBe('J’ai été informé(e) du rôle de la cellule.');
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    for (const name of ['J’accepte', 'Je n’accepte pas']) {
      const button = screen.getByRole('button', { name });
      expect(button.getAttribute('aria-pressed')).toBe('false');
      expect(button.className).toBe(screen.getByRole('button', { name: 'J’accepte' }).className);
    }
    expect(screen.getByText('1 sur 4')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('goes through the four statements to the recap, then thanks with the closing line', async () => {
    const { answers } = renderMode();
    await press('J’accepte');
    await press('Je n’accepte pas');
    expect(screen.getByText('Mesures en vigueur')).toBeTruthy();
    await press('J’accepte');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Cap emploi' }));
    await press('J’accepte');
    expect(answers.map(({ statement: id, answer }) => `${id} ${answer}`)).toEqual([
      'informed accepted',
      'signalled refused',
      'shared accepted',
      'partners accepted',
    ]);
    expect(answers.at(-1)?.partners).toEqual(['cap-emploi']);
    expect(statement()).toBe('Vos réponses');
    expect(screen.getByText('Cap emploi')).toBeTruthy();
    await press('Ce sont bien mes réponses');
    expect(statement()).toBe('Merci. Vous pouvez changer d’avis à tout moment.');
    expect(screen.getByText('Je peux revenir sur mon accord à tout moment.')).toBeTruthy();
  });

  it('asks for a partner, or a refusal, before accepting the fourth', async () => {
    const { answers } = renderMode({ consent: { statements: { ...allAccepted, partners: null } } });
    await press('J’accepte');
    expect(readWords(screen.getByRole('alert'))).toMatch(/Cochez au moins une case/);
    await userEvent.click(screen.getByRole('checkbox', { name: 'autre' }));
    await press('J’accepte');
    expect(readWords(screen.getByRole('alert'))).toMatch(/Écrivez le nom/);
    expect(answers).toEqual([]);
    await press('Je n’accepte pas');
    expect(answers).toEqual([{ statement: 'partners', answer: 'refused', partners: [], otherPartner: '' }]);
  });

  it('goes back to the statement before, and changes one answer from the recap', async () => {
    const { answers } = renderMode({ consent: { statements: allAccepted } });
    expect(statement()).toBe('Vos réponses');
    await press('Changer la réponse 2');
    await press('Je n’accepte pas');
    expect(answers).toHaveLength(1);
    expect(statement()).toBe('Vos réponses');
    await press('Changer la réponse 3');
    await press('Précédent');
    expect(statement()).toBe('J’accepte que ma situation soit signalée.');
  });

  it.each([
    ['', {}, '1 sur 4'],
    ['3', {}, '1 sur 4'],
    ['2', { statements: { ...allAccepted, shared: null, partners: null } }, '2 sur 4'],
    ['recap', { statements: { ...allAccepted, shared: null, partners: null } }, '3 sur 4'],
    ['recap', { statements: allAccepted }, 'Vos réponses'],
    ['merci', { statements: allAccepted }, 'Merci. Vous pouvez changer d’avis à tout moment.'],
  ] as const)('keeps its place « %s » after a reload, as far as the answers allow', (place, consent, words) => {
    renderMode({ place, consent });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('stays on the statement when the answer could not be saved', async () => {
    renderMode({ refusal: { code: 'disk-full' } });
    await press('J’accepte');
    expect(statement()).toBe('J’ai été informé(e) du rôle de la cellule.');
    expect(readWords(screen.getByRole('alert'))).toContain('Le disque de l’ordinateur est plein');
  });

  it('is left with the passphrase of the professional only, which is wiped after each try', async () => {
    const { passphrases } = renderMode();
    await press('Rendre l’écran au professionnel');
    const field = screen.getByLabelText('Phrase de passe de Dr Paul DURAND');
    expect(document.activeElement).toBe(field);
    await userEvent.type(field, 'une phrase{Enter}');
    expect(passphrases).toEqual(['une phrase']);
    expect(readWords(screen.getByRole('alert'))).toContain('La phrase de passe n’est pas la bonne.');
    expect(readValue(screen.getByLabelText('Phrase de passe de Dr Paul DURAND'))).toBe('');
    expect(statement()).toBe('J’ai été informé(e) du rôle de la cellule.');
  });

  it('reads the screen aloud, and does not offer it without a voice', async () => {
    const read: string[] = [];
    renderMode({ speaker: { read: (text) => read.push(text), stop: () => undefined } });
    await press('Lire à voix haute');
    expect(read).toEqual(['J’ai été informé(e) du rôle de la cellule.']);
    expect(screen.getByRole('button', { name: 'Arrêter la lecture' })).toBeTruthy();
    cleanup();
    renderMode();
    expect(screen.queryByRole('button', { name: 'Lire à voix haute' })).toBeNull();
  });
});
