// A field of the dossier as a rule's answer: what was not read, or says neither yes nor no, is unknown, never no.
import type { Read } from '../dossier/dossier';
import type { FieldId } from '../profiles/profile';
import { nameMissing } from '../visits/missing-field';
import type { RuleAnswer } from './rule';

export interface FieldWords {
  readonly field: FieldId;
  /** After « il manque »: « la RQTH ». */
  readonly name: string;
  readonly yes: string;
  readonly no: string;
}

export function answerFromField(read: Read<boolean>, words: FieldWords): RuleAnswer {
  return judgeField(read, words, (value) => value);
}

/** `judge` answers null for a value that settles nothing: it is then to be checked by a person. */
export function judgeField<T>(
  read: Read<T>,
  { field, name, yes, no }: FieldWords,
  judge: (value: T) => boolean | null,
): RuleAnswer {
  if (read.state !== 'read') return { result: 'unknown', missing: nameMissing(name, read) };
  const { where, text, page } = read.origin;
  const isYes = judge(read.value);
  if (isYes === null) return { result: 'unknown', missing: [`${name} (à vérifier\u00a0: «\u00a0${text}\u00a0»)`] };
  if (!isYes) return { result: 'clear', reason: no };
  return {
    result: 'flag',
    reason: yes,
    evidence: [{ text: `${where}\u00a0: ${text}`, page, place: { kind: 'field', field } }],
  };
}
