// Is the worker of this draft still the one on the screen? Asked at every change, and asked again of the page itself
// before pre-filling, before the agreement and before anything leaves. [Note: Same worker] in lib/dossier/same-worker.ts.

import type { Dossier, WorkerIdentity } from '../../lib/dossier/dossier';
import { mergeDossiers } from '../../lib/dossier/merge';
import { judgePresence } from '../../lib/dossier/same-worker';
import { listFailures, understandReading } from '../../lib/dossier/understand';
import { browser } from '../../lib/edge/browser';
import { announceChange } from '../../lib/edge/changes';
import { readNow } from '../../lib/edge/clock';
import { findProfileFor } from '../../lib/edge/profiles-store';
import { changeTab, readTab } from '../../lib/edge/tab-state';
import type { HostAnswer, HostCommand, TabDossier } from '../../lib/messages';
import type { Absence } from '../../lib/profiles/reading';
import { absenceSchema, type Reading, readingSchema } from '../../lib/profiles/reading';
import { fail, ok, type Result } from '../../lib/result';
import { z } from '../../lib/zod';

const hostAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reading'), reading: readingSchema }),
  z.strictObject({ kind: z.literal('absence'), absence: absenceSchema }),
]);

/** Keeps what a tab was seen to show. Other tabs of the same worker's dossier stay known; another worker's never mix. */
export async function keepReading(tabId: number, url: string, reading: Reading): Promise<void> {
  const profile = await findProfileFor(url);
  if (profile === null || profile.id !== reading.profileId) return;
  const understood = understandReading(reading, profile, readNow());
  await changeTab(tabId, (state) => {
    if (!understood.ok) return { ...state, url, shown: { kind: 'incomplete', failure: understood.failure } };
    const { dossier: seen } = understood.value;
    const dossier = state.earlier === null ? seen : mergeDossiers(state.earlier, seen);
    return {
      ...state,
      url,
      shown: { kind: 'shown', dossier, failures: listFailures(dossier, profile) },
      earlier: dossier,
    };
  });
  announceChange('dossier');
}

export async function keepAbsence(tabId: number, url: string, absence: Absence): Promise<void> {
  await changeTab(tabId, (state) => ({
    ...state,
    // The way back stays the address of the dossier that was read, not that of the page that replaced it.
    url: state.shown.kind === 'shown' && absence === 'dossier-unsettled' ? state.url : url,
    shown: { kind: 'none', absence },
  }));
  announceChange('dossier');
}

/** The dossier on the screen, if it is this worker's for sure. */
export async function ensureSameWorker(tabId: number, worker: WorkerIdentity): Promise<Result<Dossier>> {
  return judge((await readTab(tabId)).shown, worker);
}

/** The same, after the page itself was read again, twice. */
export async function readSameWorkerNow(tabId: number, worker: WorkerIdentity): Promise<Result<Dossier>> {
  const read = await readPageNow(tabId);
  if (!read.ok && read.failure.code === 'host-unreachable') return read;
  return ensureSameWorker(tabId, worker);
}

/** What the page shows now, read twice equal and kept. */
export async function readPageNow(tabId: number): Promise<Result<Reading>> {
  const command: HostCommand = { command: 'read-now' };
  let said: unknown;
  try {
    said = await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
  } catch {
    return fail('host-unreachable');
  }
  const checked = hostAnswerSchema.safeParse(said);
  if (!checked.success) return fail('host-unreachable');
  const answer: HostAnswer = checked.data;
  const { url } = await readTab(tabId);
  if (answer.kind === 'reading') {
    await keepReading(tabId, url, answer.reading);
    return ok(answer.reading);
  }
  await keepAbsence(tabId, url, answer.absence);
  return fail(answer.absence);
}

function judge(shown: TabDossier, worker: WorkerIdentity): Result<Dossier> {
  switch (shown.kind) {
    case 'none':
      return fail(shown.absence === 'not-a-host' ? 'no-dossier' : shown.absence);
    case 'incomplete':
      return { ok: false, failure: shown.failure };
    case 'shown':
      return judgePresence(shown.dossier.identity, worker) === 'same' ? ok(shown.dossier) : fail('other-worker');
  }
}
