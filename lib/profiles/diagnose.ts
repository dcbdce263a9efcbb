// What an administrator may copy when a host has changed: the shape of the page and which places are lost. Structure only:
// no value, no text of the page, no address beyond the profile's own. It runs in the host's page.
import type { Locator, Profile } from './profile';
import { findVisible, queryAll } from './query';
import type { PageReading } from './read';

const deepest = 5;
const mostLines = 120;

/** Plain lines, in French. */
export function diagnose(document: Document, profile: Profile, page: PageReading): string {
  const marks = [
    ['racine', profile.root],
    ['identité', profile.identity],
    ...(profile.landmarks ?? []).map((css) => ['repère', css]),
    ...Object.entries(profile.pages).map(([name, css]) => [`onglet ${name}`, css]),
  ] as const;
  const found = page.kind === 'reading' ? { ...page.reading.fields, ...page.reading.lists } : {};
  const [root] = findVisible(document, profile.root);
  return [
    `Profil : ${profile.id} (format ${profile.format})`,
    `Page : ${page.kind === 'reading' ? 'dossier lu' : page.absence}`,
    ...marks.map(([name, css]) => `Repère ${name} : ${countOf(document, css)}`),
    ...Object.entries(found).map(
      ([id, { state }]) => `Champ ${id} : ${state}${state === 'lost' ? writeLocators(profile, id) : ''}`,
    ),
    'Structure :',
    ...outline(root ?? document.body, 0).slice(0, mostLines),
  ].join('\n');
}

function countOf(document: Document, css: string): string {
  const all = queryAll(document, css);
  return `${all.length} trouvé(s), ${findVisible(document, css).length} visible(s)`;
}

function writeLocators(profile: Profile, id: string): string {
  const spec = profile.fields[id as keyof Profile['fields']];
  return spec === undefined ? '' : ` (${spec.locators.map(nameLocator).join(' ; ')})`;
}

function nameLocator(locator: Locator): string {
  switch (locator.kind) {
    case 'label':
      return `libellé « ${locator.label} »`;
    case 'css':
    case 'json':
      return locator.css;
    case 'role':
      return `${locator.role} ${locator.name ?? ''}`.trim();
    case 'address':
      return locator.of;
  }
}

/** Elements by tag, identifier, classes and role, with figures struck out: they may be a number of dossier. */
function outline(element: Element, depth: number): string[] {
  const { id } = element;
  const classes = [...element.classList].slice(0, 3).map((name) => `.${name}`);
  const role = element.getAttribute('role');
  const name = `${element.localName}${id === '' ? '' : `#${id}`}${classes.join('')}${role === null ? '' : `[role=${role}]`}`;
  const line = '  '.repeat(depth) + name.replace(/\d/g, '0');
  if (depth === deepest) return [line];
  const tree = element.shadowRoot ?? element;
  return [line, ...[...tree.children].slice(0, 12).flatMap((child) => outline(child, depth + 1))];
}
