// Examples of the rule `reprise-due`. PERSONNE FICTIVE.
import { arret, makeFacts, notShown, visit } from '../visits/facts';
import type { RuleExample } from './example';

const sixty = arret('2026-09-20', '2026-11-18'); // 60 days, return on 19/11/2026

export const examples: readonly RuleExample[] = [
  {
    when: '60 days of maladie, back since three days',
    facts: makeFacts({ arrets: [sixty] }),
    result: 'flag',
    says: '27/11/2026',
  },
  {
    when: 'the eight days have passed',
    facts: makeFacts({ arrets: [sixty], today: '2026-11-28' }),
    result: 'flag',
    says: 'échéance',
  },
  { when: '59 days of maladie', facts: makeFacts({ arrets: [arret('2026-09-21', '2026-11-18')] }), result: 'clear' },
  {
    when: '29 days after an AT',
    facts: makeFacts({ arrets: [arret('2026-10-21', '2026-11-18', 'AT')] }),
    result: 'clear',
  },
  {
    when: '30 days after an AT',
    facts: makeFacts({ arrets: [arret('2026-10-20', '2026-11-18', 'AT')] }),
    result: 'flag',
  },
  { when: 'it was held', facts: makeFacts({ arrets: [sixty], visits: [visit('REP', '2026-11-19')] }), result: 'clear' },
  {
    when: 'the arrêt is still in progress',
    facts: makeFacts({ arrets: [sixty], today: '2026-11-18' }),
    result: 'clear',
    says: 'au retour',
  },
  {
    when: 'visits were not read',
    facts: makeFacts({ arrets: [sixty], visits: notShown }),
    result: 'unknown',
    says: 'les visites',
  },
];
