// A page may be anything, and a profile anything its schema allows: a reading then fails or says little, never throws, and
// costs a bounded number of questions to the page. Work is counted, not time.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findPatternFault } from '../../../lib/profiles/check-pattern';
import { fieldIds, listColumns, listIds, type Profile, profileSchema } from '../../../lib/profiles/profile';
import { readPage } from '../../../lib/profiles/read';
import { readingSchema } from '../../../lib/profiles/reading';
import { openSavedPage } from './saved-page';

const word = fc.constantFrom(
  'Effectif',
  'SIRET',
  'Né(e) le',
  'Nom',
  '48',
  '05/09/1981',
  'ROUX',
  '-',
  '',
  ' : ',
  '<b>x</b>',
);
const css = fc.constantFrom(
  'body',
  'div',
  'td',
  '.a',
  '#a',
  'p[',
  ':is(',
  '*',
  'x-a >>> div',
  'iframe >>> body',
  '>>>',
  ' ',
);
const pattern = fc
  .constantFrom(
    '(?<value>\\d+)',
    '^(?<value>.+)$',
    'née (?<value>\\p{Lu}+)',
    '(?<value>.*?) .* .*',
    '(?<value>)',
    '(?<value>[^,]*)',
  )
  .filter((one) => findPatternFault(one) === null);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** An object without what is undefined: the schema refuses it, and so do strict types. */
const clean = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

const piece = { pattern: maybe(pattern), where: maybe(fc.constant('Ici')) };
const label = word.filter((one) => one.trim() !== '');
const locator = fc.oneof(
  fc.record({ kind: fc.constant('label'), label, in: maybe(css), under: maybe(fc.boolean()), ...piece }),
  fc.record({
    kind: fc.constant('css'),
    css,
    attribute: maybe(fc.constantFrom('title', 'class', 'x')),
    own: maybe(fc.boolean()),
    hidden: maybe(fc.boolean()),
    ...piece,
  }),
  fc.record({
    kind: fc.constant('role'),
    role: fc.constantFrom('textbox', 'combobox', 'checkbox', 'radiogroup', 'img', 'heading'),
    name: maybe(label),
    in: maybe(css),
    ...piece,
  }),
  fc.record({ kind: fc.constant('json'), css, path: fc.constantFrom('a', 'a.b', '__proto__', '..'), ...piece }),
  fc.record({ kind: fc.constant('address'), of: fc.constantFrom('url', 'title'), pattern }),
);
const field = fc.record({
  locators: fc.array(locator, { minLength: 1, maxLength: 3 }),
  page: maybe(fc.constantFrom('A', 'B')),
  optional: maybe(fc.boolean()),
});
const listOf = (id: (typeof listIds)[number]) => {
  const common = { page: maybe(fc.constantFrom('A', 'B')), empty: fc.array(label, { maxLength: 2 }), skip: maybe(css) };
  const columns = <T>(one: fc.Arbitrary<T>) =>
    fc.record(Object.fromEntries(listColumns[id].map((name) => [name, one])));
  return fc.oneof(
    fc.record({ table: css, columns: columns(label), ...common }),
    fc.record({ blocks: css, columns: columns(fc.record({ css: maybe(css), pattern: maybe(pattern) })), ...common }),
  );
};
const profiles: fc.Arbitrary<Profile> = fc
  .record({
    format: fc.constant(1),
    id: fc.constant('x'),
    name: fc.constant('X'),
    matches: fc.constant(['http://x.example/*']),
    root: fc.constantFrom('body', 'div', 'x-a', 'x-a >>> div'),
    landmarks: maybe(fc.array(css, { maxLength: 2 })),
    not: fc.array(fc.constantFrom('.no', 'p['), { maxLength: 2 }),
    busy: fc.array(fc.constantFrom('.busy', ':is('), { maxLength: 2 }),
    identity: css,
    pages: fc.constant({ A: 'div', B: 'table' }),
    shadow: maybe(fc.boolean()),
    dateOrder: fc.constantFrom('day-first', 'month-first', 'iso'),
    fields: fc.dictionary(fc.constantFrom(...fieldIds), field, { maxKeys: 5 }),
    lists: fc.record(Object.fromEntries(listIds.map((id) => [id, listOf(id)])), { requiredKeys: [] }),
  })
  .map((json) => profileSchema.parse(clean(json)));

const tag = fc.constantFrom(
  'div',
  'p',
  'td',
  'th',
  'tr',
  'table',
  'dl',
  'dt',
  'dd',
  'label',
  'fieldset',
  'legend',
  'span',
  'x-a',
  'a',
  'h1',
);
const attributes = fc.constantFrom(
  '',
  ' class="a"',
  ' id="a"',
  ' hidden',
  ' role="row"',
  ' role="img" aria-label="x"',
  ' aria-labelledby="a"',
  ' for="a"',
  ' colspan="9999"',
  ' title="&lt;img onerror=1&gt;"',
);
const leaf = fc.constantFrom(
  '<input value="48">',
  '<input type="radio" checked>',
  '<input type="checkbox">',
  '<select><option>1</option></select>',
  '<textarea>x</textarea>',
  '<script type="application/json">{"a":{"b":1}}</script>',
  '<script>alert(1)</script>',
  '<!-- x -->',
  '<br>',
  '<img title="x">',
  '</div>',
  '<',
);
const { html } = fc.letrec<{ html: string }>((tie) => ({
  html: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(word, leaf),
    fc
      .tuple(tag, attributes, fc.array(tie('html'), { maxLength: 4 }), fc.boolean())
      .map(([name, given, inside, isShadow]) => {
        const content = inside.join(' ');
        const shadow = `<template shadowrootmode="open">${content}</template>`;
        return `<${name}${given}>${isShadow && name === 'x-a' ? shadow : content}</${name}>`;
      }),
  ),
}));

describe('any page, by any profile', () => {
  it('is read or refused, never thrown at, and answers what the background accepts', () => {
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), profiles, (parts, profile) => {
        const seen = readPage(openSavedPage(`<body>${parts.join('\n')}</body>`), profile);
        if (seen.kind === 'reading') expect(readingSchema.safeParse(seen.reading).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** One field of each kind, on a page that is nothing but the trap. */
const plain = profileSchema.parse({
  format: 1,
  id: 'x',
  name: 'X',
  matches: ['http://x.example/*'],
  root: 'body',
  not: [],
  busy: [],
  identity: 'h1',
  pages: {},
  shadow: true,
  dateOrder: 'day-first',
  fields: {
    siret: { locators: [{ kind: 'label', label: 'SIRET' }] },
    naf: { locators: [{ kind: 'css', css: 'p' }] },
    jobTitle: { locators: [{ kind: 'role', role: 'textbox' }] },
    pcs: { locators: [{ kind: 'json', css: 'script', path: 'a' }] },
    contract: { locators: [{ kind: 'css', css: 'main' }] },
    exposures: { locators: [{ kind: 'css', css: 'main', attribute: 'title' }] },
    rqth: { locators: [{ kind: 'role', role: 'radiogroup', name: 'RQTH' }] },
  },
  lists: {
    arrets: { table: 'table', columns: { start: 'Du', end: 'Au', cause: 'Motif' }, empty: [] },
    visits: { blocks: 'li', columns: { date: {}, kind: {}, professional: {} }, empty: [] },
  },
});

/** Questions asked of the page during one reading. */
function countWork(page: string): number {
  vi.restoreAllMocks();
  const document = new DOMParser().parseFromString(`<h1>ROUX Claire</h1>${page}`, 'text/html');
  const spies = [
    ...(['querySelectorAll', 'querySelector', 'matches', 'closest', 'contains'] as const).map((name) =>
      vi.spyOn(Element.prototype, name),
    ),
    vi.spyOn(Document.prototype, 'querySelectorAll'),
  ];
  const seen = readPage(document, plain);
  expect(JSON.stringify(seen).length).toBeLessThan(200_000);
  return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
}

describe('a page made to cost', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['thousands of matches', (n: number) => '<p>1</p>'.repeat(n)],
    ['a label thousands of times', (n: number) => '<div><b>SIRET</b> <i>1</i></div>'.repeat(n)],
    ['thousands of controls', (n: number) => '<input aria-label="SIRET" value="1">'.repeat(n)],
    [
      'thousands of choices',
      (n: number) => `<fieldset><legend>RQTH</legend>${'<label><input type="radio">a</label>'.repeat(n)}</fieldset>`,
    ],
    [
      'thousands of rows',
      (n: number) => `<table><tr><th>Du<th>Au<th>Motif</tr>${'<tr><td>1<td>2<td>3</tr>'.repeat(n)}</table>`,
    ],
    ['thousands of rows without headers', (n: number) => `<table>${'<tr><td>1<td>2<td>3</tr>'.repeat(n)}</table>`],
    ['thousands of blocks', (n: number) => `<ul>${'<li>1</li>'.repeat(n)}</ul>`],
    [
      'thousands of cells',
      (n: number) => `<table><tr>${'<th>Du</th>'.repeat(n)}</tr><tr>${'<td>1</td>'.repeat(n)}</tr></table>`,
    ],
    ['a text in thousands of pieces', (n: number) => `<main>${'<span>a</span>'.repeat(n)}</main>`],
  ])('with %s costs no more when there are twice as many', (_, make) => {
    const [once, twice] = [countWork(make(3000)), countWork(make(6000))];
    expect(twice).toBeLessThan(once * 1.1 + 50);
    expect(once).toBeLessThan(25_000);
  });

  it('with values of a megabyte answers what the background accepts, cut', () => {
    const long = 'a'.repeat(1_000_000);
    const document = new DOMParser().parseFromString(
      `<h1>ROUX</h1><p>${long}</p><main title="${long}">${long}</main><input value="${long}">
       <dl><dt>SIRET</dt><dd>${long}</dd></dl><fieldset><legend>RQTH</legend>${`<p>${long}</p>`.repeat(3)}</fieldset>
       <script type="application/json">{"a":"${long}"}</script><ul><li>${long}</li></ul>`,
      'text/html',
    );
    const seen = readPage(document, plain);
    expect(seen.kind === 'reading' && readingSchema.safeParse(seen.reading).success).toBe(true);
  });

  it('with markup inside values gives it as the text it is', () => {
    const document = new DOMParser().parseFromString(
      '<h1>ROUX</h1><main>&lt;script&gt;alert(1)&lt;/script&gt;</main><input value="&lt;img src=x&gt;">',
      'text/html',
    );
    const seen = readPage(document, plain);
    expect(seen).toMatchObject({
      reading: { fields: { contract: { text: '<script>alert(1)</script>' }, jobTitle: { text: '<img src=x>' } } },
    });
  });
});
