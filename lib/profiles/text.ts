// The text of a piece of page as a person would read it, and how two labels are compared.
// It never measures (no innerText): it runs in the host's page, in idle time.

/** Longest text taken from a page: the bound of `Reading`. */
export const maxText = 4096;
const skippedTags = /^(button|script|style|template|noscript|svg|option|mat-icon)$/i;
const blockTags = /^(br|div|p|li|ul|ol|tr|td|th|dt|dd|h\d|section|table)$/i;
const plainTags = /^(p|div|td|th|dt|dd|h\d|span|strong|b|em|a|li|label)$/i;
/** Nodes visited for one text, at most: a page of a megabyte costs no more than a page. */
const mostNodes = 2000;
const mostChoices = 200;

/**
 * Text of a node, spaces collapsed; without buttons, scripts and hidden parts; the live value of form controls. Where there
 * is no text, what the only box or the icons in it say.
 */
export function readText(node: Node): string {
  const plain = readPlain(node);
  if (plain !== '') return plain;
  const budget = { nodes: mostNodes, letters: maxText * 4, radios: listRadios(node) };
  const text = tidy(isControl(node) ? readControl(node) : gather(node, budget));
  return text === '' && node.nodeType === Node.ELEMENT_NODE && !isControl(node) ? readSign(node as Element) : text;
}

/** What most values are: a text alone in its element. Else '', and it is read piece by piece. */
function readPlain(node: Node): string {
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  const { firstChild } = element;
  const isAlone = firstChild !== null && firstChild === element.lastChild && firstChild.nodeType === Node.TEXT_NODE;
  if (!isAlone || !plainTags.test(element.tagName) || element.shadowRoot !== null) return '';
  return element.matches('[hidden],[aria-hidden="true"]') ? '' : tidy(firstChild.nodeValue ?? '');
}

/** « Oui » of a box that stands alone, « Féminin » of an icon. */
function readSign(element: Element): string {
  const [box, ...others] = element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
  if (box !== undefined) return others.length === 0 ? readControl(box) : '';
  const inside = element.querySelectorAll('img,[role="img"]');
  const icons = element.matches('img,[role="img"]') ? [element] : [...inside].slice(0, 8);
  const names = icons
    .filter((icon) => icon.closest('[hidden],[aria-hidden="true"]') === null)
    .map((icon) => ['aria-label', 'alt', 'title'].map((name) => icon.getAttribute(name)).find((name) => name) ?? '');
  return tidy(names.join(' '));
}

/** Only what stands in the element itself, not in its children. */
export function readOwnText(element: Element): string {
  const texts = [...element.childNodes].filter((child) => child.nodeType === Node.TEXT_NODE);
  return tidy(texts.map((child) => child.nodeValue?.slice(0, maxText) ?? '').join(' '));
}

function tidy(text: string): string {
  return text
    .slice(0, maxText * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxText);
}

interface Budget {
  nodes: number;
  letters: number;
  /** Every choice of the text's groups, found once. */
  readonly radios: readonly HTMLInputElement[];
}

function listRadios(node: Node): HTMLInputElement[] {
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  return [...(node as Element).querySelectorAll<HTMLInputElement>('input[type="radio"]')].slice(0, mostChoices);
}

function gather(node: Node, budget: Budget): string {
  budget.nodes -= 1;
  if (budget.nodes < 0 || budget.letters < 0) return '';
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.nodeValue?.slice(0, maxText * 4) ?? '';
    budget.letters -= text.length;
    return text;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (skippedTags.test(element.tagName) || element.matches('[hidden],[aria-hidden="true"]')) return '';
  if (isControl(element)) return /^(radio|checkbox)$/.test(element.type) ? '' : readControl(element);
  const radios = /^(fieldset|form|td|dd|div|span|p|ul)$/i.test(element.tagName)
    ? budget.radios.filter((radio) => element.contains(radio))
    : [];
  // A group of choices says the one that is chosen, not all of them.
  if (radios.length > 1)
    return radios
      .filter((radio) => radio.checked)
      .map(readControl)
      .join(' ');
  let text = '';
  for (const child of listChildren(element)) text += gather(child, budget);
  return blockTags.test(element.tagName) ? ` ${text} ` : text;
}

/** What is drawn for an element: its shadow root's children, what is put into a slot, else its own. */
function listChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot !== null) return element.shadowRoot.childNodes;
  if (/^slot$/i.test(element.tagName)) {
    const given = (element as HTMLSlotElement).assignedNodes();
    if (given.length > 0) return given;
  }
  return element.childNodes;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function isControl(node: Node): node is Control {
  return node.nodeType === Node.ELEMENT_NODE && /^(input|select|textarea)$/i.test((node as Element).tagName);
}

/** The live value: the chosen option's words, the checked choice's label, « Oui » or « Non » for a box. */
function readControl(control: Control): string {
  if (/^select$/i.test(control.tagName)) {
    return (control as HTMLSelectElement).selectedOptions[0]?.textContent?.slice(0, maxText) ?? '';
  }
  const { type, value } = control;
  if (type === 'checkbox') return (control as HTMLInputElement).checked ? 'Oui' : 'Non';
  if (type === 'radio') {
    const [label] = (control as HTMLInputElement).labels ?? [];
    const words = label === undefined ? '' : [...label.childNodes].map((child) => child.textContent ?? '').join(' ');
    return words.trim() === '' ? value : words;
  }
  return /^(hidden|password|submit|button|reset|file|image)$/.test(type) ? '' : value.slice(0, maxText);
}

/** Same label whatever the case, accents, spaces, apostrophe, final colon and mark of a required field. */
export function foldText(text: string): string {
  const plain = plainText.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
  return plain
    .replace(/^[\s*]+|[\s:*]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
/** Nothing to fold but spaces and case: most texts of a page. */
const plainText = /^[\s!-~]*$/;

/** Longer than any way of saying nothing: not folded for that. */
const longestMissing = 40;

/** « - », « Non renseigné »: the host's ways of saying that there is nothing. */
export function isMissing(text: string): boolean {
  if ((text.length > longestMissing && /\w/.test(text)) || /^[a-mo-z\d]/i.test(text)) return false;
  return /^([-–—./\s]*|non renseignee?|nr|n\/a)$/.test(foldText(text));
}
