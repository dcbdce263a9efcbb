// Mi-carrière on return to employment: 45 by birthday, and what the service takes for a return.
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../../lib/dossier/dossier';
import type { RuleSettings } from '../../../lib/settings/settings';
import { answerMiCarriereReturn } from '../../../lib/visits/mi-carriere-return';
import type { VisitStatus } from '../../../lib/visits/visit-answer';
import { absent, arret, born, type Differences, makeFacts, notShown, read, visit } from './facts';

const back = [arret('2026-09-20', '2026-11-18')]; // 60 days
const answerFor = (differences: Differences) => answerMiCarriereReturn(makeFacts(differences));

describe('the age is by birthday here, not by civil year', () => {
  it.each<[IsoDay, VisitStatus]>([
    ['1981-11-22', 'possible'],
    ['1981-11-23', 'not-due'],
    ['1981-12-31', 'not-due'],
    ['1960-02-29', 'possible'],
  ])('born %s, back from a long arrêt on 22/11/2026: %s', (birthDate, status) => {
    expect(answerFor({ fields: born(birthDate), arrets: back }).status).toBe(status);
  });
});

describe('which return counts is a setting', () => {
  const hired = (day: IsoDay) => ({ ...born('1970-05-05'), hiredOn: read(day, day) });
  it.each<[RuleSettings['returnToWork'], Differences, VisitStatus]>([
    ['reprise', { fields: hired('2026-10-01'), arrets: back }, 'possible'],
    ['reprise', { fields: hired('2026-10-01') }, 'not-due'],
    ['reprise-or-hire', { fields: hired('2026-10-01') }, 'possible'],
    ['reprise-or-hire', { fields: hired('2026-08-22') }, 'possible'],
    ['reprise-or-hire', { fields: hired('2026-08-21') }, 'not-due'],
    ['reprise-or-hire', { fields: hired('2026-11-23') }, 'not-due'],
    ['reprise-or-hire', { fields: { ...born('1970-05-05'), hiredOn: absent } }, 'unknown'],
    ['never', { fields: hired('2026-10-01'), arrets: back }, 'not-due'],
  ])('%s', (returnToWork, differences, status) => {
    expect(answerFor({ ...differences, settings: { returnToWork } }).status).toBe(status);
  });
});

it.each<[string, Differences, VisitStatus]>([
  ['one already held is enough', { visits: [visit('MIC', '2024-03-01')], arrets: back }, 'not-due'],
  ['arrêts not read leave it open', { arrets: notShown }, 'unknown'],
  ['visits not read leave it open', { visits: notShown, arrets: back }, 'unknown'],
])('%s', (_name, differences, status) => {
  expect(answerFor({ fields: born('1970-05-05'), ...differences }).status).toBe(status);
});
