// The leaflets for the worker that say nothing of anybody: the cellule, the pré-reprise visit, the aménagement.
import { amenagementLeaflet, celluleLeaflet, type LeafletWords, preRepriseLeaflet } from '../text/leaflets';
import type { Block, Paper } from './paper';

const leaflets = {
  cellule: celluleLeaflet,
  'pre-reprise': preRepriseLeaflet,
  amenagement: amenagementLeaflet,
} as const satisfies Record<string, LeafletWords>;

export type LeafletId = keyof typeof leaflets;

/** `service`: its name, at the foot of the page. */
export function writeLeaflet(id: LeafletId, service: string): Paper {
  const { title, lead, parts, asOf } = leaflets[id];
  return {
    title,
    blocks: [
      { kind: 'paragraph', text: lead },
      ...parts.flatMap(({ heading, items }): Block[] => [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'list', items: items.map(([text, source]) => (source === undefined ? { text } : { text, source })) },
      ]),
      { kind: 'paragraph', text: asOf, tone: 'quiet' },
    ],
    footer: service,
  };
}
