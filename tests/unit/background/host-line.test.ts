// What a host's page says, and who is heard: the page of the tab, in its order, and nobody else.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearHost } from '../../../entrypoints/background/host-line';
import type { Port } from '../../../lib/edge/browser';
import { readTab } from '../../../lib/edge/tab-state';
import { claire, ines } from './readings';

const site = 'http://logiciel-demo.localhost/';
let tabId = 0;

/** The background's end of a line that a page opens. */
function openLine(sender: object = {}, name = 'host') {
  const replies: { id: number; reply: unknown }[] = [];
  const line = { isClosed: false, replies, say: (_id: number, _call: string, _input: object): void => undefined };
  hearHost({
    name,
    sender: { id: fakeBrowser.runtime.id, url: site, frameId: 0, tab: { id: tabId, url: site }, ...sender },
    onMessage: {
      addListener: (listener: (message: unknown) => void) =>
        Object.assign(line, { say: (id: number, call: string, input: object) => listener({ id, call, input }) }),
    },
    onDisconnect: { addListener: () => undefined },
    postMessage: (reply: { id: number; reply: unknown }) => replies.push(reply),
    disconnect: () => Object.assign(line, { isClosed: true }),
  } as unknown as Port);
  return line;
}

async function findShown() {
  const { shown } = await readTab(tabId);
  return shown.kind === 'shown' ? shown.dossier.identity.dossierNumber : shown;
}

beforeEach(() => {
  fakeBrowser.reset();
  tabId += 1;
  Object.assign(fakeBrowser.tabs, { get: async () => ({ id: tabId, url: `${site}#/dossier/1` }) });
});

describe('the line of a host’s page', () => {
  it('is heard in its order, and each word is answered', async () => {
    const line = openLine();
    line.say(1, 'host.seen', { reading: claire });
    line.say(2, 'host.unseen', { absence: 'dossier-unsettled' });
    line.say(3, 'host.seen', { reading: ines });
    await vi.waitFor(() => expect(line.replies.map(({ id }) => id)).toEqual([1, 2, 3]));
    expect(await findShown()).toBe('8802');
    expect((await readTab(tabId)).url).toBe(`${site}#/dossier/1`);
  });

  it('makes what was known of the tab unknown when a page comes', async () => {
    const line = openLine();
    line.say(1, 'host.seen', { reading: claire });
    const next = openLine();
    next.say(1, 'host.hello', {});
    await vi.waitFor(() => expect(next.replies).toHaveLength(1));
    expect(await findShown()).toEqual({ kind: 'none', absence: 'dossier-unsettled' });
  });

  it('is not believed any more once another page is there', async () => {
    const old = openLine();
    const next = openLine();
    next.say(1, 'host.seen', { reading: ines });
    old.say(1, 'host.seen', { reading: claire });
    await vi.waitFor(() => expect(old.isClosed).toBe(true));
    await vi.waitFor(() => expect(next.replies).toHaveLength(1));
    expect(old.replies).toEqual([]);
    expect(await findShown()).toBe('8802');
  });

  it.each([
    ['a frame inside the page', { frameId: 3 }],
    ['another extension', { id: 'autre' }],
    ['a page of the extension', { url: `chrome-extension://${'a'.repeat(32)}/panel.html` }],
    ['no tab', { tab: undefined }],
  ])('is closed to %s', (_who, sender) => {
    expect(openLine(sender).isClosed).toBe(true);
  });

  it('says nothing but what a host’s page may say', async () => {
    const line = openLine();
    line.say(1, 'session.read', {});
    line.say(2, 'host.unseen', { absence: 'autre' });
    await vi.waitFor(() => expect(line.replies).toHaveLength(2));
    expect(line.replies).toEqual([
      { id: 1, reply: null },
      { id: 2, reply: { ok: false, failure: { code: 'message-refused' } } },
    ]);
  });

  it('ends when its tab is gone', async () => {
    Object.assign(fakeBrowser.tabs, { get: () => Promise.reject(new Error('No tab')) });
    const line = openLine();
    line.say(1, 'host.seen', { reading: claire });
    await vi.waitFor(() => expect(line.isClosed).toBe(true));
    expect(await findShown()).not.toBe('8841');
  });
});
