// A place that was pointed at, and the trial of a locator on it: does it read this place, and nothing else?
import { indexLabels } from '../labels';
import { locate, type Match, type Surroundings } from '../locate';
import type { Reason, Solidity } from '../pointing';
import type { Locator } from '../profile';
import { isWithin, type Scope } from '../query';
import { foldText, isMissing } from '../text';
import type { Way } from './propose-selector';

const tooMany = 40;

/** What was pointed at: the element, and the part of the page locators will be read in (its tab, else the body). */
export interface Place {
  readonly element: Element;
  readonly scope: Element;
  readonly around: Surroundings;
}

/** Labels are indexed once for all that is proposed with one of these. */
export function surround(document: Document): Surroundings {
  const known = new Map<Scope, ReturnType<typeof indexLabels>>();
  const labelsOf = (scope: Scope) => {
    const index = known.get(scope) ?? indexLabels(scope, true);
    known.set(scope, index);
    return index;
  };
  return { document, shadow: true, labelsOf };
}

/** It changes with the next version of the host, or with the next dossier. */
export function isFragile(reason: Reason): boolean {
  return reason === 'position' || reason === 'generated-class';
}

/** What this locator reads, when it is this place and nothing else; null otherwise. `expected`: nothing but this. */
export function attempt({ scope, around, element }: Place, locator: Locator, expected: string | null): string | null {
  const all = locate(scope, locator, around);
  const said = all.filter(({ text }) => !isMissing(text));
  const found: Match[] = said.length > 0 ? said : all;
  const [first] = found;
  if (first === undefined || all.length >= tooMany) return null;
  if (new Set(found.map(({ text }) => foldText(text))).size > 1) return null;
  const isHere = found.some((one) => one.element !== null && isAbout(one.element, element));
  const isMeant = expected === null || foldText(first.text) === foldText(expected);
  return isHere && isMeant ? first.text : null;
}

function isAbout(found: Element, pointed: Element): boolean {
  return isWithin(found, pointed) || isWithin(pointed, found);
}

/** How solid a way is. */
export function rate({ reason, subject, css }: Way): { solidity: Solidity; reason: Reason; subject: string } {
  const isDirect = reason === 'stable-id' || (reason === 'stable-name' && css.includes('['));
  return {
    solidity: isFragile(reason) || css.includes(':nth-of-type(') ? 'fragile' : isDirect ? 'solid' : 'fair',
    reason,
    subject,
  };
}
