// The text of a piece of page as a person would read it, and how two labels are compared.
// It never measures (no innerText): it runs in the host's page, in idle time.

/** Longest text taken from a page: the bound of `Reading`. */
const maxText = 4096;
const skippedTags = /^(button|script|style|template|noscript|svg|option)$/i;
const blockTags = /^(br|div|p|li|ul|ol|tr|td|th|dt|dd|h\d|section|table)$/i;

/** Text of a node, spaces collapsed; without buttons, scripts and hidden parts; the live value of form controls. */
export function readText(node: Node): string {
  return gather(node).replace(/\s+/g, ' ').trim().slice(0, maxText);
}

function gather(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  if (skippedTags.test(element.tagName) || element.matches('[hidden],[aria-hidden="true"]')) return '';
  if (/^(input|textarea)$/i.test(element.tagName)) return readControl(element as HTMLInputElement);
  if (/^select$/i.test(element.tagName)) {
    return (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
  }
  let text = '';
  for (const child of element.childNodes) text += gather(child);
  return blockTags.test(element.tagName) ? ` ${text} ` : text;
}

function readControl(control: HTMLInputElement): string {
  return /^(hidden|password|checkbox|radio|submit|button)$/.test(control.type) ? '' : control.value;
}

/** Same label whatever the case, accents, spaces, apostrophe, final colon and mark of a required field. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .replace(/^[\s*]+|[\s:*]+$/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** « - », « Non renseigné »: the host's ways of saying that there is nothing. */
export function isMissing(text: string): boolean {
  return /^([-–—./\s]*|non renseignee?|nr|n\/a)$/.test(foldText(text));
}
