// The one element put into the host's page: the launcher, and the panel's frame with the handle that widens it.
// Styles go through CSSOM only, so that a host's strict policy does not matter; closing leaves no trace.
const tag = 'vigie-pdp';
const narrowest = 340;
const usual = 400;
const widest = 520;
const step = 20;
/** Width of the handle. It stands beside the frame: over it, the browser would call the whole panel covered. */
const edge = 6;
const teal = '#0b5f63';
/** Besides keydown and click, which the launcher has too: a page's listeners are counted, ours among them. */
const heardWhileOpen = ['keyup', 'pointerdown', 'mousedown'];
/** A page that takes our element out gets it back this often, then has its way: no war with the host. */
const mostReturns = 3;

export interface PanelFrame {
  setOpen(open: boolean | 'toggle'): void;
  remove(): void;
}

/** Removes what an earlier version of the extension left, and gives the page its width back. */
export function removeOrphans(document: Document): void {
  for (const orphan of document.querySelectorAll<HTMLElement>(tag)) {
    const { margin } = orphan.dataset;
    // An earlier version that still listens must not put it back.
    orphan.dataset.replaced = '';
    orphan.remove();
    if (margin !== undefined) restoreMargin(document.documentElement, margin);
  }
}

/** Puts the launcher into the page. `wanted`: the panel's width (CSS pixels). `onTold` hears each opening, closing and new width. */
export function mountFrame(
  document: Document,
  url: string,
  wanted: number | null,
  onTold: (open: boolean, width: number) => void,
): PanelFrame {
  const page = document.documentElement;
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  const launcher = makeLauncher(document);
  let width = bound(wanted ?? usual);
  let frame: HTMLIFrameElement | null = null;
  let grip: HTMLElement | null = null;
  const resize = (wanted: number) => {
    width = bound(wanted);
    grip?.setAttribute('aria-valuenow', String(width));
    adjust();
  };

  const keep = (event: Event) => event.stopPropagation();
  const press = (event: Event) => {
    keep(event);
    // The frame lets the pointer through to nothing else: only the handle is pressed here.
    if (event.type === 'pointerdown' && grip !== null && frame !== null)
      followPointer(grip, frame, (event as PointerEvent).pointerId, resize, () => onTold(true, width));
  };
  const adjust = () => {
    const isOpen = frame !== null;
    dress(
      host,
      isOpen ? { width: `${width}px`, top: '0', height: '100%' } : { width: '34px', top: '30%', height: '116px' },
    );
    launcher.style.display = isOpen ? 'none' : 'block';
    if (isOpen) page.style.setProperty('margin-right', `${width}px`, 'important');
  };
  const open = () => {
    frame = document.createElement('iframe');
    // Once loaded and not before: an empty frame that is given the focus keeps it, and the panel then hears no key.
    // The number keys must answer without a click in the panel first.
    frame.addEventListener('load', () => frame?.focus(), { once: true });
    frame.src = url;
    frame.title = 'Vigie PDP';
    frame.style.cssText = `border:0;width:calc(100% - ${edge}px);height:100%;display:block;margin-left:${edge}px`;
    grip = makeGrip(document, width);
    host.dataset.margin = `${page.style.getPropertyValue('margin-right')}|${page.style.getPropertyPriority('margin-right')}|${page.hasAttribute('style') ? 's' : ''}`;
    root.append(frame, grip);
    for (const type of heardWhileOpen) host.addEventListener(type, press);
    adjust();
  };
  const close = () => {
    for (const type of heardWhileOpen) host.removeEventListener(type, press);
    const hadFocus = root.activeElement !== null;
    for (const child of [...root.children]) if (child !== launcher) child.remove();
    frame = null;
    grip = null;
    if (host.dataset.margin !== undefined) restoreMargin(page, host.dataset.margin);
    delete host.dataset.margin;
    adjust();
    if (hadFocus) launcher.focus();
  };
  const setOpen = (wanted: boolean | 'toggle') => {
    const isOpen = frame !== null;
    const willOpen = wanted === 'toggle' ? !isOpen : wanted;
    if (willOpen === isOpen || !host.isConnected) return;
    if (willOpen) open();
    else close();
    onTold(willOpen, width);
  };

  let returns = 0;
  const guard = new MutationObserver(() => {
    if (host.isConnected || host.dataset.replaced !== undefined) return;
    returns += 1;
    if (returns <= mostReturns) return page.append(host);
    guard.disconnect();
    if (frame === null) return;
    close();
    onTold(false, width);
  });
  guard.observe(page, { childList: true });

  // Keys and clicks on our element are not the host's: its one-key shortcuts must not hear them.
  host.addEventListener('keydown', (event) => {
    keep(event);
    if (grip === null || root.activeElement !== grip || event.key === 'Tab') return;
    // Nor is there a keypress then, which old hosts listen to.
    event.preventDefault();
    const way = event.key === 'ArrowLeft' ? step : event.key === 'ArrowRight' ? -step : 0;
    if (way === 0) return;
    resize(width + way);
    onTold(true, width);
  });
  host.addEventListener('click', (event) => {
    keep(event);
    setOpen(true);
  });
  dress(host, {
    all: 'initial',
    position: 'fixed',
    right: '0',
    'z-index': '2147483647',
    contain: 'strict',
    display: 'block',
  });
  root.append(launcher);
  adjust();
  page.append(host);
  return {
    setOpen,
    remove: () => {
      guard.disconnect();
      // Already replaced by a newer version: the page's margin is not ours any more.
      if (!host.isConnected) return;
      if (frame !== null) close();
      host.remove();
    },
  };
}

function makeLauncher(document: Document): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Vigie PDP';
  button.title = 'Ouvrir Vigie PDP';
  button.setAttribute('aria-label', button.title);
  // No page's style reaches into a closed root: no need of !important here.
  button.style.cssText = `width:32px;height:112px;margin:2px 0 2px 2px;padding:0;border:0;border-radius:6px 0 0 6px;
    background:${teal};color:#fff;font:600 13px/32px system-ui,sans-serif;writing-mode:vertical-rl;cursor:pointer`;
  return button;
}

/** The left edge: drag it, or use the arrow keys. */
function makeGrip(document: Document, width: number): HTMLElement {
  const grip = document.createElement('div');
  grip.tabIndex = 0;
  for (const [name, value] of Object.entries({
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-label': 'Largeur du panneau',
    'aria-valuemin': String(narrowest),
    'aria-valuemax': String(widest),
    'aria-valuenow': String(width),
  })) {
    grip.setAttribute(name, value);
  }
  grip.style.cssText = `position:absolute;left:0;top:0;width:${edge}px;height:100%;cursor:ew-resize;touch-action:none;
    color-scheme:light dark;background:Canvas`;
  return grip;
}

/** Until it is released. The frame must not swallow the pointer meanwhile. */
function followPointer(
  grip: HTMLElement,
  frame: HTMLElement,
  pointer: number,
  resize: (wanted: number) => void,
  onReleased: () => void,
): void {
  const over = new AbortController();
  const { signal } = over;
  grip.setPointerCapture(pointer);
  frame.style.pointerEvents = 'none';
  grip.addEventListener('pointermove', (event) => resize(innerWidth - event.clientX), { signal });
  const release = () => {
    frame.style.pointerEvents = 'auto';
    over.abort();
    onReleased();
  };
  grip.addEventListener('lostpointercapture', release, { signal });
}

function bound(wanted: number): number {
  return Math.min(widest, Math.max(narrowest, Math.round(wanted)));
}

/** `value|priority|s`: exactly what stood there, down to the absence of a style attribute. */
function restoreMargin(page: HTMLElement, margin: string): void {
  const [value = '', priority = '', hadStyle] = margin.split('|');
  page.style.setProperty('margin-right', value, priority);
  // Read first: Chromium writes the attribute only when it is asked for, and can't remove one not yet written.
  if (!hadStyle && page.getAttribute('style') === '') page.removeAttribute('style');
}

function dress(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
