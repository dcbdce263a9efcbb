// What is drawn while somebody points: the outline of the place, and a few words on it. One element of ours, with a
// closed root, in the browser's top layer: above any z-index and any dialog; the pointer goes through it.
import { findBox } from './highlight';

export interface PointingLayer {
  /** Outlines an element, wherever its frame is; no words yet. */
  outline(element: Element): void;
  say(words: string, tone: Tone): void;
  remove(): void;
}

export type Tone = 'solid' | 'fair' | 'fragile' | 'none';

const tag = 'vigie-pdp-pointage';
const colours: Readonly<Record<Tone, string>> = {
  solid: '#0b5f63',
  fair: '#0b5f63',
  fragile: '#9a4b00',
  none: '#3b4148',
};

/** Removes what an earlier script left. */
export function removeLayers(document: Document): void {
  for (const one of document.querySelectorAll(tag)) one.remove();
}

export function openLayer(document: Document): PointingLayer {
  const layer = document.createElement(tag);
  const root = layer.attachShadow({ mode: 'closed' });
  const box = document.createElement('div');
  const words = document.createElement('div');
  layer.setAttribute('popover', 'manual');
  layer.setAttribute('aria-hidden', 'true');
  dress(layer, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'none',
    overflow: 'hidden',
    'pointer-events': 'none',
    display: 'block',
    'z-index': '2147483647',
  });
  dress(box, {
    position: 'absolute',
    display: 'none',
    'border-radius': '3px',
    'box-sizing': 'border-box',
    'box-shadow': '0 0 0 2px #fff, 0 0 0 5px rgb(11 95 99 / 25%)',
    background: 'rgb(11 95 99 / 10%)',
  });
  dress(words, {
    position: 'absolute',
    display: 'none',
    'max-width': '460px',
    padding: '5px 9px',
    'border-radius': '5px',
    color: '#fff',
    font: '600 13px/1.4 system-ui, sans-serif',
    'box-shadow': '0 2px 8px rgb(0 0 0 / 35%)',
  });
  root.append(box, words);
  document.documentElement.append(layer);
  raise(layer);
  /** Above what the host put on the top layer since. */
  const show = (element: Element) => {
    raise(layer);
    const { left, top, width, height } = findBox(element);
    dress(box, { display: 'block', left: `${left - 2}px`, top: `${top - 2}px` });
    dress(box, { width: `${width + 4}px`, height: `${height + 4}px`, outline: '3px solid #0b5f63' });
    const view = document.documentElement;
    const isLow = top + height + 60 > view.clientHeight;
    dress(words, {
      left: `${Math.max(6, Math.min(left, view.clientWidth - 470))}px`,
      top: isLow ? 'auto' : `${top + height + 8}px`,
      bottom: isLow ? `${Math.max(6, view.clientHeight - Math.max(top, 40) + 8)}px` : 'auto',
    });
  };
  return {
    outline: (element) => {
      words.style.setProperty('display', 'none', 'important');
      show(element);
    },
    say: (text, tone) => {
      words.textContent = text;
      dress(words, { display: 'block', background: colours[tone] });
      dress(box, { outline: `3px ${tone === 'fragile' ? 'dashed' : 'solid'} ${colours[tone]}` });
    },
    remove: () => layer.remove(),
  };
}

function raise(layer: HTMLElement): void {
  if (typeof layer.showPopover !== 'function' || !layer.isConnected) return;
  if (layer.matches(':popover-open')) layer.hidePopover();
  layer.showPopover();
}

function dress(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}
