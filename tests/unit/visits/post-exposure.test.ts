// Post-exposition: never due from a dossier that shows no end of exposure; possible for a SIR, now or before.
import { expect, it } from 'vitest';
import type { FollowUp } from '../../../lib/dossier/dossier';
import { answerOnRequest } from '../../../lib/visits/on-request';
import { answerPostExposure } from '../../../lib/visits/post-exposure';
import type { VisitStatus } from '../../../lib/visits/visit-answer';
import { type Differences, makeFacts, notShown, read, visit } from './facts';

const followed = (followUp: FollowUp) => ({ followUp: read(followUp, followUp) });

it.each<[string, Differences, VisitStatus]>([
  ['a SIR', { fields: followed('SIR') }, 'possible'],
  ['a SIR whose visits were not read', { fields: followed('SIR'), visits: notShown }, 'possible'],
  ['a SI who was a SIR', { fields: followed('SI'), visits: [visit('SIR_P', '2015-03-01')] }, 'possible'],
  ['a SI without any trace of a SIR', { fields: followed('SI') }, 'unknown'],
  ['a follow-up that was not read', {}, 'unknown'],
  ['one already held', { fields: followed('SIR'), visits: [visit('PEX', '2026-02-01')] }, 'not-due'],
  ['one written down for later', { fields: followed('SIR'), visits: [visit('PEX', '2027-02-01')] }, 'possible'],
])('%s', (_name, differences, status) => {
  expect(answerPostExposure(makeFacts(differences)).status).toBe(status);
});

it('a visit on request has no condition at all', () => {
  expect(answerOnRequest()).toMatchObject({ kind: 'DEM', status: 'possible', missing: [] });
});
