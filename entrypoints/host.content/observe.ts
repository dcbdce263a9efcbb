// What of the page is observed: the trees of the dossier and the chain they hang on, and the frames that load in them.
import type { Profile } from '../../lib/profiles/profile';
import { goesInside, listTrees } from './trees';
import { listAttributes } from './unseen';

export interface Observed {
  /** From now on this dossier; null: none, only whether nodes come and go. */
  follow(root: Element | null): void;
  /** Nothing any more. */
  rest(): void;
  /** What is observed is the place of this dossier, or of none. */
  isFollowing(root: Element | null): boolean;
}

/** `notice` hears every change, `onFrameLeft` also the page of a frame that goes. */
export function makeObserved(
  document: Document,
  profile: Profile,
  notice: () => void,
  onFrameLeft: (page: Document) => void,
  signal: AbortSignal,
): Observed {
  let trees: readonly Node[] = [];
  let followed: Element | null | undefined;
  const heard = new WeakSet<Document>();
  const observer = new MutationObserver(() => (signal.aborted ? observer.disconnect() : notice()));
  const shown = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'aria-busy'] };
  const said = { attributes: true, attributeFilter: [...shown.attributeFilter, ...listAttributes(profile)] };

  /** A frame that loads another page tells nobody: the page that leaves says so, and the frame that has loaded. */
  const hearFrames = (page: Document) => {
    if (heard.has(page)) return;
    heard.add(page);
    page.addEventListener('load', notice, { capture: true, signal });
    if (page !== document) page.defaultView?.addEventListener('pagehide', () => onFrameLeft(page), { signal });
  };

  return {
    follow: (root) => {
      followed = root;
      const wanted = listTrees(root ?? document.documentElement, profile);
      if (wanted.length === trees.length && wanted.every((tree, n) => tree === trees[n] && tree.isConnected)) return;
      observer.disconnect();
      trees = wanted;
      for (const tree of trees) {
        const all = root === null ? {} : { characterData: true, ...said };
        observer.observe(tree, { childList: true, subtree: true, ...all });
        if (goesInside(profile)) hearFrames(tree.ownerDocument ?? (tree as Document));
      }
      for (let node = root?.parentElement; node; node = node.parentElement)
        observer.observe(node, { childList: true, ...shown });
    },
    rest: () => {
      observer.disconnect();
      trees = [];
      followed = undefined;
    },
    isFollowing: (root) => root === followed,
  };
}
