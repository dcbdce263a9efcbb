// The hosts this build knows: the sites its content script was declared for, and no others.
import { browser } from './browser';

/** Names of sites (`logiciel.example.fr`), each once, in the order of the manifest. */
export function listKnownHosts(): readonly string[] {
  const patterns = (browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []);
  const names = patterns.map((pattern) => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}
