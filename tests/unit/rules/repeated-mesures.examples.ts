// Examples of the rule `repeated-mesures`: two by default. PERSONNE FICTIVE.
import type { Mesure } from '../../../lib/dossier/dossier';
import { absent, makeFacts, partly } from '../visits/facts';
import type { RuleExample } from './example';

const mesure = (start: string, end: string | null = null): Mesure => ({
  kind: 'Aménagement',
  text: 'Siège adapté',
  start,
  end,
});
const two = [mesure('2022-02-01', '2022-08-01'), mesure('2026-02-01')];

export const examples: readonly RuleExample[] = [
  { when: 'two, one of them over', facts: makeFacts({ mesures: two }), result: 'flag', says: '2\u00a0dates' },
  {
    when: 'two of the same day',
    facts: makeFacts({ mesures: [mesure('2026-02-01'), mesure('2026-02-01')] }),
    result: 'clear',
  },
  { when: 'one', facts: makeFacts({ mesures: [mesure('2026-02-01')] }), result: 'clear' },
  {
    when: 'one, and one to come',
    facts: makeFacts({ mesures: [mesure('2026-02-01'), mesure('2026-11-23')] }),
    result: 'clear',
  },
  {
    when: 'the service asks for three',
    facts: makeFacts({ mesures: two, settings: { repeatedMesures: 3 } }),
    result: 'clear',
  },
  {
    when: 'a row could not be read',
    facts: makeFacts({ mesures: partly([mesure('2026-02-01')], 1) }),
    result: 'unknown',
  },
  { when: 'two could be read', facts: makeFacts({ mesures: partly(two, 1) }), result: 'flag' },
  { when: 'mesures were not read', facts: makeFacts({ mesures: absent }), result: 'unknown' },
];
