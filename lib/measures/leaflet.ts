// The leaflet for the worker: the chosen dispositifs in general words. Nothing of the worker is in it, no standing of a
// condition, no level. Its blocks have the shape of `lib/papers/paper.ts`, which stands to the right and renders them.
import { catalogue } from './catalogue';
import type { Measure } from './measure';

const NBSP = '\u00a0';

/** Each is also a `Block` of a paper. */
export type LeafletBlock =
  | { readonly kind: 'heading'; readonly level: 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly source?: string; readonly tone?: 'plain' | 'quiet' }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly rows: readonly { readonly label: string; readonly value: string }[];
    };

export interface Leaflet {
  readonly title: string;
  readonly blocks: readonly LeafletBlock[];
}

const words = {
  title: 'Pour garder votre emploi',
  before: [
    'Voici les dispositifs dont nous avons parlé. Rien n’est demandé sans votre accord.',
    `Chacun a ses conditions${NBSP}: c’est l’organisme indiqué qui décide. Être suivi par le service n’y donne pas droit par avance.`,
  ],
  caption: (title: string) => `En pratique${NBSP}: ${title}`,
  conditions: 'Ce qu’il faut',
  askedBy: 'Qui le demande',
  agreedBy: 'Qui doit être d’accord',
  duration: 'Combien de temps',
  money: 'Pour l’argent',
  doubts: (doubts: readonly string[]) => `À confirmer avec l’organisme${NBSP}: ${doubts.join(' ')}`,
  source: (measure: Measure) => `${measure.articles} (${measure.asOf})`,
  after: 'Les règles changent. Votre médecin du travail peut vous dire ce qui vaut pour vous aujourd’hui.',
} as const;

/** `chosen`: ids of dispositifs, in any order; those that are no longer in the catalogue are left out. Null: none. */
export function writeMeasuresLeaflet(chosen: readonly string[]): Leaflet | null {
  const measures = catalogue.filter(({ id }) => chosen.includes(id));
  if (measures.length === 0) return null;
  return {
    title: words.title,
    blocks: [...words.before.map(sayPlainly), ...measures.flatMap(writeMeasure), sayPlainly(words.after)],
  };
}

function writeMeasure(measure: Measure): readonly LeafletBlock[] {
  const { title, purpose, conditions, askedBy, agreedBy, duration, money, changed, doubts } = measure;
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'paragraph', text: purpose, source: words.source(measure) },
    {
      kind: 'table',
      caption: words.caption(title),
      rows: [
        { label: words.conditions, value: `${upperFirst(conditions.map(({ text }) => text).join(', et '))}.` },
        { label: words.askedBy, value: askedBy },
        ...(agreedBy.length === 0 ? [] : [{ label: words.agreedBy, value: `${upperFirst(agreedBy.join(', '))}.` }]),
        { label: words.duration, value: duration },
        { label: words.money, value: money },
      ],
    },
    ...(changed === undefined ? [] : [sayPlainly(changed)]),
    ...(doubts.length === 0 ? [] : [{ kind: 'paragraph', text: words.doubts(doubts), tone: 'quiet' } as const]),
  ];
}

function sayPlainly(text: string): LeafletBlock {
  return { kind: 'paragraph', text };
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
