// Values of the JSON a page embeds, found by what they say: `salarie.matricule`.
import { foldText } from '../text';

const longestJson = 1_000_000;
const mostValues = 5000;

/** Paths of `source` whose value reads as `text`; none when it is too common to be the same thing. */
export function listJsonPaths(source: string, text: string): string[] {
  const wanted = foldText(text);
  if (wanted.length < 3 || source.length > longestJson) return [];
  try {
    return walk(JSON.parse(source), wanted);
  } catch {
    return [];
  }
}

function walk(json: unknown, wanted: string): string[] {
  const found: string[] = [];
  const queue: [unknown, string[]][] = [[json, []]];
  for (let n = 0; n < queue.length && n < mostValues; n++) {
    const [value, path] = queue[n] ?? [null, []];
    if (typeof value === 'string' || typeof value === 'number') {
      if (foldText(String(value)) === wanted) found.push(path.join('.'));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) if (!key.includes('.')) queue.push([inner, [...path, key]]);
    }
  }
  return found.filter((path) => path !== '' && path.length <= 120 && !/\d{2}/.test(path));
}
