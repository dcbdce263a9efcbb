// Notices when the host shows another dossier, or none, and reads it once it is still. It says that a dossier left
// before it reads anything else. [Note: Same worker] It never measures, writes nothing, and sends the same thing once.
import { findDossier } from '../../lib/profiles/detect';
import type { Profile } from '../../lib/profiles/profile';
import { isVisible, isWithin, queryAll } from '../../lib/profiles/query';
import { type Labels, type PageReading, readDossier } from '../../lib/profiles/read';
import type { Absence, Reading } from '../../lib/profiles/reading';
import { onNavigation } from './await-dossier';
import { burstDelay, makeSettler, settleDelay } from './settle';
import { goesInside, listTrees } from './trees';
import { listAttributes, readUnseen } from './unseen';

/** Latest start of a look after a change, and time between looks while the host is still filling the page (ms). */
const idleLimit = 250;
/** While the panel is closed nobody waits: a page is read once it has been left alone this long (ms). */
const quietDelay = 300;
/** … or this long after its first change, if it never is: the browser's own side panel may be showing it (ms). */
const longestQuiet = 3000;
/** Before something that was not heard is said again (ms). */
const retryDelay = 1000;
/** Looks in a row that taught nothing before the next ones wait, and the longest they wait (ms): a clock in the page. */
const mostFruitless = 4;
const longestWait = 2000;

/** Each answers whether it was heard. */
export interface Voice {
  seen(reading: Reading): Promise<boolean>;
  unseen(absence: Absence): Promise<boolean>;
}

export interface Watcher {
  /** A fresh reading, equal twice. */
  readNow(): Promise<PageReading>;
  /** The dossier last told, if what names its worker has not changed since: an answer at once, without reading again. */
  readStanding(): PageReading;
  /** Is somebody looking at the panel? Then each change is read at once. */
  hurry(isHurried: boolean): void;
}

interface Look {
  /** Is a dossier shown? Else `page` says why not, and once is enough. */
  readonly isShown: boolean;
  readonly page: PageReading;
  /** Text of what names the worker, at the moment of the reading. */
  readonly identity: string;
  /** What may change without a word. */
  readonly unseen: string;
  /** Changes heard until then. */
  readonly changes: number;
}

/** Watches until `signal` aborts. */
export function watchDossier(document: Document, profile: Profile, voice: Voice, signal: AbortSignal): Watcher {
  /** Identity of the dossier last told; null while none is. */
  let known: string | null = null;
  let told = '';
  /** Was it said as news, which is acknowledged, or only in answer to a question? */
  let isSaid = false;
  let watched: readonly Node[] = [];
  let isLooking = false;
  /** Since the last look. */
  let isChanged = false;
  let changes = 0;
  let watchedRoot: Element | null | undefined;
  /** Labels of the dossier's trees: the second of two equal looks finds them where they were. */
  let labels: Labels = new Map();
  let isHurried = false;
  /** Looks in a row that taught nothing. */
  let fruitless = 0;
  let planned: ReturnType<typeof setTimeout> | undefined;
  /** When the first change since the last look was noticed (ms). */
  let changedAt: number | null = null;
  const heardDocuments = new WeakSet<Document>();

  /** Where several dossiers stay in the page, only what is seen counts. */
  const listNames = () => {
    const all = queryAll(document, profile.identity);
    return all.length > 1 ? all.filter((one) => isVisible(one, document.documentElement)) : all;
  };
  const readIdentity = () =>
    listNames()
      .map((one) => one.textContent?.replace(/\s+/g, ' ').trim())
      .join('\n');
  const look = (): Look => {
    const root = findDossier(document, profile);
    const place = typeof root === 'string' ? null : root;
    if (isChanged || place !== watchedRoot) observe(place);
    // A shadow root comes without a word.
    if (isChanged || place === null || profile.shadow === true) labels = new Map();
    isChanged = false;
    if (typeof root === 'string') return refuse(root);
    const page = readDossier(document, root, profile, labels);
    return { isShown: true, page, identity: readIdentity(), unseen: readUnseen(document, root), changes };
  };
  /** Where every change is told, one that was not told did not happen: what is left is asked, and not all read again. */
  const lookAgain = (last: Look): Look => {
    if (!last.isShown || last.changes !== changes || goesInside(profile) || profile.shadow === true) return look();
    const root = findDossier(document, profile);
    const isSame =
      typeof root !== 'string' &&
      root === watchedRoot &&
      readIdentity() === last.identity &&
      readUnseen(document, root) === last.unseen;
    return isSame ? last : look();
  };

  const settler = makeSettler({ look, lookAgain, write: writeLook }, signal);
  const settle = async (first: Look): Promise<Look> => (await settler.settle(first)) ?? refuse('dossier-unsettled');

  const tell = (page: PageReading) => {
    const words = JSON.stringify(page);
    if ((isSaid && words === told) || signal.aborted) return;
    told = words;
    isSaid = true;
    const said = page.kind === 'reading' ? voice.seen(page.reading) : voice.unseen(page.absence);
    void said.then((isHeard) => {
      // Not heard (the background was starting): what was said since counts, and this is looked at again.
      if (isHeard || told !== words) return;
      told = '';
      plan(retryDelay);
    });
  };

  /** The answer may be lost with a background that dies: the same is said once more, so that it is known to be heard. */
  const readNow = async (): Promise<PageReading> => {
    const { page, identity } = await settle(look());
    known = page.kind === 'reading' ? identity : null;
    told = JSON.stringify(page);
    isSaid = false;
    plan(0);
    return page;
  };

  const readStanding = (): PageReading =>
    known !== null && told !== '' && readIdentity() === known
      ? (JSON.parse(told) as PageReading)
      : refuse('dossier-unsettled').page;

  const leave = () => {
    if (known === null) return;
    known = null;
    fruitless = 0;
    tell({ kind: 'absence', absence: 'dossier-unsettled' });
  };

  /** Runs at every change: one query, one comparison of texts. */
  const notice = () => {
    if (signal.aborted) return observer.disconnect();
    if (known !== null && readIdentity() !== known) leave();
    isChanged = true;
    changes += 1;
    settler.stir();
    if (isLooking) return;
    // A page that never rests is looked at all the same.
    changedAt ??= performance.now();
    const latest = isHurried ? Math.max(findPause(), idleLimit) : longestQuiet;
    plan(Math.min(findPause(), changedAt + latest - performance.now()));
  };

  /** How long a change waits for others (ms). */
  const findPause = () => {
    if (!isHurried) return quietDelay;
    return fruitless > mostFruitless ? Math.min(longestWait, fruitless * settleDelay) : burstDelay;
  };

  /** The next look comes in idle time after this long (ms), and no other before. */
  const plan = (delay: number) => {
    clearTimeout(planned);
    planned = setTimeout(() => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(lookAround, { timeout: idleLimit });
      else void lookAround();
    }, delay);
  };

  const lookAround = async () => {
    if (signal.aborted || isLooking) return;
    isLooking = true;
    changedAt = null;
    const first = look();
    // Once is enough for what was told already.
    const isTold = isSaid && first.identity === known && JSON.stringify(first.page) === told;
    const { page, identity } = first.isShown && !isTold ? await settle(first) : first;
    isLooking = false;
    // They hold nodes of the page.
    labels = new Map();
    known = page.kind === 'reading' ? identity : null;
    fruitless = JSON.stringify(page) === told ? fruitless + 1 : 0;
    tell(page);
    if (page.kind === 'absence' && page.absence === 'dossier-unsettled') plan(Math.max(idleLimit, findPause()));
    else if (isChanged) plan(findPause());
  };

  const observer = new MutationObserver(notice);
  const shown = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'aria-hidden', 'aria-busy'] };
  const said = { attributes: true, attributeFilter: [...shown.attributeFilter, ...listAttributes(profile)] };
  /** The dossier's trees and the chain they hang on; without a dossier, only whether nodes come and go. */
  const observe = (root: Element | null) => {
    watchedRoot = root;
    const trees = listTrees(root ?? document.documentElement, profile);
    if (trees.length === watched.length && trees.every((tree, n) => tree === watched[n] && tree.isConnected)) return;
    observer.disconnect();
    watched = trees;
    for (const tree of trees) {
      const all = root === null ? {} : { characterData: true, ...said };
      observer.observe(tree, { childList: true, subtree: true, ...all });
      if (goesInside(profile)) hearFrames(tree.ownerDocument ?? (tree as Document));
    }
    for (let node = root?.parentElement; node; node = node.parentElement)
      observer.observe(node, { childList: true, ...shown });
  };

  /** A frame that loads another page tells nobody: the page that leaves says so, and the frame that has loaded. */
  const hearFrames = (page: Document) => {
    if (heardDocuments.has(page)) return;
    heardDocuments.add(page);
    page.addEventListener('load', notice, { capture: true, signal });
    if (page !== document) page.defaultView?.addEventListener('pagehide', () => leaveFrame(page), { signal });
  };
  /** Another tab of the same dossier is no other dossier: only the frame that names the worker says that one leaves. */
  const leaveFrame = (page: Document) => {
    if (listNames().some((name) => isWithin(page, name))) leave();
    notice();
  };

  onNavigation(notice, signal);
  // Back from the browser's page cache: what was told may have been forgotten meanwhile.
  const comeBack = (event: Event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    told = '';
    notice();
  };
  globalThis.addEventListener('pageshow', comeBack, { signal });
  plan(0);
  return {
    readNow,
    readStanding,
    hurry: (wanted) => {
      isHurried = wanted;
      if (wanted) plan(0);
    },
  };
}

function refuse(absence: Absence): Look {
  return { isShown: false, page: { kind: 'absence', absence }, identity: '', unseen: '', changes: 0 };
}

function writeLook({ page, identity }: Look): string {
  return `${JSON.stringify(page)}${identity}`;
}
