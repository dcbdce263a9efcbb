// Under a free text: somebody else named, a medical word. Said once it is written, in the colour of what is to be checked.
import { findWarnings, type TextPlace } from '../../lib/signalement/free-text';
import { warningText } from '../../lib/text/form';
import { NBSP } from '../../lib/text/typography';

export function TextWarnings({ text, place }: { readonly text: string; readonly place: TextPlace }) {
  const warnings = text === '' ? [] : findWarnings(text, place);
  return (
    <div role="status">
      {warnings.map(({ kind, words }) => (
        <p key={kind} className="form-warning">
          {warningText[kind](words.map((word) => `«${NBSP}${word}${NBSP}»`).join(', '))}
        </p>
      ))}
    </div>
  );
}
