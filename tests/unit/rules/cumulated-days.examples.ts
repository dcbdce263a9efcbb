// Examples of the rule `cumulated-days`, where the service has chosen 30 days in twelve months. PERSONNE FICTIVE.
import { absent, arret, type Differences, makeFacts, partly, visit } from '../visits/facts';
import type { RuleExample } from './example';

const asked = (differences: Differences) => makeFacts({ ...differences, settings: { cumulatedDays: 30 } });
const twenty = arret('2026-03-01', '2026-03-20');

export const examples: readonly RuleExample[] = [
  {
    when: '20 and 10',
    facts: asked({ arrets: [twenty, arret('2026-06-01', '2026-06-10')] }),
    result: 'flag',
    says: '30\u00a0jours',
  },
  { when: '20 and 9', facts: asked({ arrets: [twenty, arret('2026-06-01', '2026-06-09')] }), result: 'clear' },
  {
    when: '20 and 10 that overlap',
    facts: asked({ arrets: [twenty, arret('2026-03-11', '2026-03-20')] }),
    result: 'clear',
  },
  {
    when: '20 and 10 of maternity',
    facts: asked({ arrets: [twenty, arret('2026-06-01', '2026-06-10', 'maternite')] }),
    result: 'clear',
  },
  {
    when: 'days to come do not count',
    facts: asked({ arrets: [twenty, arret('2026-11-20', '2026-12-31')] }),
    result: 'clear',
  },
  {
    when: 'days before the period do not count',
    facts: asked({ arrets: [twenty, arret('2025-11-01', '2025-11-30')] }),
    result: 'clear',
  },
  {
    when: '20 and an arrêt without an end',
    facts: asked({ arrets: [twenty, arret('2026-11-13', null)] }),
    result: 'flag',
  },
  {
    when: '20 and 10 of unread cause',
    facts: asked({ arrets: [twenty, arret('2026-06-01', '2026-06-10', null)] }),
    result: 'unknown',
    says: 'la cause',
  },
  {
    when: 'an arrêt that ended nobody wrote when',
    facts: asked({ arrets: [arret('2026-03-01', null)], visits: [visit('REP', '2026-06-01')] }),
    result: 'unknown',
    says: 'la fin',
  },
  { when: 'a row could not be read', facts: asked({ arrets: partly([twenty], 1) }), result: 'unknown' },
  { when: 'arrêts were not read', facts: asked({ arrets: absent }), result: 'unknown' },
];
