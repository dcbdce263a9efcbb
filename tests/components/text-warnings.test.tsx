import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DecisionBar } from '../../components/cellule/decision-bar';
import { HandOverForm } from '../../components/questionnaire/hand-over-form';
import { LevelDecision } from '../../components/questionnaire/level-decision';
import { listNames, WatchedText } from '../../components/signalement/text-warnings';
import { fail } from '../../lib/result';
import { claire, instrument } from './sample-views';

afterEach(cleanup);

const named = () => screen.queryByText(/nommé/);
const medical = () => screen.queryByText(/mot médical/);

describe('free texts outside of the form', () => {
  it('the note to the médecin may hold medical words, and is warned of somebody else’s name', () => {
    render(
      <HandOverForm
        note="Lombalgie, suivie par le Dr Noé Bernard"
        onNote={async () => undefined}
        onHandOver={async () => fail('host-unreachable')}
        onHandedOver={vi.fn()}
      />,
    );
    expect(named()?.textContent).toContain('Dr Noé Bernard');
    expect(medical()).toBeNull();
  });

  it('so is why the level differs, as it is written', async () => {
    render(
      <LevelDecision
        instrument={instrument}
        proposed="possible"
        retained={null}
        reason=""
        onRetain={async () => null}
        onSignal={async () => null}
        onSignalled={vi.fn()}
      />,
    );
    await userEvent.click(screen.getByRole('radio', { name: instrument.levelLabels.none }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Pourquoi/ }), 'Sa fille s’en occupe');
    expect(named()?.textContent).toContain('Sa fille');
  });

  it('what the cellule asks for is warned of both, by the service’s words, but not of the worker’s own name', async () => {
    const asked = vi.fn(async () => null);
    render(
      <WatchedText value={{ medicalWords: ['vertige'], ownNames: listNames(claire) }}>
        <DecisionBar
          state="new"
          author="Dr Paul"
          canDecide
          isReloaded={false}
          onAccept={async () => null}
          onAskCompletion={asked}
        />
      </WatchedText>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Demander un complément' }));
    const reason = screen.getByRole('textbox');
    await userEvent.type(reason, 'Mme Petit a-t-elle des vertiges ?');
    expect(medical()?.textContent).toContain('vertige');
    expect(named()).toBeNull();
    await userEvent.type(reason, ' Et M. Durand ?');
    expect(named()?.textContent).toContain('M. Durand');
    await userEvent.click(screen.getByRole('button', { name: 'Envoyer la demande' }));
    expect(asked).toHaveBeenCalled();
  });
});
