// What the tabs show: every change in its turn, so that nothing written late brings an earlier dossier back.
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeTab, forgetDossiers, forgetTab, readTab } from '../../../lib/edge/tab-state';

describe('the state of a tab', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keeps what a dossier opened during the locking has shown', async () => {
    for (const tabId of [7, 8, 9, 1]) await changeTab(tabId, (state) => ({ ...state, url: 'premier' }));
    for (let turn = 0; turn < 30; turn += 1) {
      const locking = forgetDossiers();
      for (let wait = 0; wait < turn; wait += 1) await Promise.resolve();
      const change = changeTab(1, (state) => ({ ...state, url: `dossier ${turn}` }));
      await Promise.all([locking, change]);
      expect((await readTab(1)).url).toBe(`dossier ${turn}`);
    }
  });

  it('applies changes one after the other', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => changeTab(1, (state) => ({ ...state, url: `${state.url}${n};` }))),
    );
    expect((await readTab(1)).url.split(';')).toHaveLength(21);
  });

  it('forgets a closed tab after the changes that were under way', async () => {
    void changeTab(1, (state) => ({ ...state, url: 'x' }));
    await forgetTab(1);
    expect((await readTab(1)).url).toBe('');
  });
});
