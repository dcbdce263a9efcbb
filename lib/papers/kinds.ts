// Which papers there are, and which of them are about somebody.
import type { LeafletId } from './leaflets';

export const paperIds = ['signalement', 'agreement', 'cellule', 'pre-reprise', 'amenagement'] as const;
export type PaperId = (typeof paperIds)[number];

/** The others say nothing of anybody. */
export function isLeaflet(paper: PaperId): paper is LeafletId {
  return paper !== 'signalement' && paper !== 'agreement';
}

/** Name of the file. Nothing in it says whose it is: a folder of downloads is read by anybody. */
export function nameFile(paper: PaperId, today: string): string {
  return isLeaflet(paper) ? `notice-${paper}.pdf` : `${paper === 'agreement' ? 'accord' : paper}-${today}.pdf`;
}
