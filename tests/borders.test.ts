// Who may import whom (house.md), and what may appear where. House rules are tests with a sentence, not memory.
// @vitest-environment node
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const roots = ['lib', 'components', 'entrypoints'];
const files = roots.flatMap(listSources);

function listSources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listSources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  /** Path in the repository without its ending, or the name of a package. */
  readonly to: string;
  readonly isTypeOnly: boolean;
}

function readImports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const pattern = /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'";]*?from\s+)?['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => {
    const target = match[4] ?? '';
    const to = target.startsWith('.') ? normalize(join(dirname(file), target)) : target;
    return { from: file, to, isTypeOnly: match[2] !== undefined };
  });
}

const imports = files.flatMap(readImports);

/** Domain folders, in the order of the data: each may import itself and those before it. */
const order = [
  'profiles',
  'dossier',
  'atelier',
  'visits',
  'questionnaire',
  'rules',
  'measures',
  'signalement',
  'fhir',
  'cellule',
];
/** Types of thresholds that visits and rules are given. */
const openToAll = ['lib/result', 'lib/failures', 'lib/zod', 'lib/settings/settings', 'lib/papers/paper'];

function domainOf(path: string): string | null {
  const match = /^lib\/([^/]+)\//.exec(path);
  return match?.[1] !== undefined && (order.includes(match[1]) || match[1] === 'settings') ? match[1] : null;
}

function breaches(from: RegExp, isRefused: (to: string, found: Import) => boolean): string[] {
  return imports
    .filter((found) => from.test(found.from) && isRefused(found.to, found))
    .map((found) => `${found.from} imports ${found.to}`);
}

function mentions(pattern: RegExp, allowed: RegExp): string[] {
  return files.filter((file) => !allowed.test(file) && pattern.test(withoutComments(file)));
}

function withoutComments(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1');
}

describe('who may import whom', () => {
  it('domain folders import only to their left in the order of the data', () => {
    const wrong = imports.filter(({ from, to }) => {
      const domain = domainOf(from);
      if (domain === null || !to.startsWith('lib/') || openToAll.includes(to)) return false;
      const target = domainOf(to);
      if (target === null) return true;
      if (domain === 'settings') return target !== 'settings';
      // What leaves and what comes back share one vocabulary: fhir reads the cellule's types (house.md, "FHIR-free types").
      if (domain === 'fhir' && to === 'lib/cellule/signalement-row') return false;
      return order.indexOf(target) > order.indexOf(domain);
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('domain folders import no package that touches the browser or the network', () => {
    const allowed = ['@internationalized/date', '@medplum/fhirtypes', 'regjsparser'];
    const wrong = imports.filter(
      ({ from, to }) =>
        domainOf(from) !== null && !to.startsWith('lib/') && !to.endsWith('.json') && !allowed.includes(to),
    );
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('papers are written from the domain and the words: no edge, no browser, nothing between contexts', () => {
    const known = /^(lib\/(result|papers|text|dossier|visits|questionnaire|measures|signalement)(\/|$)|pdfkit$)/;
    expect(breaches(/^lib\/papers\//, (to) => !known.test(to))).toEqual([]);
  });

  it('the background shows nothing', () => {
    expect(breaches(/^entrypoints\/background\//, (to) => to.startsWith('components/') || /^react/.test(to))).toEqual(
      [],
    );
  });

  it('the host script stays tiny: no React, no Dexie, no zod at run time, no store, no server', () => {
    const refused = /^(components\/|react|dexie|zod|jose|webextension-polyfill|lib\/(fhir|edge\/(?!page)))/;
    expect(breaches(/^entrypoints\/host[./]/, (to, { isTypeOnly }) => !isTypeOnly && refused.test(to))).toEqual([]);
    expect(
      breaches(
        /^lib\/profiles\/(detect|locate|read)\./,
        (to, { isTypeOnly }) => !isTypeOnly && /zod|profile$|reading$/.test(to),
      ),
    ).toEqual([]);
  });

  it('pages reach neither the store nor the server', () => {
    const pages = /^entrypoints\/(panel|cellule|options|guide|accord|papier|suivi)\//;
    expect(breaches(pages, (to) => /^dexie|^lib\/edge\/(store|server)|^lib\/fhir/.test(to))).toEqual([]);
  });

  it('components take props and give callbacks: no edge, no browser', () => {
    const refused = /^(lib\/edge|lib\/fhir|dexie|webextension-polyfill|wxt)/;
    expect(breaches(/^components\//, (to) => refused.test(to))).toEqual([]);
    expect(mentions(/\b(browser|chrome)\.[a-z]+|\bfetch\(/, /^(entrypoints|lib)\//)).toEqual([]);
  });

  it('the edge imports neither components nor entrypoints', () => {
    expect(breaches(/^lib\//, (to) => /^(components|entrypoints)\//.test(to))).toEqual([]);
  });

  it('zod, Dexie, jose and the polyfill each have one door', () => {
    expect(breaches(/^(?!lib\/zod\.ts)/, (to) => /^zod/.test(to))).toEqual([]);
    expect(breaches(/^(?!lib\/edge\/store\/)/, (to) => /^(dexie|jose)/.test(to))).toEqual([]);
    expect(breaches(/^(?!lib\/edge\/browser\.ts)/, (to) => to === 'webextension-polyfill')).toEqual([]);
  });
});

describe('what appears where', () => {
  it('only the edge and the entrypoints name the browser', () => {
    expect(
      mentions(
        /\b(browser|chrome)\.(runtime|storage|tabs|alarms|idle|sidePanel|action|commands)\b/,
        /^(entrypoints|lib\/edge)\//,
      ),
    ).toEqual([]);
  });

  it('domain folders read neither the clock nor chance', () => {
    const pattern = /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|crypto\.(randomUUID|getRandomValues)/;
    expect(mentions(pattern, /^(entrypoints|components|lib\/edge)\//)).toEqual([]);
  });

  it('FHIR is spoken only where the exchange is', () => {
    expect(mentions(/resourceType|\bOperationOutcome\b/, /^lib\/(fhir\/|questionnaire\/|edge\/server)/)).toEqual([]);
  });

  it('nothing is sent between windows, evaluated, or written as HTML', () => {
    expect(mentions(/window\.postMessage|\.innerHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/, /^$/)).toEqual(
      [],
    );
  });

  it('nobody logs', () => {
    expect(mentions(/\bconsole\./, /^$/)).toEqual([]);
  });
});

describe('the house', () => {
  it('every file begins by saying what it answers for', () => {
    const silent = files.filter((file) => !/^(\/\/|\/\*)/.test(readFileSync(file, 'utf8')));
    expect(silent).toEqual([]);
  });

  it('a file above 250 lines says why in its first comment', () => {
    const long = files.filter((file) => {
      const lines = readFileSync(file, 'utf8').split('\n');
      return lines.length > 251 && !/long because/i.test(lines.slice(0, 5).join('\n'));
    });
    expect(long).toEqual([]);
  });

  it('the median file is under 80 lines', () => {
    const counts = files.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(81);
  });

  it('has no folder the house does not know', () => {
    expect(files.filter((file) => /(^|\/)(utils|helpers|common|services|src)\//.test(file))).toEqual([]);
    expect(files.filter((file) => /(^|\/)index\.tsx?$/.test(file) && !file.startsWith('entrypoints/'))).toEqual([]);
  });
});
