// Under a free text: somebody else named, a medical word. Said once it is written, in the colour of what is to be checked.
import './signalement.css';
import { createContext, useContext } from 'react';
import type { WorkerIdentity } from '../../lib/dossier/dossier';
import type { Layer } from '../../lib/signalement/form';
import { findWarnings, type TextPlace } from '../../lib/signalement/free-text';
import { warningText } from '../../lib/text/form';
import { NBSP } from '../../lib/text/typography';

/** The service's words, and the names that are nobody else's. */
export const WatchedText = createContext<Omit<TextPlace, 'layer'>>({ medicalWords: null, ownNames: [] });

export function listNames(worker: WorkerIdentity): readonly string[] {
  return [worker.birthName, worker.usedName ?? '', worker.givenNames];
}

/** `layer`: who may read this text. */
export function TextWarnings({ text, layer }: { readonly text: string; readonly layer: Layer }) {
  const watched = useContext(WatchedText);
  const warnings = text === '' ? [] : findWarnings(text, { ...watched, layer });
  return (
    <div aria-live="polite">
      {warnings.map(({ kind, words }) => (
        <p key={kind} className="form-warning">
          {warningText[kind](words.map((word) => `«${NBSP}${word}${NBSP}»`).join(', '))}
        </p>
      ))}
    </div>
  );
}
