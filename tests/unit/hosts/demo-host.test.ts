// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSiret } from '../../../lib/dossier/codes';
import { parseDay } from '../../../lib/dossier/dates';
import { startDemoHost } from '../../hosts/demo-host';
import { type CaseName, caseOf, inventWorkers } from '../../hosts/workers';

const today = '2026-11-22';
const workers = inventWorkers(today);
const find = (name: CaseName) => {
  return workers.find(({ number }) => number === caseOf[name]) ?? expect.fail(name);
};

describe('the invented workers', () => {
  it('are sixty, with a number each, and the same every time', () => {
    expect(new Set(workers.map(({ number }) => number)).size).toBe(60);
    expect(inventWorkers(today)).toEqual(workers);
  });

  it('are plausible: dates that exist, a right SIRET, phone numbers and addresses kept for fiction', () => {
    for (const worker of workers) {
      expect(parseDay(worker.birthDate, { order: 'iso' })).not.toBeNull();
      if (['empty', 'missing-fields', 'malformed-fields'].some((name) => find(name as CaseName) === worker)) continue;
      expect(parseSiret(worker.employer.siret)).not.toBeNull();
      expect(worker.phone).toMatch(/^06 39 98 \d\d \d\d$/);
      expect(worker.email).toMatch(/@exemple\.fr$/);
      expect(worker.job.hiredOn > worker.birthDate && worker.job.hiredOn < today).toBe(true);
    }
  });

  it.each(['2026-01-01', '2026-12-31', '2028-02-29'])('keep their situation on %s', (day) => {
    const at = (name: CaseName) =>
      inventWorkers(day).find(({ number }) => number === caseOf[name]) ?? expect.fail(name);
    const born = (name: CaseName) => Number(day.slice(0, 4)) - Number(at(name).birthDate.slice(0, 4));
    expect([born('tour'), born('mi-carriere-due'), born('mi-carriere-anticipable')]).toEqual([45, 45, 44]);
    expect(born('mi-carriere-late')).toBeGreaterThan(45);
    expect(at('mi-carriere-due').visits.some(({ kind }) => /mi-carrière/.test(kind))).toBe(false);
    expect(at('mi-carriere-done').visits.some(({ kind }) => /mi-carrière/.test(kind))).toBe(true);
    const [arret] = at('long-arret-now').arrets;
    expect(arret !== undefined && arret.start < day && arret.end > day).toBe(true);
    expect(at('reprise-due').arrets[0]?.end.localeCompare(day)).toBe(-1);
  });

  it('have two of the same name born on different days', () => {
    const [one, two] = [find('same-name-1'), find('same-name-2')];
    expect([one.birthName, one.givenNames]).toEqual([two.birthName, two.givenNames]);
    expect(one.birthDate).not.toBe(two.birthDate);
  });

  it('have one with nothing at all', () => {
    const { visits, arrets, mesures, job } = find('empty');
    expect([visits, arrets, mesures, job.title]).toEqual([[], [], [], '']);
  });
});

describe('the demo host', () => {
  let host: { url: string; close(): Promise<void> };
  beforeAll(async () => {
    host = await startDemoHost({ port: 0, latency: 0, today });
  });
  afterAll(() => host.close());
  /** Node does not resolve `*.localhost` everywhere: browsers do. */
  const get = (path: string) => fetch(`${host.url.replace('logiciel-demo.localhost', '127.0.0.1')}${path}`);

  it('serves its page and its dossiers, never to be stored', async () => {
    for (const path of ['/', '/app.js', '/style.css', '/api/salaries', '/api/salaries/8841/volets/arrets']) {
      const response = await get(path);
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-store']);
    }
    const list: unknown = await (await get('/api/salaries')).json();
    expect(list).toHaveLength(60);
  });

  it('serves nothing else', async () => {
    for (const path of ['/../demo-host.ts', '/%2e%2e/demo-host.ts', '/demo-host.ts', '/api/salaries/1', '/api/x']) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('has a title that names nobody', async () => {
    expect(await (await get('/')).text()).toContain('<title>Médisanté Travail</title>');
  });

  it('says so when its port is taken', async () => {
    const port = Number(new URL(host.url).port);
    await expect(startDemoHost({ port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      message: expect.stringContaining(String(port)),
    });
  });
});
