// One tab of an invented host, in the ways real ones change dossiers (host-patterns.md): the header first, the body first,
// everything at once, by a page that waits, twice. Knows at each instant who is really on the screen.
//
// What no reader can see is left out: values of one worker standing under the name of another, longer than the page
// must be still to be read, with nothing on the page that names them nor says that they are coming. Such a body here
// names its worker (the identity tab), is marked as busy, or is replaced within that delay.
import { Window } from 'happy-dom';
import type { Clock } from './clock';
import { type Invented, invented, urlOf } from './invented';

export const panes = ['identite', 'mesures', 'medical'] as const;
export type Pane = (typeof panes)[number];
export const ways = ['whole', 'waiting', 'header-first', 'body-first', 'gone-between', 'twice'] as const;
export type Way = (typeof ways)[number];

/** Shorter than the page must be still to be read (`entrypoints/host.content/settle.ts`). */
const unseen = 100;

interface Screen {
  readonly header: Invented | null;
  readonly body: Invented | null;
  readonly pane: Pane;
  readonly isBusy: boolean;
  readonly isWaiting: boolean;
}

/** What is written so long (ms) after the opening. */
type Step = readonly [number, Screen];

const sites: Readonly<Record<Invented['site'], string>> = {
  'logiciel-demo': 'http://logiciel-demo.localhost/',
  'jumeau-demo': 'http://jumeau-demo.localhost/',
};
const empty: Screen = { header: null, body: null, pane: 'identite', isBusy: false, isWaiting: false };

export class HostTab {
  site: Invented['site'] = 'logiciel-demo';
  url = `${sites['logiciel-demo']}#/liste`;
  screen = empty;
  /** Everybody of whom the screen showed something, in order. */
  readonly seen: string[] = [];
  private turn = 0;

  private readonly windows = new Map<Invented['site'], Window>();

  /** `onLoad`: another page was loaded in this tab, the scripts of the earlier one are gone. */
  constructor(
    private readonly clock: Clock,
    private readonly onLoad: () => void,
  ) {}

  get window(): Window {
    const known = this.windows.get(this.site) ?? openWindow(sites[this.site]);
    this.windows.set(this.site, known);
    return known;
  }

  /** A new tab, as at the start of a run. */
  reset(): void {
    this.seen.length = 0;
    this.turn += 1;
    this.pending = 0;
    this.site = 'logiciel-demo';
    this.leave();
    this.onLoad();
  }

  goTo(url: string): void {
    const worker = invented.find((one) => urlOf(one) === url);
    if (worker === undefined) this.leave();
    else this.open(worker, 'gone-between', 20);
  }

  /** Marks of the workers of whom the screen shows something. */
  onScreen(): ReadonlySet<string> {
    const { header, body, isBusy, isWaiting } = this.screen;
    if (isWaiting) return new Set();
    return new Set([header, isBusy ? null : body].flatMap((one) => (one === null ? [] : [one.mark])));
  }

  private pending = 0;

  /** Begins to open this dossier; what an earlier opening had still to write is dropped. */
  open(next: Invented, way: Way, delay: number): void {
    if (next.site !== this.site) this.load(next.site);
    this.url = urlOf(next);
    this.play(this.listSteps(next, way, delay));
  }

  private listSteps(next: Invented, way: Way, delay: number): Step[] {
    const { header, pane } = this.screen;
    const whole = { header: next, body: next, pane, isBusy: false, isWaiting: false };
    // A body that names its worker can't be told from its twin's: it is replaced before it can be read twice. The body
    // that stays may be of neither: an earlier opening was overtaken.
    const left = way === 'header-first' ? this.screen.body : header;
    const isTold = pane === 'identite' && left !== null && !isTwin(left, next);
    const mixed = isTold ? delay : Math.min(delay, unseen);
    switch (way) {
      case 'whole':
        return [[0, whole]];
      case 'waiting':
        return [
          [0, { ...empty, pane, isWaiting: true }],
          [delay, whole],
        ];
      case 'header-first':
        return [
          [0, { ...whole, body: this.screen.body, isBusy: delay % 2 === 0 && !isTold }],
          [delay % 2 === 0 && !isTold ? delay : mixed, whole],
        ];
      case 'body-first':
        return [
          [0, { ...whole, header }],
          [mixed, whole],
        ];
      case 'gone-between':
        return [
          [0, { ...empty, pane }],
          [delay, whole],
        ];
      case 'twice':
        return [
          [0, whole],
          [delay, { ...whole, header: null }],
          [delay + 5, whole],
        ];
    }
  }

  /** Another tab of the same dossier; its content comes late. */
  showPane(pane: Pane, delay: number): void {
    const { header, body } = this.screen;
    if (header === null || header !== body || this.pending > 0) return;
    this.play([
      [0, { ...this.screen, pane, isBusy: true }],
      [delay, { ...this.screen, pane, isBusy: false }],
    ]);
  }

  leave(): void {
    this.url = `${sites[this.site]}#/liste`;
    this.play([[0, empty]]);
  }

  private load(site: Invented['site']): void {
    this.site = site;
    this.url = `${sites[site]}#/liste`;
    this.write(empty);
    this.onLoad();
  }

  private play(steps: readonly Step[]): void {
    this.turn += 1;
    const { turn } = this;
    this.pending = 0;
    for (const [at, screen] of steps) {
      if (at === 0) {
        this.write(screen);
        continue;
      }
      this.pending += 1;
      this.clock.setTimeout(() => {
        if (turn !== this.turn) return;
        this.pending -= 1;
        this.write(screen);
      }, at);
    }
  }

  private write(screen: Screen): void {
    const before = this.screen;
    this.screen = screen;
    this.seen.push(...this.onScreen());
    const { body } = this.window.document;
    if (screen.isWaiting) body.innerHTML = '<article class="dossier"><p class="dossier-attente">…</p></article>';
    else if (screen.header === null && screen.body === null)
      body.innerHTML = '<section id="ecran-liste">Liste</section>';
    else if (body.querySelector('.bandeau-titre') === null) {
      body.innerHTML = `<article class="dossier"><header>${writeHeader(screen)}</header><main>${writeBody(screen)}</main></article>`;
    } else {
      const header = body.querySelector('header');
      const main = body.querySelector('main');
      if (header !== null && before.header !== screen.header) header.innerHTML = writeHeader(screen);
      if (
        main !== null &&
        !(before.body === screen.body && before.pane === screen.pane && before.isBusy === screen.isBusy)
      )
        main.innerHTML = writeBody(screen);
    }
  }
}

/** Nothing is hidden by style in these pages: computing it would be most of the proof's time. */
function openWindow(url: string): Window {
  const window = new Window({ url });
  window.Element.prototype.checkVisibility = () => true;
  return window;
}

export function isTwin(a: Invented, b: Invented): boolean {
  return a !== b && a.birthName === b.birthName && a.givenNames === b.givenNames && a.birthDay === b.birthDay;
}

function writeHeader({ header }: Screen): string {
  if (header === null) return '<div class="bandeau-titre"></div>';
  const { birthName, givenNames, birthDay, number } = header;
  return `<div class="bandeau-titre"><h1 class="bandeau-identite">${birthName} ${givenNames} <span>${birthDay}</span></h1>
    <span class="bandeau-numero">Dossier n° ${number}</span></div>`;
}

function writeBody({ body, pane, isBusy }: Screen): string {
  const content = body === null ? '' : contents[pane](body);
  return `<section id="volet-${pane}" aria-busy="${isBusy}">${content}</section>`;
}

const writePairs = (pairs: readonly (readonly [string, string])[]) =>
  `<dl>${pairs.map(([label, value]) => `<dt>${label} :</dt><dd>${value}</dd>`).join('')}</dl>`;

const contents: Readonly<Record<Pane, (worker: Invented) => string>> = {
  identite: ({ mark, birthName, birthDay }) =>
    writePairs([
      ['Nom de naissance', birthName],
      ['Date de naissance', birthDay],
      ['Raison sociale', `Entreprise ${mark}`],
      ['Poste occupé', `Poste ${mark}`],
      // The same sign for all: a card is never told apart by what is on it.
      ['RQTH', 'Oui'],
    ]),
  mesures: ({
    mark,
  }) => `<table class="mesures"><thead><tr><th>Nature</th><th>Mesure</th><th>Depuis le</th><th>Jusqu’au</th></tr></thead>
    <tbody><tr><td>Aménagement</td><td>Mesure ${mark}</td><td>01/02/2026</td><td></td></tr></tbody></table>`,
  medical: ({ mark }) =>
    writePairs([
      ['Médecin traitant', `Dr ${mark}`],
      ['Catégorie de pathologie', `Pathologie ${mark}`],
    ]),
};
