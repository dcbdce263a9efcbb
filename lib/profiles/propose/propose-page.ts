// The page (tab) of the dossier a place is on: what to call it, and what is there only while it is shown. Tab panels by
// role, panes whose neighbours are hidden, innermost frames. Null: the place is always there.

import type { Pointed } from '../pointing';
import { findParent, findVisible, isVisible, queryAll, type Scope } from '../query';
import { readText } from '../text';
import { mayName } from './label-words';
import { findStable, listWays } from './propose-selector';

type ShownPage = NonNullable<Pointed['page']>;

export interface PageAround extends ShownPage {
  /** What the locators of its fields are read in. */
  readonly element: Element;
}

/** The nearest page around `place`, said from `scope`. */
export function findPageAround(place: Element, scope: Element): PageAround | null {
  for (let one: Element | null = place; one !== null && one !== scope; one = findParent(one)) {
    const page = sayPanel(one, scope) ?? sayPane(one, scope) ?? sayFrame(one, scope);
    if (page !== null && isName(page.name)) return page;
  }
  return null;
}

function isName(name: string): boolean {
  return name !== '' && name.length <= 120 && !/\d{3}/.test(name) && !mayName(name);
}

/** `role=tabpanel`, told from the others by its identifier or its name; and no more busy, where it says when it is. */
function sayPanel(element: Element, scope: Element): PageAround | null {
  if (element.getAttribute('role') !== 'tabpanel') return null;
  const way = findOwn(element, scope);
  if (way === null) return null;
  const settled = element.hasAttribute('aria-busy') ? '[aria-busy="false"]' : '';
  return { name: nameOf(element), css: `${way}${settled}`, element };
}

/** A selector of this one panel, whatever else is shown: not its mere class or tag, which the next one bears too. */
function findOwn(element: Element, scope: Element): string | null {
  const way = listWays(element, scope, '').find(
    ({ css, reason }) =>
      (reason === 'stable-id' || (reason === 'stable-name' && /\[[^\]]*\]$/.test(css))) &&
      findVisible(scope, css, scope).length === 1,
  );
  return way?.css ?? null;
}

/** An element with an identifier beside others of the same kind that are hidden. */
function sayPane(element: Element, scope: Element): PageAround | null {
  if (element.id === '' || !/^(?:div|section|article|form|fieldset)$/.test(element.localName)) return null;
  const others = [...(element.parentElement?.children ?? [])].filter(
    (one) => one !== element && one.localName === element.localName && one.id !== '',
  );
  if (others.length === 0 || others.some((one) => isVisible(one, scope))) return null;
  const css = findOwn(element, scope);
  return css === null ? null : { name: nameOf(element), css, element };
}

/** The page of a frame that holds no other frame: its own address, or what the body is called. */
function sayFrame(element: Element, scope: Element): PageAround | null {
  const { ownerDocument: document } = element;
  if (element !== document.body || document === scope.ownerDocument || document.querySelector('iframe,frame'))
    return null;
  const way = findStable(element, scope);
  if (way === null) return null;
  const names = way.css.slice(way.css.lastIndexOf('>>>') + 3).trim();
  const classes = listWays(element, element.ownerDocument.documentElement, '')
    .filter(({ css, reason }) => reason === 'stable-class' && /^\.[\w-]+$/.test(css))
    .map(({ css }) => css);
  const css = classes.length > 1 ? way.css.replace(new RegExp(`${CSS.escape(names)}$`), classes.join('')) : way.css;
  const said = findVisible(scope, css, scope)[0] === element ? css : way.css;
  const isTold = classes.length > 0 || element.id !== '';
  return isTold ? { name: document.title.trim(), css: said, element } : null;
}

/** The name of a panel: its own, else that of the tab that opens it. */
function nameOf(element: Element): string {
  const own = element.getAttribute('aria-label');
  if (own !== null && own !== '') return own.trim();
  const tree = element.getRootNode() as Scope;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const said = ids.flatMap((id) => queryAll(tree, `[id="${CSS.escape(id)}"]`)).map(readName);
  if (said.length > 0) return said.join(' ').trim();
  const id = CSS.escape(element.id);
  const [tab] =
    element.id === '' ? [] : queryAll(tree, `[aria-controls="${id}"],[href="#${id}"],[data-target="#${id}"]`);
  const [chosen] = queryAll(tree, '[role="tab"][aria-selected="true"]');
  return readName(tab ?? chosen ?? null).trim();
}

/** A tab may be a button, whose words `readText` leaves out. */
function readName(element: Element | null): string {
  return element === null ? '' : readText(element) || (element.textContent ?? '').replace(/\s+/g, ' ');
}
