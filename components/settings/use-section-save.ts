// Saving of one section, at each choice: where it stands, and what to try again after a refusal.
import { useRef, useState } from 'react';
import type { Instant } from '../../lib/dossier/dossier';
import type { Failure } from '../../lib/failures';
import type { Result } from '../../lib/result';
import type { Settings } from '../../lib/settings/settings';

/** One change, made on the settings as they are at the time of saving. Answers when it was saved. */
export type SaveSettings = (change: (before: Settings) => Settings) => Promise<Result<Instant>>;

export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface SectionSave {
  readonly state: SaveState;
  readonly save: (change: (before: Settings) => Settings) => void;
  readonly retry: () => void;
}

export function useSectionSave(onSave: SaveSettings): SectionSave {
  const [state, setState] = useState<SaveState>({ kind: 'untouched' });
  const last = useRef<((before: Settings) => Settings) | null>(null);

  const save = async (change: (before: Settings) => Settings) => {
    last.current = change;
    setState({ kind: 'saving' });
    const saved = await onSave(change);
    if (last.current !== change) return;
    setState(saved.ok ? { kind: 'saved', at: saved.value } : { kind: 'failed', failure: saved.failure });
  };
  return {
    state,
    save: (change) => void save(change),
    retry: () => {
      if (last.current !== null) void save(last.current);
    },
  };
}
