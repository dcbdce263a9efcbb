// Is one dossier open on this page? Landmarks only: what is in it is read elsewhere.
import type { Profile } from './profile';
import { findVisible, isWithin } from './query';
import type { Absence } from './reading';
import { readText } from './text';

/** May this address show a dossier? `*` stands for anything. */
export function canShowDossier(url: string, profile: Pick<Profile, 'urls'>): boolean {
  return profile.urls?.some((form) => matchesForm(form, url)) ?? true;
}

function matchesForm(form: string, url: string): boolean {
  const [start = '', ...parts] = form.split('*');
  if (!url.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = url.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at === url.length || form.endsWith('*');
}

/** The dossier's root, or why there is none. Two different identities are two dossiers, wherever they stand. */
export function findDossier(document: Document, profile: Profile): Element | Absence {
  if (!canShowDossier(document.location?.href ?? '', profile)) return 'no-dossier';
  const [root, ...others] = findVisible(document, profile.root);
  if (root === undefined || profile.not.some((css) => findVisible(document, css).length > 0)) return 'no-dossier';
  if (profile.landmarks?.some((css) => findVisible(document, css).length === 0)) return 'no-dossier';
  const identities = new Set(findVisible(document, profile.identity, document.documentElement).map(readText));
  if (others.some((other) => !isWithin(root, other)) || identities.size > 1) return 'several-dossiers';
  return profile.busy.some((css) => findVisible(document, css).length > 0) ? 'dossier-unsettled' : root;
}
