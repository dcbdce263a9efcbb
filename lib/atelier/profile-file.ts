// A profile as a file: the text that is exported, members in the order of the language, so that two files can be compared.
import { fieldIds, type ListSpec, listColumns, listIds, type Profile } from '../profiles/profile';

const order = [
  'format',
  'id',
  'name',
  'matches',
  'urls',
  'root',
  'landmarks',
  'not',
  'busy',
  'identity',
  'pages',
  'shadow',
  'dateOrder',
  'pivot',
  'fields',
  'checks',
  'lists',
] as const satisfies readonly (keyof Profile)[];

/** The text of the file, with a line's end at its end. */
export function writeProfile(profile: Profile): string {
  const fields = pick(profile.fields, fieldIds);
  const lists = Object.fromEntries(
    listIds.flatMap((id) => {
      const spec = profile.lists[id];
      return spec === undefined ? [] : [[id, sortColumns(spec, listColumns[id])]];
    }),
  );
  return `${JSON.stringify(pick({ ...profile, fields, lists }, order), null, 2)}\n`;
}

/** `vigie-<id>.json`. */
export function nameProfileFile(profile: Profile): string {
  return `vigie-${profile.id}.json`;
}

function sortColumns(spec: ListSpec, columns: readonly string[]): object {
  return { ...spec, columns: pick(spec.columns as Record<string, unknown>, columns) };
}

function pick(all: object, keys: readonly string[]): Record<string, unknown> {
  const known = all as Readonly<Record<string, unknown>>;
  return Object.fromEntries(keys.flatMap((key) => (known[key] === undefined ? [] : [[key, known[key]]])));
}
