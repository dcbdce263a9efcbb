// Outlines places of the host's page for a moment, above everything the host may draw, without touching the host's own
// elements: one element of ours, with a closed root, in the browser's top layer.

const margin = 4;
const teal = '#0b5f63';

/** Scrolls to the first element and outlines all of them for `ms`. Answers how to take the outline away before that. */
export function outline(document: Document, elements: readonly Element[], ms: number): () => void {
  elements[0]?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const layer = document.createElement('vigie-pdp-repere');
  const root = layer.attachShadow({ mode: 'closed' });
  layer.setAttribute('popover', 'manual');
  layer.setAttribute('aria-hidden', 'true');
  dress(layer, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: 'auto',
    height: 'auto',
    border: '0',
    background: 'none',
    overflow: 'hidden',
    'pointer-events': 'none',
    display: 'block',
  });
  for (const element of elements) {
    const box = document.createElement('div');
    const { left, top, width, height } = findBox(element);
    dress(box, {
      position: 'absolute',
      left: `${left - margin}px`,
      top: `${top - margin}px`,
      width: `${width + 2 * margin}px`,
      height: `${height + 2 * margin}px`,
      outline: `3px solid ${teal}`,
      'outline-offset': '0',
      'border-radius': '4px',
      'box-shadow': '0 0 0 2px #fff',
    });
    root.append(box);
  }
  document.documentElement.append(layer);
  if (typeof layer.showPopover === 'function') layer.showPopover();
  const remove = () => {
    clearTimeout(timer);
    layer.remove();
  };
  const timer = setTimeout(remove, ms);
  return remove;
}

/** Where an element stands in the top page's window: its own frame's place is added, frame by frame. */
export function findBox(element: Element): { left: number; top: number; width: number; height: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  if (frame === null) return { left, top, width, height };
  const outer = findBox(frame);
  return { left: left + outer.left + frame.clientLeft, top: top + outer.top + frame.clientTop, width, height };
}

function dress(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
