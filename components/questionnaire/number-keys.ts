// What a key means for a question: a choice by its number, a value of the scale by its digits, or « ne souhaite pas
// répondre ». Pure: the hand's rhythm is `use-number-keys.ts`.
import type { Question } from '../../lib/questionnaire/instrument';

/** What the browser says of a key press, as far as it matters here. */
export interface PressedKey {
  readonly key: string;
  /** Place on the keyboard: on a French one, digits of the top row need no Shift (`Digit1` types « & »). */
  readonly code: string;
}

export type KeyMeaning =
  /** `mayGrow`: another digit may follow (« 1 » then « 0 » for 10). */
  | { readonly kind: 'option'; readonly code: string; readonly digits: string; readonly mayGrow: boolean }
  | { readonly kind: 'declined' }
  | null;

/** `before`: digits typed just before for the same question. */
export function readQuestionKey(question: Question, pressed: PressedKey, before: string): KeyMeaning {
  if (pressed.key.toLowerCase() === 'n') return { kind: 'declined' };
  const digit = readDigit(pressed);
  if (digit === null) return null;
  return question.shape === 'scale' ? readScale(question, digit, before) : readChoice(question, digit);
}

function readScale(question: Question, digit: string, before: string): KeyMeaning {
  const digits = [before + digit, digit].find((text) => question.options.some((option) => option.label === text));
  const option = question.options.find(({ label }) => label === digits);
  if (option === undefined || digits === undefined) return null;
  const mayGrow = question.options.some(({ label }) => label.length > digits.length && label.startsWith(digits));
  return { kind: 'option', code: option.code, digits, mayGrow };
}

function readChoice(question: Question, digit: string): KeyMeaning {
  if (digit === '0') return { kind: 'declined' };
  const option = question.options[Number(digit) - 1];
  return option === undefined ? null : { kind: 'option', code: option.code, digits: digit, mayGrow: false };
}

function readDigit({ key, code }: PressedKey): string | null {
  if (/^\d$/.test(key)) return key;
  return /^Digit(\d)$/.exec(code)?.[1] ?? null;
}
