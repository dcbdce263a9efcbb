// A signature drawn on the screen: long enough to be one, small enough to be kept. A dot is none.
import { fail, ok, type Result } from '../result';
import { type Agreement, type ConsentRecord, type Signature, type Stroke, statementIds } from './consent';

/** Pixels of the screen that it must span, and points it must have: a choice of ours, to refuse a dot or a slip. */
const LEAST_SPAN = 30;
const LEAST_POINTS = 6;
const MOST_POINTS = 20_000;
const MOST_PICTURE = 300_000;

export function checkSignature(
  strokes: readonly Stroke[],
  picture: string,
): Result<Pick<Signature, 'strokes' | 'picture'>> {
  const points = strokes.flat();
  const span = (pick: (point: Stroke[number]) => number) => {
    const all = points.map(pick);
    return all.reduce((a, b) => Math.max(a, b), -Infinity) - all.reduce((a, b) => Math.min(a, b), Infinity);
  };
  const isLong =
    Math.max(
      span(({ x }) => x),
      span(({ y }) => y),
    ) >= LEAST_SPAN;
  const isPicture = picture.startsWith('data:image/png;base64,') && picture.length <= MOST_PICTURE;
  if (points.length < LEAST_POINTS || points.length > MOST_POINTS || !isLong || !isPicture) {
    return fail('signature-refused');
  }
  return ok({ strokes, picture });
}

/** What is signed, as one text: the wording, the list of what is shared, the answers. Its SHA-256 is the seal. */
export function writeSigned(consent: ConsentRecord, agreement: Agreement): string {
  const { statements, partners, otherPartner } = consent;
  const answers = statementIds.map((id) => [id, statements[id]]);
  return JSON.stringify([agreement, answers, partners, otherPartner]);
}
