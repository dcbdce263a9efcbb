// What the tests of the papers write from: the invented draft (PERSONNE FICTIVE) with its medical marks, and a small
// instrument for its answers.
import { readFileSync } from 'node:fs';
import type { Paper } from '../../../lib/papers/paper';
import type { PaperFonts } from '../../../lib/papers/pdf/sheet';
import type { SignalementSource } from '../../../lib/papers/source';
import { shippedInstrument } from '../../../lib/questionnaire/shipped';
import { assertNever } from '../../../lib/result';
import { readWording } from '../../../lib/signalement/consent-wording';
import type { Draft } from '../../../lib/signalement/draft';
import { formFields } from '../../../lib/signalement/fields';
import { MEDICAL_PART } from '../../../lib/signalement/shared';
import { makeDraft, medecin, today } from '../signalement/examples';

const [first, second] = shippedInstrument.questions;
const option = first?.options.at(3);

/** Answers of the shipped instrument instead of marks, so that they are read in its words. */
export const answered = {
  answers: {
    [first?.linkId ?? '']: { kind: 'option', code: option?.code ?? '' },
    [second?.linkId ?? '']: { kind: 'declined' },
  },
} as const;

/** The label that the first answer is read as. */
export const firstAnswer = option?.label ?? '';

export function makeSource(given: Parameters<typeof makeDraft>[0] = {}): SignalementSource {
  const draft: Draft = makeDraft({ ...given, care: { ...answered, ...given.care } });
  if (draft.care === null) throw new Error('The medical layer is open in these tests.');
  return {
    draft: { ...draft, care: draft.care },
    fields: formFields,
    instrument: shippedInstrument,
    wording: readWording(medecin),
    shared: ['Ce que la personne peut encore faire', MEDICAL_PART],
    service: 'Service fictif',
    cellule: 'Cellule PDP fictive',
    today,
  };
}

/** Every text of a paper, in the order of reading. */
export function listTexts({ mark, title, subtitle, blocks }: Paper): string[] {
  const inBlocks = blocks.flatMap((block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [block.text];
      case 'paragraph':
        return block.source === undefined ? [block.text] : [block.text, block.source];
      case 'list':
        return block.items.flatMap(({ text, source }) => (source === undefined ? [text] : [text, source]));
      case 'table':
        return block.rows.flatMap(({ label, value }) => [label, value]);
      case 'signature':
        return [block.label];
      default:
        return assertNever(block);
    }
  });
  return [...(mark === undefined ? [] : [mark]), title, ...(subtitle === undefined ? [] : [subtitle]), ...inBlocks];
}

function readFont(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`node_modules/@fontsource/source-sans-3/files/source-sans-3-${name}-normal.woff`));
}

export const fonts: PaperFonts = {
  regular: readFont('latin-400'),
  bold: readFont('latin-600'),
  regularExtended: readFont('latin-ext-400'),
  boldExtended: readFont('latin-ext-600'),
};
