// Values that are no text: what an icon is called, what stands in an attribute.
import type { Candidate } from '../pointing';
import type { Locator } from '../profile';
import { findParent } from '../query';
import { readName } from '../roles';
import { foldText, isControl } from '../text';
import { attempt, isFragile, type Place, rate } from './propose-attempt';
import { findStable, type Way } from './propose-selector';

const valueAttributes = ['title', 'data-value', 'alt', 'aria-label', 'datetime', 'content', 'value'];

/** An icon that says something by its name, the only one within something stable. */
export function* proposeIcon(place: Place): Generator<Candidate> {
  const { element, scope } = place;
  const said = readName(element);
  if (said === '') return;
  for (
    let one = findParent(element), level = 0;
    one !== null && one !== scope && level < 4;
    level++, one = findParent(one)
  ) {
    const way = findStable(one, scope);
    if (way === null) continue;
    const locator: Locator = { kind: 'role', role: 'img', in: way.css };
    const read = attempt(place, locator, said);
    if (read !== null) yield { locator, solidity: 'fair', reason: 'role-and-name', subject: '', text: read };
    return;
  }
}

/** What an element without text says in an attribute, « » when nothing. */
export function sayIcon(element: Element): string {
  return valueAttributes.map((name) => element.getAttribute(name) ?? '').find((value) => value !== '') ?? '';
}

/** The value is in an attribute: of an icon that says nothing else, or the same as the text. */
export function* proposeAttributes(place: Place, text: string, ways: readonly Way[]): Generator<Candidate> {
  const { element } = place;
  const names = valueAttributes.filter((name) => {
    const value = element.getAttribute(name)?.trim() ?? '';
    return value !== '' && (text === '' || foldText(value) === foldText(text));
  });
  for (const attribute of isControl(element) ? [] : names) {
    for (const way of [...ways.filter(({ reason }) => !isFragile(reason)), ...listIcons(element, attribute, ways)]) {
      const locator: Locator = { kind: 'css', css: way.css, attribute };
      const read = attempt(place, locator, element.getAttribute(attribute));
      if (read === null) continue;
      const { solidity } = rate(way);
      yield {
        locator,
        solidity,
        reason: solidity === 'fragile' ? way.reason : 'attribute',
        subject: attribute,
        text: read,
      };
      break;
    }
  }
}

/** Icons have no name: the only one of its kind that bears such an attribute, then its place. */
function listIcons(element: Element, attribute: string, ways: readonly Way[]): Way[] {
  const deep = ways
    .find(({ reason }) => reason === 'position')
    ?.css.split(' >>> ')
    .slice(0, -1)
    .map((one) => `${one} >>> `);
  const role = element.getAttribute('role');
  const kind = role === null ? element.localName : `[role="${role}"]`;
  const alone: Way = { css: `${deep?.join('') ?? ''}${kind}[${attribute}]`, reason: 'attribute', subject: attribute };
  return [alone, ...ways.filter(({ reason }) => isFragile(reason))];
}
