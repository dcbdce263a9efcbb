// Examples of the rule `locomotor-health`. Medical layer. PERSONNE FICTIVE.
import { absent, makeFacts, read } from '../visits/facts';
import type { RuleExample } from './example';

const noted = (text: string) => makeFacts({ fields: { pathology: read(text, text) } });

export const examples: readonly RuleExample[] = [
  { when: 'the category of the list', facts: noted('Troubles musculosquelettiques – rachis'), result: 'flag' },
  { when: 'in other words', facts: noted('TMS'), result: 'flag' },
  { when: 'another category', facts: noted('Troubles psychiques'), result: 'clear' },
  { when: 'one of neither', facts: noted('Cardiovasculaire'), result: 'clear' },
  { when: 'both at once', facts: noted('TMS, troubles psychiques'), result: 'unknown' },
  { when: '« Autre »', facts: noted('Autre'), result: 'unknown', says: 'à vérifier' },
  { when: 'not filled in', facts: noted('Non renseigné'), result: 'unknown' },
  { when: 'not on the page', facts: makeFacts({ fields: { pathology: absent } }), result: 'unknown' },
];
