// A page as it stands, written down: markup only, with what markup alone would lose. Scripts go, values of controls become
// attributes, what can't be seen is marked `hidden`, frames become `srcdoc`, open shadow roots become templates.
// Read back by `tests/unit/profiles/saved-page.ts`.

/** Runs in the page: it names nothing outside itself. */
function serializePage(): string {
  const write = (node: Node): Node | null => {
    if (node.nodeType === Node.TEXT_NODE) return node.cloneNode();
    if (node.nodeType !== Node.ELEMENT_NODE) return null;
    const element = node as HTMLElement;
    const isData = element.matches('script[type="application/json"]');
    if (element.matches('script,link,svg,style') && !isData) return null;
    const copy = element.cloneNode() as HTMLElement;
    if (!element.checkVisibility({ visibilityProperty: true }) && !element.matches('head,head *,script,option'))
      copy.setAttribute('hidden', '');
    if (element.shadowRoot !== null) {
      const template = document.createElement('template');
      template.setAttribute('shadowrootmode', 'open');
      fill(template.content, element.shadowRoot);
      copy.append(template);
    }
    fill(copy, element);
    keepLive(copy, element);
    return copy;
  };
  const fill = (copy: Node, original: Node) => {
    for (const child of original.childNodes) {
      const written = write(child);
      if (written !== null) copy.appendChild(written);
    }
  };
  const keepLive = (copy: HTMLElement, element: HTMLElement) => {
    const tag = element.localName;
    if (tag === 'iframe') {
      const inside = (element as HTMLIFrameElement).contentDocument;
      copy.removeAttribute('src');
      if (inside !== null) copy.setAttribute('srcdoc', writePage(inside));
    } else if (tag === 'input') {
      const { type, value, checked } = element as HTMLInputElement;
      if (/^(?:radio|checkbox)$/.test(type)) copy.toggleAttribute('checked', checked);
      else copy.setAttribute('value', value);
    } else if (tag === 'textarea') copy.textContent = (element as HTMLTextAreaElement).value;
    else if (tag === 'option') copy.toggleAttribute('selected', (element as HTMLOptionElement).selected);
  };
  const writePage = (page: Document): string => {
    const copy = write(page.documentElement) as HTMLElement;
    return `<!doctype html>\n${copy.outerHTML}\n`;
  };
  return writePage(document);
}

/** To be evaluated in a page. `__name` is what the compiler of this file calls to name functions. */
export const serialization = `(() => { const __name = (one) => one; return (${serializePage})(); })()`;
