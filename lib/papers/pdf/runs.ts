// A text cut into runs that one font can show. The bundled font comes in two files, Latin and extended Latin, as on screen
// (components/ui/base.css); what neither has is shown as a question mark, and said.

export type FontPart = 'latin' | 'extended';

export interface Run {
  readonly part: FontPart;
  readonly text: string;
}

const latin: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x200a],
  [0x2010, 0x2026],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
];
const extended: readonly (readonly [number, number])[] = [
  [0x100, 0x24f],
  [0x1e00, 0x1e9f],
  [0x1ef2, 0x1eff],
];
/** Shown as nothing: marks of direction, soft hyphens, variation selectors. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** `hasUnknown`: something was replaced by « ? ». A line break ends a line and stays in its run. */
export function cutRuns(text: string): { readonly runs: readonly Run[]; readonly hasUnknown: boolean } {
  const runs: { part: FontPart; text: string }[] = [];
  let hasUnknown = false;
  for (const letter of text.normalize('NFC').replace(/\t/g, ' ').replace(/\r\n?/g, '\n').replace(invisible, '')) {
    const known = letter === '\n' ? 'latin' : findPart(letter.codePointAt(0) ?? 0);
    if (known === null) hasUnknown = true;
    const part = known ?? 'latin';
    const last = runs.at(-1);
    const shown = known === null ? '?' : letter;
    if (last?.part === part) last.text += shown;
    else runs.push({ part, text: shown });
  }
  return { runs, hasUnknown };
}

function findPart(code: number): FontPart | null {
  const isIn = ([from, to]: readonly [number, number]) => code >= from && code <= to;
  if (latin.some(isIn)) return 'latin';
  return extended.some(isIn) ? 'extended' : null;
}
