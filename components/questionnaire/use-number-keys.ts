// Number keys answer, Enter goes on, wherever the focus is in the panel, except while something is being typed.
import { useEffect, useRef } from 'react';
import type { Answer } from '../../lib/questionnaire/answer';
import type { Question } from '../../lib/questionnaire/instrument';
import { readQuestionKey } from './number-keys';

/** Milliseconds left to type a second digit. */
export const secondDigitDelay = 800;

export interface NumberKeys {
  /** Null: nothing to answer here. */
  readonly question: Question | null;
  readonly onAnswer: (answer: Answer) => void;
  /** After a key has answered, and on Enter. */
  readonly onNext: (by: 'answer' | 'enter') => void;
}

export function useNumberKeys(keys: NumberKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  const linkId = keys.question?.linkId;

  useEffect(() => {
    if (linkId === undefined) return;
    let digits = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => latest.current.onNext('answer');

    const press = (event: KeyboardEvent) => {
      const { question, onAnswer, onNext } = latest.current;
      if (question === null || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      if (event.key === 'Enter') {
        if (isPressable(event.target)) return;
        event.preventDefault();
        onNext('enter');
        return;
      }
      const meaning = readQuestionKey(question, event, digits);
      if (meaning === null) return;
      event.preventDefault();
      clearTimeout(timer);
      if (meaning.kind === 'declined') {
        onAnswer({ kind: 'declined' });
        goOn();
        return;
      }
      onAnswer({ kind: 'option', code: meaning.code });
      digits = meaning.mayGrow ? meaning.digits : '';
      if (meaning.mayGrow) timer = setTimeout(goOn, secondDigitDelay);
      else goOn();
    };

    document.addEventListener('keydown', press);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', press);
    };
  }, [linkId]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** Something that Enter presses by itself. Radios are not: Enter does nothing to them. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, summary, button:not([role="radio"])') !== null;
}
