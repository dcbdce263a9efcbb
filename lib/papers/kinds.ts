// Which papers there are, and which of them are about somebody.
import type { LeafletId } from './leaflets';

export const paperIds = [
  'signalement',
  'agreement',
  'agreement-form',
  'measures',
  'cellule',
  'pre-reprise',
  'amenagement',
] as const;
export type PaperId = (typeof paperIds)[number];

export const leafletIds = ['cellule', 'pre-reprise', 'amenagement'] as const satisfies readonly LeafletId[];

/** The others are written from a draft. */
export function isLeaflet(paper: PaperId): paper is LeafletId {
  return leafletIds.some((leaflet) => leaflet === paper);
}

const fileNames: Readonly<Record<PaperId, string>> = {
  signalement: 'signalement-pdp',
  agreement: 'accord',
  'agreement-form': 'accord-a-signer',
  measures: 'notice-dispositifs',
  cellule: 'notice-cellule',
  'pre-reprise': 'notice-pre-reprise',
  amenagement: 'notice-amenagement',
};

/** Name of the file. Nothing in it says whose it is: a folder of downloads is read by anybody. */
export function nameFile(paper: PaperId, today: string): string {
  return isLeaflet(paper) ? `${fileNames[paper]}.pdf` : `${fileNames[paper]}-${today}.pdf`;
}
