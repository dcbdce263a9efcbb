// Who is on the screen, as the background knows it from what the host's page says, and when. [Note: Same worker]
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { confirmSameWorker, keepAbsence, keepReading, readPageNow } from '../../../entrypoints/background/identity';
import { changeTab, readTab } from '../../../lib/edge/tab-state';
import { makePage } from '../profiles/page';
import { claire, ines, read } from './readings';

const url = 'http://logiciel-demo.localhost/#/dossier/8841';
const tabId = 7;

/** What the page of the tab answers to every question. */
function answer(said: unknown, at = url) {
  Object.assign(fakeBrowser.tabs, { sendMessage: async () => said, get: async () => ({ id: tabId, url: at }) });
}

async function workerShown() {
  const { shown } = await readTab(tabId);
  return shown.kind === 'shown' ? shown.dossier.identity : expect.fail(`${shown.kind} is shown`);
}

beforeEach(() => fakeBrowser.reset());

describe('what a tab says, one word after the other', () => {
  it('is never overtaken: a dossier that left stays left, however long its reading takes to be understood', async () => {
    await Promise.all([keepReading(tabId, url, claire), keepAbsence(tabId, url, 'dossier-unsettled')]);
    expect((await readTab(tabId)).shown).toEqual({ kind: 'none', absence: 'dossier-unsettled' });
  });

  it('is read by the profile of the address where the tab is now, not where it was', async () => {
    await changeTab(tabId, (state) => ({ ...state, url: 'http://autre.localhost/' }));
    answer({ kind: 'reading', reading: claire });
    expect((await readPageNow(tabId)).ok).toBe(true);
    expect((await readTab(tabId)).url).toBe(url);
  });
});

describe('before what a person typed is kept', () => {
  const confirm = async () => {
    await keepReading(tabId, url, claire);
    return confirmSameWorker(tabId, await workerShown());
  };

  it('the page says that the dossier still stands', async () => {
    answer({ kind: 'reading', reading: claire });
    expect((await confirm()).ok).toBe(true);
  });

  it.each([
    ['another dossier stands there', { kind: 'reading', reading: ines }, 'other-worker'],
    ['its twin stands there', { kind: 'reading', reading: read(makePage({ number: '8843' })) }, 'other-worker'],
    ['the page is changing', { kind: 'absence', absence: 'dossier-unsettled' }, 'dossier-unsettled'],
    ['the page shows two people', { kind: 'absence', absence: 'several-dossiers' }, 'several-dossiers'],
    ['the page says nonsense', 'oui', 'host-unreachable'],
  ])('nothing is when %s, whatever it said before', async (_, said, code) => {
    answer(said);
    expect(await confirm()).toMatchObject({ ok: false, failure: { code } });
  });

  it('nothing is when the page is gone', async () => {
    Object.assign(fakeBrowser.tabs, { sendMessage: () => Promise.reject(new Error('gone')) });
    expect(await confirm()).toMatchObject({ ok: false, failure: { code: 'host-unreachable' } });
  });
});
