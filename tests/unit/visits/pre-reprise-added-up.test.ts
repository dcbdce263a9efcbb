// Pré-reprise where the service adds arrêts up, as the ministry's answer does: from thirty days in all.
import { expect, it } from 'vitest';
import { answerPreReprise } from '../../../lib/visits/pre-reprise';
import type { VisitStatus } from '../../../lib/visits/visit-answer';
import { arret, type Differences, makeFacts, partly, visit } from './facts';

const settings = { preRepriseSpan: 'added-up' } as const;
const answerFor = (differences: Differences) =>
  answerPreReprise(makeFacts({ ...differences, settings: { ...settings, ...differences.settings } }));

/** Ten days elapsed on 22/11/2026. */
const ten = arret('2026-11-13', '2026-12-31');

it.each<[string, Differences, VisitStatus]>([
  [
    '20 days, a return, then 10: the ministry’s example',
    { arrets: [arret('2026-10-01', '2026-10-20'), ten] },
    'possible',
  ],
  ['19 days, then 10', { arrets: [arret('2026-10-01', '2026-10-19'), ten] }, 'not-due'],
  ['no arrêt in progress', { arrets: [arret('2026-10-01', '2026-11-21')] }, 'not-due'],
  ['20 days, older than the period of the service', { arrets: [arret('2025-10-01', '2025-10-20'), ten] }, 'not-due'],
  [
    'only the days inside the period count',
    { arrets: [arret('2025-11-01', '2025-12-12'), ten] }, // 20 days from 23/11/2025
    'possible',
  ],
  ['the same, a day less', { arrets: [arret('2025-11-01', '2025-12-11'), ten] }, 'not-due'],
  ['days that overlap count once', { arrets: [arret('2026-11-13', '2026-11-30'), ten, ten] }, 'not-due'],
  ['maternity does not count', { arrets: [arret('2026-09-01', '2026-10-20', 'maternite'), ten] }, 'not-due'],
  ['a cause that was not read', { arrets: [arret('2026-10-01', '2026-10-20', null), ten] }, 'unknown'],
  [
    'an open arrêt that ended nobody wrote when',
    { arrets: [arret('2026-09-01', null), ten], visits: [visit('REP', '2026-10-15')] },
    'unknown',
  ],
  [
    'prescribed days of the one in progress',
    {
      arrets: [arret('2026-10-01', '2026-10-05'), arret('2026-11-13', '2026-12-07')],
      settings: { preRepriseCount: 'prescribed' },
    },
    'possible',
  ],
  ['a row that could not be read', { arrets: partly([ten], 1) }, 'unknown'],
  ['what was read is enough', { arrets: partly([arret('2026-10-01', '2026-10-20'), ten], 1) }, 'possible'],
])('%s', (_name, differences, status) => {
  expect(answerFor(differences).status).toBe(status);
});

it('says that it is the ministry’s reading, contested and without force', () => {
  const { source } = answerFor({ arrets: [arret('2026-10-01', '2026-10-20'), ten] });
  expect([source.status, source.doubt]).toEqual(['ministry', expect.stringContaining('Sans valeur réglementaire')]);
});

it('keeps the decree’s own source when one arrêt is enough', () => {
  expect(answerFor({ arrets: [arret('2026-10-23', null)] }).source.status).toBe('law');
});

it('adds nothing up by default', () => {
  const facts = makeFacts({ arrets: [arret('2026-10-01', '2026-10-20'), ten] });
  expect(answerPreReprise(facts).status).toBe('not-due');
});
