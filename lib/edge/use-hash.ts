// The part of the page's address after `#`: which screen is shown. It never names a worker.
import { useSyncExternalStore } from 'react';

function listen(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** Without its `#`. */
export function useHash(): string {
  return useSyncExternalStore(listen, () => location.hash.slice(1));
}

export function goToHash(hash: string): void {
  location.hash = hash;
}
