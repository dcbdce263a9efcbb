// A yes-or-no field of the dossier as a rule's answer: what was not read is unknown, never no.
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

export function answerFromField(read: Read<boolean>, { field, name, yes, no }: FieldWords): RuleAnswer {
  if (read.state !== 'read') return { result: 'unknown', missing: nameMissing(name, read) };
  if (!read.value) return { result: 'clear', reason: no };
  const { where, text, page } = read.origin;
  return {
    result: 'flag',
    reason: yes,
    evidence: [{ text: `${where}\u00a0: ${text}`, page, place: { kind: 'field', field } }],
  };
}
