// French words of « Dispositifs mobilisables »: the list, where each condition stands, what is told on demand.
import type { Standing } from '../measures/measure';
import { count, NBSP } from './typography';

export const measuresText = {
  title: 'Dispositifs mobilisables',
  summary: (open: number, chosen: number) =>
    [count(open, 'à regarder', 'à regarder'), ...(chosen > 0 ? [count(chosen, 'retenu', 'retenus')] : [])].join(', '),
  intro: 'Proposés d’après le dossier lu. Vous choisissez, l’organisme décide.',
  standing: {
    met: 'remplie',
    'not-met': 'non remplie',
    unknown: 'inconnue',
    ask: 'à voir avec la personne',
  } satisfies Record<Standing['kind'], string>,
  because: (word: string, why: string) => `${word}${NBSP}: ${why}`,
  missing: (what: string) => `il manque ${what}`,
  conditions: (title: string) => `Conditions${NBSP}: ${title}`,
  more: 'En savoir plus',
  about: (title: string) => `${NBSP}: ${title}`,
  askedBy: 'Qui le demande',
  agreedBy: 'Qui doit être d’accord',
  duration: 'Durée',
  money: 'Argent',
  articles: 'Textes',
  changed: 'Ce qui change',
  doubts: 'Réserves',
  source: (articles: string, asOf: string) => `${articles} (${asOf})`,
  choose: 'Retenir',
  chooseOf: (title: string) => `Retenir${NBSP}: ${title}`,
  chosen: 'Retenu',
  drop: 'Retirer',
  dropOf: (title: string) => `Retirer${NBSP}: ${title}`,
  leaves: 'Ce que vous retenez va dans le signalement, et ne part qu’avec l’accord de la personne.',
  ruledOut: (n: number) => `Avec une condition non remplie (${n})`,
} as const;
