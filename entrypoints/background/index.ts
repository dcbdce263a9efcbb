// The background: registers every listener at once, in the first turn, since the browser stops and revives it at will.
// It judges nothing: `handlers.ts` has one handler per message.

import { defineBackground } from 'wxt/utils/define-background';
import { browser, type MessageSender } from '../../lib/edge/browser';
import { alignHostScripts, startManifestScripts } from '../../lib/edge/host-scripts';
import { forgetTickets } from '../../lib/edge/paper-tickets';
import { forgetTab } from '../../lib/edge/tab-state';
import type { HostCommand } from '../../lib/messages';
import { hearHost } from './host-line';
import { lockVault, lockWhenIdle } from './locking';
import { followAccess } from './profile-handlers';
import { receive } from './receive';
import { sendWaiting } from './sending';
import { refreshKnown } from './server-watch';
import { lockClosedScreen } from './worker-mode-handlers';

const SWEEP = 'sweep';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => receive(message, sender));
    browser.runtime.onConnect.addListener(hearHost);
    browser.action.onClicked.addListener((tab) => togglePanel(tab.id));
    browser.commands.onCommand.addListener((_command, tab) => togglePanel(tab?.id));
    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetTab(tabId);
      void forgetTickets(tabId);
      void lockClosedScreen(tabId);
    });
    browser.idle.onStateChanged.addListener((state) => {
      if (state === 'locked') void lockVault();
    });
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name === SWEEP) void sweep();
    });
    browser.permissions.onAdded.addListener(() => void followAccess());
    browser.permissions.onRemoved.addListener(() => void followAccess());
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('guide.html') });
      void startManifestScripts();
    });
    // The alarm is made again at each start: it is not promised to outlive a restart of the browser.
    void browser.alarms.create(SWEEP, { periodInMinutes: 0.5 });
    void refuseContentScripts();
    // Chromium forgets the registered scripts of an unpacked extension at each start (toolchain.md §5.1).
    void alignHostScripts();
    void sweep();
  },
});

/** Every thirty seconds: lock what is idle, send what waits, learn what the server has. */
async function sweep(): Promise<void> {
  await lockWhenIdle();
  await sendWaiting();
  await refreshKnown();
}

async function togglePanel(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const command: HostCommand = { command: 'panel', open: 'toggle' };
  try {
    await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
  } catch {
    // No host script there: this site is not a software that Vigie knows.
    await browser.tabs.create({ url: browser.runtime.getURL('guide.html') });
  }
}

/** A content script may read neither settings nor session (quality.md §2.2, probe 4c). Firefox has no such switch. */
async function refuseContentScripts(): Promise<void> {
  const area = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
