// The whole job, from the IDEST's first answer to the cellule's decision, then what is left of it on the disk.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { playTour } from '../../scripts/tour';
import { caseOf, inventWorkers } from '../hosts/workers';
import { findInClear } from './at-rest';
import { people } from './people';

test.describe.configure({ mode: 'serial' });
test.setTimeout(240_000);

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigie-tour-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an IDEST, a médecin, a worker and a coordinator do the whole job; the server holds exactly what was sent', async () => {
  const isWhole = await playTour({ folder, hostPort: 0, serverPort: 0, say: () => undefined });
  const tour = JSON.parse(readFileSync(join(folder, 'tour.json'), 'utf8'));
  expect(tour).toMatchObject({ failure: null, differences: [] });
  expect(isWhole).toBe(true);
  expect(tour.sent.length).toBeGreaterThan(25);
  expect(tour.server.resources.Consent).toHaveLength(1);
});

test('nothing of the worker is in clear in the browser profile afterwards', () => {
  const profile = join(folder, 'monde', `profil-${test.info().project.name}`);
  const worker = inventWorkers(new Date().toISOString().slice(0, 10)).find(({ number }) => number === caseOf.tour);
  if (worker === undefined) throw new Error('The worker of the tour is missing.');
  const [year, month, day] = worker.birthDate.split('-');
  const values = [
    ...[worker.birthName, worker.usedName].flatMap((name) => [
      `${name} ${worker.givenNames}`,
      `${name.toUpperCase()} ${worker.givenNames}`,
      `${worker.givenNames} ${name.toUpperCase()}`,
      `"${name.toUpperCase()}"`,
    ]),
    worker.birthDate,
    `${day}/${month}/${year}`,
    worker.phone,
    worker.email,
    worker.employer.siret,
    'gestes au-dessus de l',
    'ce que l’entreprise a déjà proposé',
    '"q1":{"kind":"option"',
    ...people.flatMap(({ passphrase, serverToken }) => [passphrase, serverToken]),
  ];
  // The names of professionals are in clear, to choose one's own: the search does find what is there.
  const names = people.flatMap(({ name }) => name.replace(/ \(.*/, '').split(' '));
  expect(findInClear(profile, names).length).toBeGreaterThan(0);
  expect(findInClear(profile, values)).toEqual([]);
});
