// Examples of the rule `long-arret-three-months`: from three months to six, on 22/11/2026. PERSONNE FICTIVE.
import { absent, arret, makeFacts, notShown, partly, visit } from '../visits/facts';
import type { RuleExample } from './example';

export const examples: readonly RuleExample[] = [
  { when: 'three months and a day', facts: makeFacts({ arrets: [arret('2026-08-22', null)] }), result: 'flag' },
  { when: 'three months to the day', facts: makeFacts({ arrets: [arret('2026-08-23', null)] }), result: 'clear' },
  { when: 'a day before six months', facts: makeFacts({ arrets: [arret('2026-05-23', null)] }), result: 'flag' },
  { when: 'six months', facts: makeFacts({ arrets: [arret('2026-05-22', null)] }), result: 'clear', says: 'six mois' },
  {
    when: 'begun on 30 November, on 28 February',
    facts: makeFacts({ arrets: [arret('2026-11-30', null)], today: '2027-02-28' }),
    result: 'flag',
  },
  {
    when: 'begun on 29 November, on 27 February',
    facts: makeFacts({ arrets: [arret('2026-11-29', null)], today: '2027-02-27' }),
    result: 'clear',
  },
  { when: 'over yesterday', facts: makeFacts({ arrets: [arret('2026-08-01', '2026-11-21')] }), result: 'clear' },
  {
    when: 'a chain of prescriptions',
    facts: makeFacts({ arrets: [arret('2026-09-01', null), arret('2026-08-01', '2026-08-31')] }),
    result: 'flag',
  },
  { when: 'maternity', facts: makeFacts({ arrets: [arret('2026-08-01', null, 'maternite')] }), result: 'clear' },
  {
    when: 'a cause that was not read',
    facts: makeFacts({ arrets: [arret('2026-08-01', null, null)] }),
    result: 'unknown',
    says: 'la cause',
  },
  {
    when: 'back since, the visite de reprise says so',
    facts: makeFacts({ arrets: [arret('2026-08-01', null)], visits: [visit('REP', '2026-10-01')] }),
    result: 'clear',
  },
  {
    when: 'six months without an end, visits not read',
    facts: makeFacts({ arrets: [arret('2026-01-01', null)], visits: notShown }),
    result: 'unknown',
    says: 'les visites',
  },
  { when: 'a row could not be read', facts: makeFacts({ arrets: partly([], 1) }), result: 'unknown' },
  { when: 'arrêts were not read', facts: makeFacts({ arrets: absent }), result: 'unknown' },
];
