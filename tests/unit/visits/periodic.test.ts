// Renewal of the follow-up and intermediate visit: maxima by kind, leap days, and what was not read.
import { describe, expect, it } from 'vitest';
import type { FollowUp, IsoDay, VisitKind } from '../../../lib/dossier/dossier';
import { answerIntermediate } from '../../../lib/visits/intermediate';
import { answerPeriodic } from '../../../lib/visits/periodic';
import type { VisitStatus } from '../../../lib/visits/visit-answer';
import { absent, type Differences, makeFacts, notShown, partly, read, visit } from './facts';

const categoryA = 'Rayonnements ionisants, catégorie A';
const followed = (followUp: FollowUp, exposures = 'Bruit') => ({
  followUp: read(followUp, followUp),
  exposures: read(exposures, exposures),
});

describe('the maximum between two visits, in years', () => {
  it.each<[FollowUp, string, VisitKind, IsoDay, VisitStatus]>([
    ['SI', 'Bruit', 'VIP_P', '2021-11-22', 'not-due'],
    ['SI', 'Bruit', 'VIP_I', '2021-11-21', 'late'],
    ['SIA', 'Bruit', 'VIP_P', '2023-11-22', 'not-due'],
    ['SIA', 'Bruit', 'VIP_P', '2023-11-21', 'late'],
    ['SIR', 'Bruit', 'SIR_P', '2022-11-22', 'not-due'],
    ['SIR', 'Bruit', 'SIR_E', '2022-11-21', 'late'],
    ['SIR', categoryA, 'SIR_P', '2025-11-22', 'not-due'],
    ['SIR', categoryA, 'SIR_P', '2025-11-21', 'late'],
    ['SIR', 'Bruit', 'SIR_INT', '2026-01-01', 'unknown'],
    ['SI', 'Bruit', 'DEM', '2026-01-01', 'unknown'],
  ])('%s, %s, %s on %s: %s', (followUp, exposures, kind, date, status) => {
    const facts = makeFacts({ fields: followed(followUp, exposures), visits: [visit(kind, date)] });
    expect(answerPeriodic(facts).status).toBe(status);
  });

  it('a visit of 29 February is renewed by 28 February', () => {
    const differences = { fields: followed('SI'), visits: [visit('VIP_P', '2024-02-29')] };
    expect(answerPeriodic(makeFacts({ ...differences, today: '2029-02-28' })).status).toBe('not-due');
    expect(answerPeriodic(makeFacts({ ...differences, today: '2029-03-01' })).status).toBe('late');
  });

  it('a visit of today or later is not held yet', () => {
    const visits = [visit('VIP_P', '2020-01-01'), visit('VIP_P', '2026-11-22'), visit('VIP_P', '2027-01-01')];
    expect(answerPeriodic(makeFacts({ fields: followed('SI'), visits })).status).toBe('late');
  });

  it('says that it is a maximum', () => {
    const { reason, source } = answerPeriodic(
      makeFacts({ fields: followed('SI'), visits: [visit('VIP_P', '2025-01-10')] }),
    );
    expect(reason).toContain('plus tôt si le protocole le prévoit');
    expect(source.doubt).toContain('maximum');
  });
});

describe('what was not read', () => {
  const exposures = { followUp: read<FollowUp>('SIR', 'SIR'), exposures: absent };
  it.each<[string, Differences, VisitStatus]>([
    ['the follow-up', { visits: [visit('VIP_P', '2026-01-01')] }, 'unknown'],
    ['the visits', { fields: followed('SI'), visits: notShown }, 'unknown'],
    [
      'a row, the others being recent',
      { fields: followed('SI'), visits: partly([visit('VIP_P', '2026-01-01')], 1) },
      'not-due',
    ],
    [
      'a row, the others being old',
      { fields: followed('SI'), visits: partly([visit('VIP_P', '2016-01-01')], 1) },
      'unknown',
    ],
    ['the exposures of a SIR seen this year', { fields: exposures, visits: [visit('SIR_P', '2026-01-01')] }, 'not-due'],
    [
      'the exposures of a SIR seen two years ago',
      { fields: exposures, visits: [visit('SIR_P', '2024-11-23')] },
      'unknown',
    ],
    [
      'the exposures of a SIR seen five years ago',
      { fields: exposures, visits: [visit('SIR_P', '2021-01-01')] },
      'late',
    ],
  ])('%s', (_name, differences, status) => {
    expect(answerPeriodic(makeFacts(differences)).status).toBe(status);
  });
});

describe('the intermediate visit of the SIR', () => {
  const exam = (date: IsoDay) => visit('SIR_P', date);
  it.each<[string, Differences, VisitStatus]>([
    ['two years to the day', { fields: followed('SIR'), visits: [exam('2024-11-22')] }, 'not-due'],
    ['two years and a day', { fields: followed('SIR'), visits: [exam('2024-11-21')] }, 'late'],
    [
      'held since the exam',
      { fields: followed('SIR'), visits: [exam('2023-01-01'), visit('SIR_INT', '2025-02-02')] },
      'not-due',
    ],
    [
      'held before the exam',
      { fields: followed('SIR'), visits: [exam('2024-01-01'), visit('SIR_INT', '2023-02-02')] },
      'late',
    ],
    ['SI', { fields: followed('SI') }, 'not-due'],
    ['category A', { fields: followed('SIR', categoryA), visits: [exam('2020-01-01')] }, 'not-due'],
    ['no exam in the dossier', { fields: followed('SIR') }, 'unknown'],
    ['visits not read', { fields: followed('SIR'), visits: notShown }, 'unknown'],
    ['follow-up not read', {}, 'unknown'],
  ])('%s', (_name, differences, status) => {
    expect(answerIntermediate(makeFacts(differences)).status).toBe(status);
  });
});
