// Finding elements across the trees of a page: CSS, open shadow roots, same-origin frames. And what a person can see of
// them. It never measures: it runs in the host's page.

export type Tree = Document | ShadowRoot;
export type Scope = Tree | Element;

/** More matches than this, and a selector says nothing any more: none is looked at. */
const mostMatches = 500;
const mostTrees = 1000;

/** Every match of `a >>> b`, in the order of the page. A selector that is no CSS, or matches by hundreds, finds nothing. */
export function queryAll(scope: Scope, css: string): readonly Element[] {
  const [first = '', ...deeper] = css.split('>>>');
  let found = queryFlat(scope, first);
  for (const step of deeper) {
    if (found.length > mostMatches) return [];
    found = found.flatMap((element) => {
      const inside = findInside(element);
      return inside === null ? [] : queryFlat(inside, step);
    });
  }
  return found.length > mostMatches ? [] : found;
}

/** What was found by each selector in each scope, while the page stands still. */
let standing: Map<Scope, Map<string, readonly Element[]>> | null = null;

/** The page must not change meanwhile: `act` awaits nothing and writes nothing. What it asks twice is looked for once. */
export function standStill<T>(act: () => T): T {
  if (standing !== null) return act();
  standing = new Map();
  try {
    return act();
  } finally {
    standing = null;
  }
}

function queryFlat(scope: Scope, css: string): readonly Element[] {
  const known = standing?.get(scope)?.get(css);
  if (known !== undefined) return known;
  const found = findFlat(scope, css);
  const inScope = standing?.get(scope);
  if (inScope === undefined) standing?.set(scope, new Map([[css, found]]));
  else inScope.set(css, found);
  return found;
}

function findFlat(scope: Scope, css: string): readonly Element[] {
  try {
    const found = scope.querySelectorAll(css);
    return found.length > mostMatches ? [] : [...found];
  } catch {
    return [];
  }
}

/** A selector that is no CSS, or goes on inside, matches no element by itself. */
export function isMatch(element: Element, css: string): boolean {
  try {
    return element.matches(css);
  } catch {
    return false;
  }
}

/** The open shadow root of an element, or the document of a frame of the same origin. */
export function findInside(element: Element): Tree | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  try {
    return (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** Is it a frame's page? Judged by shape: each frame has a `Document` of its own. */
function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/** The element a node hangs on: its parent, the host of its shadow root, or the frame of its page. */
export function findParent(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return isDocument(node) ? (node.defaultView?.frameElement ?? null) : null;
  if (parent.nodeType === 1) return parent as Element;
  if (isDocument(parent)) return findParent(parent);
  return (parent as ShadowRoot).host ?? null;
}

/** Does `outer` hold `node`, through shadow roots and frames too? */
export function isWithin(outer: Node, node: Node): boolean {
  for (let one: Node | null = node; one !== null; one = findParent(one)) if (one === outer) return true;
  return false;
}

/** Not hidden by itself, by an ancestor within `root`, or by style. A document that is not displayed has no style. */
export function isVisible(element: Element, root: Node): boolean {
  if (element.ownerDocument.defaultView !== null && !element.checkVisibility({ visibilityProperty: true }))
    return false;
  for (let one: Element | null = element; one !== null; one = findHost(one)) {
    const veil = one.closest('[hidden],[aria-hidden="true"]');
    if (veil !== null) return !isWithin(root, veil);
    if (one.getRootNode() === root.getRootNode()) return true;
  }
  return true;
}

/** What the tree of an element hangs on; null at the top. */
function findHost(element: Element): Element | null {
  const top = element.getRootNode();
  return isDocument(top) ? (top.defaultView?.frameElement ?? null) : ((top as ShadowRoot).host ?? null);
}

/** Visible elements that match, in the order of the page. */
export function findVisible(scope: Scope, css: string, root?: Node): Element[] {
  return queryAll(scope, css).filter((element) => isVisible(element, root ?? element));
}

/** Every tree below `scope`: itself, and open shadow roots within it, at any depth. Visits every element. */
export function listShadows(scope: Scope): Scope[] {
  const trees: Scope[] = [scope];
  for (let n = 0; n < trees.length && trees.length < mostTrees; n++) {
    const tree = trees[n];
    if (tree === undefined) break;
    const hosts = [...tree.querySelectorAll('*')];
    if (n === 0 && tree.nodeType === 1) hosts.unshift(tree as Element);
    for (const { shadowRoot } of hosts) if (shadowRoot !== null) trees.push(shadowRoot);
  }
  return trees;
}

/** Pages of the same-origin frames below `scope`, at any depth. */
export function listFrames(scope: Scope): Document[] {
  return queryAll(scope, 'iframe,frame').flatMap((frame) => {
    const inside = findInside(frame);
    return inside !== null && isDocument(inside) ? [inside, ...listFrames(inside)] : [];
  });
}
