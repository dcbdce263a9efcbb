// A dozen workers, three softwares: whatever the markup, the order of days and of names, what is read and understood is
// what the worker of `tests/hosts/workers.ts` is. The reader runs in the hosts' real pages, without the extension.

import { readFileSync } from 'node:fs';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { build } from 'vite';
import type { Dossier, WorkerIdentity } from '../../lib/dossier/dossier';
import { mergeDossiers } from '../../lib/dossier/merge';
import { understandReading } from '../../lib/dossier/understand';
import { loadProfile } from '../../lib/profiles/load';
import type { Profile } from '../../lib/profiles/profile';
import type { PageReading } from '../../lib/profiles/read';
import { startDemoHost } from '../hosts/demo-host';
import { startKalysteHost } from '../hosts/kalyste-host';
import { startSemaphoreHost } from '../hosts/semaphore-host';
import { type CaseName, caseOf, type HostWorker, inventWorkers } from '../hosts/workers';

const today = '2026-11-22';
/** The hosts answer at once; this is for what they do after (ms). */
const stillness = 600;
const readAt = `${today}T10:00:00+01:00`;
const cases: readonly CaseName[] = [
  'tour',
  'mi-carriere-done',
  'long-arret-now',
  'repeated-short-arrets',
  'rqth',
  'restrictions',
  'same-name-1',
  'long-name',
  'accents',
  'apostrophe',
  'particle',
  'maternite',
];
const hosts = {
  medisante: { start: startDemoHost, tabs: ['identite', 'visites', 'arrets', 'mesures', 'medical'] },
  semaphore: { start: startSemaphoreHost, tabs: ['identite', 'entreprise', 'visites', 'arrets', 'mesures', 'medical'] },
  kalyste: { start: startKalysteHost, tabs: ['identite', 'poste', 'visites', 'arrets', 'mesures', 'medical'] },
} as const;

let browser: Browser;
let reader = '';

test.beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'lib/profiles/read.ts', formats: ['iife'], name: 'reader' } },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  reader = bundle?.output[0].code ?? '';
  browser = await chromium.launch({
    executablePath: process.env.VIGIE_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});
test.afterAll(() => browser.close());

/** What every host must say of a worker, in the words of `Dossier`; names without case. */
function expectedOf(worker: HostWorker): object {
  const { job, employer, situation } = worker;
  return {
    birthName: worker.birthName.toLocaleUpperCase('fr'),
    usedName: worker.usedName.toLocaleUpperCase('fr') || null,
    givenNames: worker.givenNames,
    sex: worker.sex,
    birthDate: worker.birthDate,
    phone: worker.phone,
    employerName: employer.name,
    naf: employer.naf.replace(/^(..)(...).*$/, '$1.$2'),
    jobTitle: job.title,
    contract: job.contract,
    workingHours: job.hours,
    hiredOn: job.hiredOn,
    exposures: job.exposures,
    followUp: job.followUp.split(' ')[0],
    currentSituation: situation.current,
    rqth: situation.rqth.startsWith('Oui'),
    therapeuticPartTime: situation.therapeuticPartTime.startsWith('Oui'),
    treatingPhysician: worker.medical.treatingPhysician,
    referringPhysician: worker.referringPhysician,
    pathology: worker.medical.pathology || null,
    // « VIP périodique + mi-carrière »: two visits of one day.
    visits: worker.visits.flatMap(({ date, kind }) => kind.split(' + ').map(() => date)),
    arrets: worker.arrets.map(({ start, end }) => `${start} ${end}`),
    mesures: worker.mesures.map(({ start, end, text }) => `${start} ${end} ${text}`),
  };
}

function sayOf({ identity, fields, lists }: Dossier): object {
  const readValue = (id: keyof Dossier['fields']) => {
    const field = fields[id];
    return field.state === 'read' ? field.value : field.state === 'absent' ? null : field.state;
  };
  const names = (worker: WorkerIdentity) => ({
    birthName: worker.birthName.toLocaleUpperCase('fr'),
    usedName: worker.usedName?.toLocaleUpperCase('fr') ?? null,
    givenNames: worker.givenNames,
    sex: worker.sex,
    birthDate: worker.birthDate,
  });
  const plain = [
    'phone',
    'employerName',
    'jobTitle',
    'contract',
    'workingHours',
    'hiredOn',
    'exposures',
    'followUp',
    'currentSituation',
    'rqth',
    'therapeuticPartTime',
    'treatingPhysician',
    'referringPhysician',
    'pathology',
  ] as const;
  const rows = <T extends object>(
    list: { state: string; rows?: readonly T[]; unread?: number },
    say: (row: T) => string,
  ) => (list.state === 'read' && list.unread === 0 ? list.rows?.map(say) : list);
  return {
    ...names(identity),
    ...Object.fromEntries(plain.map((id) => [id, readValue(id)])),
    naf: String(readValue('naf')).slice(0, 6),
    visits: rows(lists.visits, ({ date }) => date),
    arrets: rows(lists.arrets, ({ start, end }) => `${start} ${end ?? ''}`),
    mesures: rows(lists.mesures, ({ start, end, text }) => `${start} ${end ?? ''} ${text}`),
  };
}

async function readOnce(page: Page, profile: Profile): Promise<PageReading> {
  return page.evaluate<PageReading>(`${reader};reader.readPage(document, ${JSON.stringify(profile)})`);
}

for (const [name, { start, tabs }] of Object.entries(hosts)) {
  test(`${name} says of a dozen workers what they are`, async () => {
    test.setTimeout(180_000);
    const host = await start({ port: 0, latency: 0, today });
    const loaded = loadProfile(readFileSync(`lib/profiles/demo-${name}/profile.json`, 'utf8'));
    if (!loaded.ok) throw new Error(loaded.failure.code);
    const profile = loaded.value;
    const page = await browser.newPage();
    const workers = inventWorkers(today);
    for (const one of cases) {
      const worker = workers.find(({ number }) => number === caseOf[one]);
      if (worker === undefined) throw new Error(one);
      let dossier: Dossier | null = null;
      for (const tab of tabs) {
        await page.goto('about:blank');
        await page.goto(`${host.url}/?dossier=${worker.number}&volet=${tab}#/dossier/${worker.number}`);
        if (name === 'medisante') await page.click(`[data-volet="${tab}"]`);
        await page.waitForTimeout(stillness);
        const seen = await readOnce(page, profile);
        const understood = seen.kind === 'reading' ? understandReading(seen.reading, profile, readAt) : null;
        if (!understood?.ok) throw new Error(`${one} ${tab}: ${JSON.stringify(understood ?? seen)}`);
        const now = understood.value.dossier;
        dossier = dossier === null ? now : mergeDossiers(dossier, now);
      }
      expect(dossier && sayOf(dossier), one).toEqual(expectedOf(worker));
    }
    await page.close();
    await host.close();
  });
}
