// Notices when the host shows another dossier, or none, and reads it once it is still. It says that a dossier left
// before it reads anything else. [Note: Same worker] It never measures, writes nothing, and sends the same thing once.
// While nobody looks it sleeps: nothing is observed, nothing is read, nothing is known.
import { findDossier } from '../../lib/profiles/detect';
import type { Profile } from '../../lib/profiles/profile';
import { isVisible, isWithin, queryAll, standStill } from '../../lib/profiles/query';
import { type Labels, type PageReading, readDossier } from '../../lib/profiles/read';
import type { Absence, Reading } from '../../lib/profiles/reading';
import { idleLimit, makeAgenda } from './agenda';
import { onNavigation } from './await-dossier';
import { makeObserved } from './observe';
import { burstDelay, makeSettler, type Seen, settleDelay } from './settle';
import { goesInside } from './trees';
import { readUnseen } from './unseen';

/** After the last look or question (ms): the panel may be moving to another place, or be opened again. */
const restDelay = 5000;
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
  /** What was told may have been forgotten. */
  sayAgain(): void;
  /** Does somebody look at the panel? Until then, and soon after, the page is left alone. */
  setLooked(isLooked: boolean): void;
}

interface Look extends Seen {
  /** Is a dossier shown? Else `page` says why not, and a glance is enough. */
  readonly isShown: boolean;
  /** Null: it was no more than a glance. */
  readonly page: PageReading | null;
  /** Text of what names the worker, at the moment of the look. */
  readonly identity: string;
  /** Changes heard until then. */
  readonly changes: number;
}

/** Asleep until somebody looks; over when `signal` aborts. */
export function watchDossier(document: Document, profile: Profile, voice: Voice, signal: AbortSignal): Watcher {
  /** Identity of the dossier last told; null while none is. */
  let known: string | null = null;
  let told = '';
  /** Was it said as news, which is acknowledged, or only in answer to a question? */
  let isSaid = false;
  let isLooking = false;
  /** Since the last look. */
  let isChanged = false;
  let changes = 0;
  /** Labels of the dossier's trees: a second reading of the same page finds them where they were. */
  let labels: Labels = new Map();
  let isLooked = false;
  let isAwake = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Looks in a row that taught nothing. */
  let fruitless = 0;
  /** When the first change since the last look was noticed (ms). */
  let changedAt: number | null = null;

  /** Where several dossiers stay in the page, only what is seen counts. */
  const listNames = () => {
    const all = queryAll(document, profile.identity);
    return all.length > 1 ? all.filter((one) => isVisible(one, document.documentElement)) : all;
  };
  const readIdentity = () =>
    listNames()
      .map((one) => one.textContent?.replace(/\s+/g, ' ').trim())
      .join('\n');
  const look = (isGlance: boolean): Look => {
    const root = findDossier(document, profile);
    const place = typeof root === 'string' ? null : root;
    if (isChanged || !observed.isFollowing(place)) observed.follow(place);
    // A shadow root comes without a word.
    if (isChanged || place === null || profile.shadow === true) labels = new Map();
    isChanged = false;
    if (typeof root === 'string') return refuse(root);
    const identity = readIdentity();
    // What may change without a word goes with it.
    const seen = { isShown: true, identity, glance: `${identity}\n${readUnseen(document, root)}`, changes };
    if (isGlance && isTold) return { ...seen, page: null, reading: null };
    const page = readDossier(document, root, profile, labels);
    return { ...seen, page, reading: JSON.stringify(page) };
  };
  const read = () => standStill(() => look(false));
  const glance = () => standStill(() => look(true));
  /** Is every change told? Where it is, one that was not told did not happen, and what was read is not read again. */
  const isTold = !goesInside(profile) && profile.shadow !== true;
  const readAgain = (last: Look): Look => {
    if (last.page === null || !isTold || last.changes !== changes) return read();
    const now = glance();
    return now.glance === last.glance ? last : read();
  };

  const settler = makeSettler({ glance, read, readAgain }, signal);
  /** What is on the page, once it is still. */
  const settle = async (first: Look) => (await settler.settle(first)) ?? refuse('dossier-unsettled');

  const tell = ({ page, reading: words }: Look) => {
    if (page === null || words === null) return;
    if ((isSaid && words === told) || signal.aborted) return;
    told = words;
    isSaid = true;
    const said = page.kind === 'reading' ? voice.seen(page.reading) : voice.unseen(page.absence);
    void said.then((isHeard) => {
      // Not heard (the background was starting): what was said since counts, and this is looked at again.
      if (isHeard || told !== words) return;
      told = '';
      agenda.plan(retryDelay);
    });
  };

  /** The answer may be lost with a background that dies: the same is said once more, so that it is known to be heard. */
  const readNow = async (): Promise<PageReading> => {
    wake();
    const { page, reading, identity } = await settle(glance());
    known = page?.kind === 'reading' ? identity : null;
    told = reading ?? '';
    isSaid = false;
    agenda.plan(0);
    return page ?? nothingKnown;
  };

  const readStanding = (): PageReading =>
    known !== null && told !== '' && readIdentity() === known ? (JSON.parse(told) as PageReading) : nothingKnown;

  const leave = () => {
    if (known === null) return;
    known = null;
    fruitless = 0;
    tell(refuse('dossier-unsettled'));
  };

  const wake = () => {
    clearTimeout(rest);
    if (!isLooked) rest = setTimeout(sleep, restDelay);
    if (isAwake || signal.aborted) return;
    isAwake = true;
    // What changed meanwhile was not heard.
    isChanged = true;
    changes += 1;
    settler.stir();
    agenda.plan(0);
  };
  const sleep = () => {
    isAwake = false;
    observed.rest();
    labels = new Map();
    known = null;
    fruitless = 0;
    agenda.clear();
    tell(refuse('dossier-unsettled'));
  };

  /** Runs at every change: one query, one comparison of texts. */
  const notice = () => {
    if (signal.aborted || !isAwake) return;
    if (known !== null && readIdentity() !== known) leave();
    isChanged = true;
    changes += 1;
    settler.stir();
    if (isLooking) return;
    // A page that never rests is looked at all the same.
    changedAt ??= performance.now();
    const latest = Math.max(findPause(), idleLimit);
    agenda.plan(Math.min(findPause(), changedAt + latest - performance.now()));
  };

  /** How long a change waits for others (ms). */
  const findPause = () => (fruitless > mostFruitless ? Math.min(longestWait, fruitless * settleDelay) : burstDelay);

  const lookAround = async () => {
    if (signal.aborted || isLooking) return;
    if (!isAwake) return tell(refuse('dossier-unsettled'));
    isLooking = true;
    changedAt = null;
    // Of the dossier that was told, something else may be shown now, or nothing new: then once is enough.
    const first = known === null ? glance() : read();
    const isOld = isSaid && first.identity === known && first.reading === told;
    const seen = first.page === null || (first.isShown && !isOld) ? await settle(first) : first;
    isLooking = false;
    // They hold nodes of the page.
    labels = new Map();
    if (!isAwake) return sleep();
    known = seen.page?.kind === 'reading' ? seen.identity : null;
    fruitless = seen.reading === told ? fruitless + 1 : 0;
    tell(seen);
    if (seen.page?.kind === 'absence' && seen.page.absence === 'dossier-unsettled')
      agenda.plan(Math.max(idleLimit, findPause()));
    else if (isChanged) agenda.plan(findPause());
  };

  const agenda = makeAgenda(() => void lookAround());
  /** Another tab of the same dossier is no other dossier: only the frame that names the worker says that one leaves. */
  const leaveFrame = (page: Document) => {
    if (listNames().some((name) => isWithin(page, name))) leave();
    notice();
  };
  const observed = makeObserved(document, profile, notice, leaveFrame, signal);
  onNavigation(notice, signal);
  return {
    readNow,
    readStanding,
    sayAgain: () => {
      told = '';
      if (isAwake) notice();
      else tell(refuse('dossier-unsettled'));
    },
    setLooked: (wanted) => {
      isLooked = wanted;
      wake();
    },
  };
}

const nothingKnown: PageReading = { kind: 'absence', absence: 'dossier-unsettled' };

function refuse(absence: Absence): Look {
  const page = { kind: 'absence', absence } as const;
  return { isShown: false, page, reading: JSON.stringify(page), glance: absence, identity: '', changes: 0 };
}
