// Elements by accessible role and name: the few roles that hold a value in a dossier. Not the whole of ARIA: what a
// profile may ask for, and no more.

import { readLabelledBy } from './labels';
import type { Locator } from './profile';
import { isWithin, listShadows, queryAll, type Scope } from './query';
import { foldText, isControl, readText } from './text';

type Role = Extract<Locator, { kind: 'role' }>['role'];

const selectors: Readonly<Record<Role, string>> = {
  textbox:
    'input:not([type]),input[type="text"],input[type="email"],input[type="tel"],input[type="date"],input[type="number"],textarea,[role="textbox"]',
  combobox: 'select,[role="combobox"]',
  checkbox: 'input[type="checkbox"],[role="checkbox"]',
  radiogroup: 'fieldset,[role="radiogroup"]',
  img: 'img,svg[role="img"],[role="img"]',
  heading: 'h1,h2,h3,h4,h5,h6,[role="heading"]',
};

/** Elements of this role, whose accessible name is `name` where one is asked for. */
export function findByRole(scope: Scope, role: Role, name: string | undefined, shadow: boolean): Element[] {
  const found = (shadow ? listShadows(scope) : [scope]).flatMap((tree) => queryAll(tree, selectors[role]));
  const wanted = name === undefined ? null : foldText(name);
  return found.filter(
    (element) => isWithin(scope, element) && (wanted === null || foldText(readName(element)) === wanted),
  );
}

/** The role of an element, when it is one a profile may ask for. */
export function findRole(element: Element): Role | null {
  return (Object.keys(selectors) as Role[]).find((role) => element.matches(selectors[role])) ?? null;
}

/** The accessible name: what the page calls this element. */
export function readName(element: Element): string {
  const named = readLabelledBy(element);
  if (named !== null) return named;
  const own = element.getAttribute('aria-label') ?? element.getAttribute('alt');
  if (own !== null) return own;
  if (isControl(element)) {
    const [label] = element.labels ?? [];
    return label === undefined ? (element.getAttribute('placeholder') ?? '') : readLabelText(label, element);
  }
  const legend = element.querySelector('legend');
  if (legend !== null) return readText(legend);
  const title = element.getAttribute('title') ?? element.querySelector('title')?.textContent ?? '';
  return title === '' ? readText(element) : title;
}

/** A label that wraps its control: its words without the control's value. */
function readLabelText(label: Element, control: Element): string {
  return [...label.childNodes]
    .filter((child) => !child.contains(control))
    .map(readText)
    .join(' ');
}
