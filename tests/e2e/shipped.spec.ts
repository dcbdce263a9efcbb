// What is shipped, as built: its weight in the host's page and at the panel's first paint, what it asks for, and that it
// holds no way to run text as code (quality.md §0 and §4). Sizes are bytes, never times.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => join(import.meta.dirname, '../../.output', name));

function listScripts(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listScripts(path);
    return name.endsWith('.js') ? [path] : [];
  });
}

for (const build of builds) {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));

  test(`${manifest.browser_specific_settings ? 'Firefox' : 'Chrome'}: the host’s page is given one small script, without React`, () => {
    const [script] = manifest.content_scripts;
    expect(manifest.content_scripts).toHaveLength(1);
    expect(script.all_frames ?? false).toBe(false);
    const text = readFileSync(join(build, script.js[0]), 'utf8');
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(12 * 1024);
    expect(text).not.toMatch(/react|dexie|zod/i);
  });

  test(`${manifest.browser_specific_settings ? 'Firefox' : 'Chrome'}: it asks for the demo host and its server; any other site only when it is connected`, () => {
    const sites = ['http://logiciel-demo.localhost/*', 'http://fhir-demo.localhost/*'];
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts[0].matches).toEqual([sites[0]]);
    expect(manifest.permissions.length).toBeLessThanOrEqual(6);
    expect(manifest.permissions).not.toContain('tabs');
    expect(manifest.web_accessible_resources).toHaveLength(1);
    // Any site may be connected, so any may frame the panel: its address must be one that no page can know.
    expect(manifest.web_accessible_resources[0].resources).toEqual(['panel.html']);
    if (manifest.browser_specific_settings === undefined) {
      expect(manifest.web_accessible_resources[0].use_dynamic_url).toBe(true);
    }
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test(`${manifest.browser_specific_settings ? 'Firefox' : 'Chrome'}: nothing that is shipped runs text as code`, () => {
    for (const file of listScripts(build)) {
      const text = readFileSync(file, 'utf8');
      expect([file, /\beval\(|new Function\(|Function\(["'`]/.test(text)]).toEqual([file, false]);
    }
  });

  test(`${manifest.browser_specific_settings ? 'Firefox' : 'Chrome'}: the panel’s first paint weighs at most 200 kB of compressed script`, () => {
    const html = readFileSync(join(build, 'panel.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    const weight = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(build, script))).length, 0);
    test.info().annotations.push({ type: 'kB', description: String(Math.round(weight / 1000)) });
    expect(weight).toBeLessThanOrEqual(200_000);
  });
}
