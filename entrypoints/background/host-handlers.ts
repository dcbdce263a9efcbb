// What the host's page may say: hello, what it sees, that it sees nothing. A stranger's words: checked, kept, never obeyed.
import { browser } from '../../lib/edge/browser';
import { startScript } from '../../lib/edge/host-scripts';
import { keepPanelWidth, readPanelWidth } from '../../lib/edge/panel-width';
import { findProfileFor } from '../../lib/edge/profiles-store';
import type { Caller } from '../../lib/edge/sender';
import type { Input, Reply } from '../../lib/messages';
import { ok } from '../../lib/result';
import { keepAbsence, keepReading } from './identity';

export async function hello(_input: Input<'host.hello'>, caller: Caller): Promise<Reply<'host.hello'>> {
  const profile = await findProfileFor(caller.url);
  // A page has come: nothing is known of it, and what was known is of the one before.
  if (profile !== null && caller.tabId !== null) await keepAbsence(caller.tabId, caller.url, 'dossier-unsettled');
  return ok({ profile, width: profile === null ? null : await readPanelWidth() });
}

export async function bringReader(
  _input: Input<'host.dossier-here'>,
  caller: Caller,
): Promise<Reply<'host.dossier-here'>> {
  const isKnown = (await findProfileFor(caller.url)) !== null;
  if (caller.tabId !== null && isKnown) await startScript(caller.tabId, 'reader.js');
  return ok(null);
}

export async function seen(input: Input<'host.seen'>, caller: Caller): Promise<Reply<'host.seen'>> {
  if (caller.tabId !== null) await keepReading(caller.tabId, caller.url, input.reading);
  return ok(null);
}

export async function unseen(input: Input<'host.unseen'>, caller: Caller): Promise<Reply<'host.unseen'>> {
  if (caller.tabId !== null) await keepAbsence(caller.tabId, caller.url, input.absence);
  return ok(null);
}

/** The width is kept for the next page. The toolbar's title follows the panel; the icon is left alone (quality.md §1.2, rule 7). */
export async function panelMoved(input: Input<'host.panel'>, caller: Caller): Promise<Reply<'host.panel'>> {
  if (input.width !== undefined) await keepPanelWidth(input.width);
  if (caller.tabId !== null) {
    const title = input.open ? 'Fermer Vigie PDP' : 'Ouvrir Vigie PDP';
    await browser.action.setTitle({ tabId: caller.tabId, title });
  }
  return ok(null);
}
