// Examples of the rule `mesures-in-force`. PERSONNE FICTIVE.
import type { Mesure } from '../../../lib/dossier/dossier';
import { absent, makeFacts, partly } from '../visits/facts';
import type { RuleExample } from './example';

const mesure = (start: string, end: string | null): Mesure => ({
  kind: 'Aménagement',
  text: 'Pas de port de charges de plus de 10 kg',
  start,
  end,
});

export const examples: readonly RuleExample[] = [
  {
    when: 'one has no end',
    facts: makeFacts({ mesures: [mesure('2026-03-02', null)] }),
    result: 'flag',
    says: '1\u00a0mesure est',
  },
  { when: 'one ends today', facts: makeFacts({ mesures: [mesure('2026-03-02', '2026-11-22')] }), result: 'flag' },
  { when: 'one ended yesterday', facts: makeFacts({ mesures: [mesure('2026-03-02', '2026-11-21')] }), result: 'clear' },
  { when: 'one begins tomorrow', facts: makeFacts({ mesures: [mesure('2026-11-23', null)] }), result: 'clear' },
  {
    when: 'two are in force',
    facts: makeFacts({ mesures: [mesure('2026-11-22', null), mesure('2025-03-02', null)] }),
    result: 'flag',
    says: '2\u00a0mesures sont',
  },
  { when: 'none is written', facts: makeFacts(), result: 'clear', says: 'Aucune' },
  {
    when: 'a row could not be read',
    facts: makeFacts({ mesures: partly([], 1) }),
    result: 'unknown',
    says: 'les mesures',
  },
  {
    when: 'one is in force and a row could not be read',
    facts: makeFacts({ mesures: partly([mesure('2026-03-02', null)], 1) }),
    result: 'flag',
  },
  { when: 'mesures were not read', facts: makeFacts({ mesures: absent }), result: 'unknown' },
];
