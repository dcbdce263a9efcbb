// A saved page read back into a document: templates become open shadow roots, `srcdoc` becomes a frame's own page.
// What wrote it is `tests/hosts/save-page.ts`.

export function openSavedPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  restore(page);
  for (const option of page.querySelectorAll<HTMLOptionElement>('option[selected]')) option.selected = true;
  return page;
}

function restore(tree: Document | ShadowRoot): void {
  for (const template of [...tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')]) {
    const host = template.parentElement;
    template.remove();
    // Its host has one already: markup out of place (in a table) may bring two under one element, and the first counts.
    if (host === null || host.shadowRoot !== null) continue;
    const root = host.attachShadow({ mode: 'open' });
    root.append(template.content);
    restore(root);
  }
  for (const frame of tree.querySelectorAll('iframe[srcdoc]')) {
    const inside = openSavedPage(frame.getAttribute('srcdoc') ?? '');
    Object.defineProperty(frame, 'contentDocument', { value: inside });
    // A page that is not displayed has no window: this much of one says which frame it is in.
    Object.defineProperty(inside, 'defaultView', { value: { frameElement: frame } });
  }
}
