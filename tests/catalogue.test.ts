// The collection of rules: each has its file, its source, and an example of each of its answers.
// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../lib/rules/catalogue';
import { defaultSettings } from '../lib/settings/settings';
import { visitsInForce } from '../lib/visits/in-force';
import { answerVisits } from '../lib/visits/list';
import { loadExamples } from './unit/rules/load-examples';
import { makeFacts } from './unit/visits/facts';

const ids = catalogue.map(({ id }) => id);

it('every file of the catalogue is one rule of its list, named as its id, and listed once', () => {
  const files = readdirSync('lib/rules/catalogue').map((name) => name.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual([...ids].sort());
  for (const id of ids) expect(readFileSync(`lib/rules/catalogue/${id}.ts`, 'utf8')).toContain(`id: '${id}'`);
});

it('every file of examples belongs to a rule', () => {
  const files = readdirSync('tests/unit/rules').filter((name) => name.endsWith('.examples.ts'));
  expect(files.map((name) => name.replace('.examples.ts', '')).sort()).toEqual([...ids].sort());
});

describe.each(catalogue)('$id', ({ id, title, source, threshold }) => {
  it('says what it looks for, in one sentence with the numbers of the service', () => {
    expect(threshold(defaultSettings.rules)).toMatch(/^[\p{Lu}\d].*\.$/u);
  });

  it('has a title, and a source with its state', () => {
    expect(title).toMatch(/^\p{Lu}/u);
    expect(source.text).not.toBe('');
    expect(source.asOf).not.toBe('');
  });

  it('says where its source stops, unless the law says all of it', () => {
    if (source.status !== 'law') expect(source.doubt ?? '').not.toBe('');
  });

  it('has an example of a flag, of clear and of unknown, which the rule answers', async () => {
    const [found] = await loadExamples([id]);
    const rule = catalogue.find((candidate) => candidate.id === id);
    const answered = new Set((found?.examples ?? []).map(({ facts }) => rule?.evaluate(facts).result));
    expect([...answered].sort()).toEqual(['clear', 'flag', 'unknown']);
  });

  it('is drawn without the clock, chance or the browser', () => {
    const text = readFileSync(`lib/rules/catalogue/${id}.ts`, 'utf8');
    expect(text).not.toMatch(/Date\.now|new Date|Math\.random|crypto\.|browser\.|window\./);
  });
});

it('articles that changed after the state that was read say so (law.md §0.3)', () => {
  const changed = ['L. 4624-2-2', 'R. 4624-30', 'R. 4624-31'];
  const visits = Object.values(visitsInForce).flatMap(({ sources }) => sources(defaultSettings.rules));
  const all = [
    ...catalogue.map(({ id, source }) => ({ id, source })),
    ...visits.map((source) => ({ id: 'visit', source })),
  ];
  for (const { id, source } of all) {
    const isConcerned = changed.some((article) => source.text.includes(article));
    if (isConcerned) expect([id, source.doubt]).toEqual([id, expect.stringContaining('non lu')]);
  }
});

it('every visit that is answered says what it looks for, and its sources', () => {
  for (const { kind } of answerVisits(makeFacts())) {
    const { threshold, sources } = visitsInForce[kind];
    expect([kind, threshold(defaultSettings.rules)]).toEqual([kind, expect.stringMatching(/^\p{Lu}.*\.$/u)]);
    for (const source of sources(defaultSettings.rules)) expect(source.asOf).not.toBe('');
  }
});
