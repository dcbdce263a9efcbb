// Answers the atelier's commands in the host's page: point at a value, at a column, deduce the landmarks, try a profile.
// It changes nothing of the page, keeps nothing, and is gone when the atelier or the extension is.
import { isAlive } from '../../lib/edge/page';
import { onPointCommand } from '../../lib/edge/page-pointing';
import type { PointAnswer, PointCommand } from '../../lib/profiles/pointing';
import type { ListId, Profile } from '../../lib/profiles/profile';
import { proposeEach, proposeLocators } from '../../lib/profiles/propose/propose';
import { surround } from '../../lib/profiles/propose/propose-attempt';
import { proposeList } from '../../lib/profiles/propose/propose-list';
import { proposeMarks } from '../../lib/profiles/propose/propose-marks';
import { findPageAround } from '../../lib/profiles/propose/propose-page';
import { readPage } from '../../lib/profiles/read';
import { findRole, readName } from '../../lib/profiles/roles';
import { maxText, readText } from '../../lib/profiles/text';
import { assertNever } from '../../lib/result';
import { sayWay } from '../../lib/text/atelier';
import { NBSP } from '../../lib/text/typography';
import { removeLayers } from './pointing-layer';
import { pointOnce, type Words } from './pointing-session';

const pulse = 1000;
/** Two readings this far apart (ms) must be equal, as in `watch.ts`. */
const settleDelay = 150;
const mostTries = 20;
const longestShown = 60;

type Cells = Map<string, Element>;

/** Put in twice, the newer takes over. */
export function startPointer(document: Document): void {
  const world = globalThis as { vigiePointer?: AbortController };
  world.vigiePointer?.abort();
  const life = new AbortController();
  world.vigiePointer = life;
  removeLayers(document);
  const stopHearing = onPointCommand(answerCommands(document, life.signal));
  const heart = setInterval(() => isAlive() || life.abort(), pulse);
  life.signal.addEventListener('abort', () => {
    clearInterval(heart);
    stopHearing();
  });
}

/** The answers of one page, as long as `signal` lives. One pointing at a time: a new one ends the other. */
export function answerCommands(
  document: Document,
  signal: AbortSignal,
): (command: PointCommand) => Promise<PointAnswer> {
  let pointing = new AbortController();
  const lists = new Map<ListId, Cells>();
  signal.addEventListener('abort', () => pointing.abort());

  const point = (): Promise<Element | null> => {
    pointing.abort();
    pointing = new AbortController();
    return signal.aborted ? Promise.resolve(null) : pointOnce(document, makeDescriber(document), pointing.signal);
  };

  return async (command) => {
    switch (command.command) {
      case 'point': {
        const element = await point();
        return element === null ? { kind: 'given-up' } : describePlace(document, element, command.anywhere === true);
      }
      case 'point-column': {
        const element = await point();
        if (element === null) return { kind: 'given-up' };
        const cells: Cells = lists.get(command.list) ?? new Map();
        lists.set(command.list, cells.set(command.column, element));
        return describeColumn(document, element, cells);
      }
      case 'forget-list':
        lists.delete(command.list);
        return { kind: 'given-up' };
      case 'stop-pointing':
        pointing.abort();
        return { kind: 'given-up' };
      case 'propose-marks':
        return proposeMarks(document, command.profile) ?? { kind: 'absence', absence: 'no-dossier' };
      case 'try-profile':
        return tryProfile(document, command.profile);
      default:
        return assertNever(command);
    }
  };
}

function describePlace(document: Document, element: Element, isAnywhere: boolean): PointAnswer {
  const { page, place } = survey(document, element, isAnywhere);
  return {
    kind: 'pointed',
    text: sayPlace(element),
    candidates: proposeLocators(place),
    page: page && { name: page.name, css: page.css },
    shadow: isInShadow(element),
  };
}

/** An icon is what it is called, whatever sign is drawn in it (« F » for « Sexe féminin »): it is found by that. */
function sayPlace(element: Element): string {
  const name = findRole(element) === 'img' ? readName(element).trim().slice(0, maxText) : '';
  return name || readText(element);
}

/** A list is made of the cells that are still on the page. */
function describeColumn(document: Document, element: Element, cells: Cells): PointAnswer {
  const { page, place } = survey(document, element);
  const kept = [...cells].filter(([, cell]) => cell.isConnected);
  const proposed = proposeList(Object.fromEntries(kept), place.scope);
  return {
    kind: 'column',
    text: readText(element),
    list: proposed?.list ?? null,
    rows: proposed?.rows ?? 0,
    page: page && { name: page.name, css: page.css },
    shadow: isInShadow(element),
  };
}

function survey(document: Document, element: Element, isAnywhere = false) {
  const page = isAnywhere ? null : findPageAround(element, document.body);
  return { page, place: { element, scope: page?.element ?? document.body, around: surround(document) } };
}

function isInShadow(element: Element): boolean {
  return element.getRootNode() !== element.ownerDocument;
}

/** Words for the place under the pointer; labels are looked up once a pointing. */
function makeDescriber(document: Document): (element: Element) => Words {
  const around = surround(document);
  return (element) => {
    const page = findPageAround(element, document.body);
    const first = proposeEach({ element, scope: page?.element ?? document.body, around }).next();
    if (first.done === true) return { text: 'Rien à lire ici', tone: 'none' };
    const { text, solidity } = first.value;
    const shown = text.length > longestShown ? `${text.slice(0, longestShown)}…` : text || '(vide)';
    return { text: `${shown} — ${sayWay(first.value)}`.replace(/ —/g, `${NBSP}—`), tone: solidity };
  };
}

/** Reads with a profile that is not saved, until two readings are equal. */
async function tryProfile(document: Document, profile: Profile): Promise<PointAnswer> {
  let last = readPage(document, profile);
  for (let n = 0; n < mostTries; n++) {
    await new Promise((resolve) => setTimeout(resolve, settleDelay));
    const next = readPage(document, profile);
    if (JSON.stringify(next) === JSON.stringify(last)) return next;
    last = next;
  }
  return { kind: 'absence', absence: 'dossier-unsettled' };
}
