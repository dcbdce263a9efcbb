// The questionnaire by keyboard and mouse: number keys answer, every answer is saved when given.
import { cleanup, fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readQuestionKey } from '../../components/questionnaire/number-keys';
import { renderPanel } from './render-panel';
import { instrument, makeDraft, makeDraftView, makeView } from './sample-views';

afterEach(cleanup);

const onSecond = () => makeView({ draft: makeDraftView(makeDraft({ answered: 1 })) });
const [scale, choice] = instrument.questions;
if (scale === undefined || choice === undefined) throw new Error('The sample instrument has four questions.');

describe('number keys', () => {
  it('a number saves that choice and goes on to the next question', async () => {
    const { user, actions, findByRole } = renderPanel(onSecond());
    await user.keyboard('2');
    expect(actions.answer).toHaveBeenCalledExactlyOnceWith('q2', { kind: 'option', code: 'adapted' });
    await findByRole('heading', { name: /Depuis au moins six mois/ });
  });

  it('0 and N are « ne souhaite pas répondre »', async () => {
    const { user, actions } = renderPanel(onSecond());
    await user.keyboard('0');
    await user.keyboard('n');
    expect(actions.answer.mock.calls).toEqual([
      ['q2', { kind: 'declined' }],
      ['q3', { kind: 'declined' }],
    ]);
  });

  it('on a French keyboard the top row answers without Shift', () => {
    const { actions } = renderPanel(onSecond());
    fireEvent.keyDown(document.body, { key: 'é', code: 'Digit2' });
    expect(actions.answer).toHaveBeenCalledExactlyOnceWith('q2', { kind: 'option', code: 'adapted' });
  });

  it('on the scale, 1 then 0 is 10', async () => {
    const { user, actions, findByRole } = renderPanel(makeView());
    await user.keyboard('10');
    expect(actions.answer).toHaveBeenLastCalledWith('q1', { kind: 'option', code: 'v10' });
    await findByRole('heading', { name: /garder ce poste/ });
  });

  it('on the scale, 1 alone waits for a second digit, then goes on', async () => {
    const { user, actions, getByRole, findByRole } = renderPanel(makeView());
    await user.keyboard('1');
    expect(actions.answer).toHaveBeenLastCalledWith('q1', { kind: 'option', code: 'v1' });
    getByRole('radio', { name: '10' });
    await findByRole('heading', { name: /garder ce poste/ }, { timeout: 2000 });
  });

  it('a number that is no choice of the question answers nothing', async () => {
    const { user, actions } = renderPanel(onSecond());
    await user.keyboard('7');
    expect(actions.answer).not.toHaveBeenCalled();
  });

  it('keys with Ctrl, Alt or Meta are left to the browser', () => {
    const { actions } = renderPanel(onSecond());
    fireEvent.keyDown(document.body, { key: '1', code: 'Digit1', ctrlKey: true });
    expect(actions.answer).not.toHaveBeenCalled();
  });

  it('never means an option that the question does not have', () => {
    const key = fc.record({ key: fc.string({ maxLength: 3 }), code: fc.constantFrom('Digit1', 'Digit9', 'KeyA', '') });
    fc.assert(
      fc.property(key, fc.constantFrom('', '1', '10'), fc.constantFrom(scale, choice), (pressed, before, question) => {
        const meaning = readQuestionKey(question, pressed, before);
        if (meaning?.kind === 'option') expect(question.options.map(({ code }) => code)).toContain(meaning.code);
      }),
    );
  });
});

describe('mouse, arrows and Enter', () => {
  it('a click saves the answer and stays on the question', async () => {
    const { user, actions, getByRole } = renderPanel(onSecond());
    await user.click(getByRole('radio', { name: 'Non' }));
    expect(actions.answer).toHaveBeenCalledExactlyOnceWith('q2', { kind: 'option', code: 'no' });
    getByRole('heading', { name: /garder ce poste/ });
  });

  it('Enter goes on, also when the focus is on an answer', async () => {
    const { user, getByRole, findByRole } = renderPanel(onSecond());
    getByRole('radio', { name: 'Oui' }).focus();
    await user.keyboard('{Enter}');
    await findByRole('heading', { name: /Depuis au moins six mois/ });
  });

  it('after the last question comes the proposed level, and not before it is asked for', async () => {
    const { user, getByRole, findByText } = renderPanel(makeView({ draft: makeDraftView(makeDraft({ answered: 3 })) }));
    await user.keyboard('1');
    getByRole('heading', { name: /12 derniers mois/ });
    await user.click(getByRole('button', { name: /Voir le niveau proposé/ }));
    await findByText('Niveau proposé');
  });

  it('all questions can be answered at once', async () => {
    const { user, actions, getByRole, getAllByRole } = renderPanel(onSecond());
    await user.click(getByRole('button', { name: 'Tout voir' }));
    expect(getAllByRole('radiogroup')).toHaveLength(4);
    await user.click(getByRole('radio', { name: 'Oui, fortement' }));
    expect(actions.answer).toHaveBeenCalledExactlyOnceWith('q3', { kind: 'option', code: 'strongly' });
  });
});

describe('an answer already given', () => {
  const answered = () => makeView({ draft: makeDraftView(makeDraft({ answered: 4 })) });

  it('is taken back only with a reason, and number keys do nothing while it is typed', async () => {
    const { user, actions, getByRole, findByRole } = renderPanel(answered());
    await user.click(getByRole('button', { name: /Questionnaire/ }));
    await user.click(await findByRole('button', { name: 'Annuler cette réponse' }));
    await user.type(getByRole('textbox', { name: 'Pourquoi l’annuler' }), 'Erreur 2');
    await user.click(getByRole('button', { name: 'Annuler la réponse' }));
    expect(actions.voidAnswer).toHaveBeenCalledExactlyOnceWith('q1', 'Erreur 2');
    expect(actions.answer).not.toHaveBeenCalled();
  });
});
