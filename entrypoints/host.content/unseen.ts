// What of a page no observer tells: what was typed or ticked since, the address and the title. And the attributes that
// must be observed, because something is read from them.
import type { Profile } from '../../lib/profiles/profile';

/** They name or say something to anybody: labels, controls, icons. */
const speaking = [
  'aria-label',
  'aria-labelledby',
  'placeholder',
  'title',
  'alt',
  'role',
  'for',
  'id',
  'value',
  'checked',
];

/** With those that this profile's locators read. */
export function listAttributes({ fields, checks = {}, lists }: Profile): readonly string[] {
  const named = JSON.stringify([fields, checks, lists]).matchAll(/"attribute":"([^"\\]+)"/g);
  return [...new Set([...speaking, ...[...named].map(([, name = '']) => name)])];
}

/** In words, to be compared with the same of another moment; never kept nor told. */
export function readUnseen(document: Document, root: Element): string {
  // One by one: a search for one tag costs a tenth of a search for three.
  const controls = ['input', 'select', 'textarea'].flatMap((tag) => [...root.querySelectorAll<HTMLInputElement>(tag)]);
  const typed = controls.map(({ value, checked }) => `${value}${checked === true ? ' *' : ''}`);
  return [document.location?.href, document.title, ...typed].join('\n');
}
