// One thing that the dossier read does not say; unfolds into the signs that wait for it.
import type { Missing } from '../../lib/rules/rule';
import { cardText } from '../../lib/text/card';
import { Disclosure } from '../ui/disclosure';
import { SignMark } from './sign-mark';

export function MissingLine({ missing: { text, titles } }: { readonly missing: Missing }) {
  return (
    <Disclosure
      summary={
        <span className="sign">
          <SignMark result="unknown" />
          <span>
            {text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)}{' '}
            <span className="sign-word">{cardText.results.unknown}</span>
          </span>
        </span>
      }
    >
      <div className="sign-detail">
        <p>{cardText.waiting(titles)}</p>
      </div>
    </Disclosure>
  );
}
