// Is one dossier open on this page? Landmarks only: what is in it is read elsewhere.
import { matchesAddress } from './addresses';
import type { Profile } from './profile';
import { findVisible, isWithin } from './query';
import type { Absence } from './reading';
import { readText } from './text';

/** The dossier's root, or why there is none. Two different identities are two dossiers, wherever they stand. */
export function findDossier(document: Document, profile: Profile): Element | Absence {
  if (!matchesAddress(document.location?.href ?? '', profile.urls)) return 'no-dossier';
  const [root, ...others] = findVisible(document, profile.root);
  if (root === undefined || profile.not.some((css) => findVisible(document, css).length > 0)) return 'no-dossier';
  if (profile.landmarks?.some((css) => findVisible(document, css).length === 0)) return 'no-dossier';
  const identities = new Set(findVisible(document, profile.identity, document.documentElement).map(readText));
  if (others.some((other) => !isWithin(root, other)) || identities.size > 1) return 'several-dossiers';
  return profile.busy.some((css) => findVisible(document, css).length > 0) ? 'dossier-unsettled' : root;
}
