// Is one dossier open on this page? Landmarks only: what is in it is read elsewhere.
import type { Profile } from './profile';
import type { Absence } from './reading';
import { readText } from './text';

/** Not hidden by itself, by an ancestor within `root`, or by style. A document that is not displayed has no style. */
export function isVisible(element: Element, root: Element): boolean {
  const veil = element.closest('[hidden],[aria-hidden="true"]');
  if (veil !== null && root.contains(veil)) return false;
  return element.ownerDocument.defaultView === null || element.checkVisibility({ visibilityProperty: true });
}

/** Visible elements that match, in the order of the page. */
export function findVisible(scope: Document | Element, css: string, root?: Element): Element[] {
  return [...scope.querySelectorAll(css)].filter((element) => isVisible(element, root ?? element));
}

/** `dossier` when exactly one is open and the host has finished filling it. */
export function detectDossier(document: Document, profile: Profile): 'dossier' | Absence {
  const found = findDossier(document, profile);
  return typeof found === 'string' ? found : 'dossier';
}

/** The dossier's root, or why there is none. Two different identities are two dossiers, wherever they stand. */
export function findDossier(document: Document, profile: Profile): Element | Absence {
  const [root, ...others] = findVisible(document, profile.root);
  if (root === undefined || profile.not.some((css) => findVisible(document, css).length > 0)) return 'no-dossier';
  const identities = new Set(findVisible(document, profile.identity, document.documentElement).map(readText));
  if (others.some((other) => !root.contains(other)) || identities.size > 1) return 'several-dossiers';
  return profile.busy.some((css) => findVisible(document, css).length > 0) ? 'dossier-unsettled' : root;
}
