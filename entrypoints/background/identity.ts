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
  // Its place among what this tab says is taken first: an absence that came later must not be overtaken.
  await changeTab(tabId, async (state) => {
    const profile = await findProfileFor(url);
    if (profile === null || profile.id !== reading.profileId) return state;
    const understood = understandReading(reading, profile, readNow());
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

/**
 * The same, and the page says that the dossier it told last still stands. For what a person typed: the word that another
 * dossier is open may be on its way, and the answer to this question comes after it.
 */
export async function confirmSameWorker(tabId: number, worker: WorkerIdentity): Promise<Result<Dossier>> {
  const kept = await ensureSameWorker(tabId, worker);
  if (!kept.ok) return kept;
  const said = await askPage(tabId, { command: 'still' });
  if (!said.ok) return said;
  const { answer, url } = said.value;
  if (answer.kind === 'absence') return fail(answer.absence);
  const profile = await findProfileFor(url);
  if (profile === null || profile.id !== answer.reading.profileId) return fail('no-dossier');
  const understood = understandReading(answer.reading, profile, readNow());
  if (!understood.ok) return understood;
  return judgePresence(understood.value.dossier.identity, worker) === 'same' ? kept : fail('other-worker');
}

/** What the page shows now, once it is still, and kept. */
export async function readPageNow(tabId: number): Promise<Result<Reading>> {
  const said = await askPage(tabId, { command: 'read-now' });
  if (!said.ok) return said;
  const { answer, url } = said.value;
  if (answer.kind === 'reading') {
    await keepReading(tabId, url, answer.reading);
    return ok(answer.reading);
  }
  await keepAbsence(tabId, url, answer.absence);
  return fail(answer.absence);
}

/** `url`: the tab's own address then. What was kept of it may be that of the site before. */
async function askPage(
  tabId: number,
  command: HostCommand,
): Promise<Result<{ readonly answer: HostAnswer; readonly url: string }>> {
  try {
    const said: unknown = await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
    const { url = '' } = await browser.tabs.get(tabId);
    const checked = hostAnswerSchema.safeParse(said);
    return checked.success ? ok({ answer: checked.data, url }) : fail('host-unreachable');
  } catch {
    return fail('host-unreachable');
  }
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
