// Branch agreements as an administrator types them, one a line: « 2120 ; 43-50 ; 123456789, 987654321 ».
// A line that is not understood is given back, never dropped.
import { type Branch, branchSchema } from './settings';

export type BranchLines =
  | { readonly ok: true; readonly branches: Branch[] }
  | { readonly ok: false; readonly line: string };

/** « 45 » stands for « 45-45 ». Blank lines are passed over. */
export function parseBranches(text: string): BranchLines {
  const branches: Branch[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const branch = parseBranch(line);
    if (branch === null) return { ok: false, line };
    branches.push(branch);
  }
  return { ok: true, branches };
}

export function writeBranches(branches: readonly Branch[]): string {
  return branches
    .map(({ idcc, fromAge, toAge, employers }) => {
      const ages = fromAge === toAge ? String(toAge) : `${fromAge}-${toAge}`;
      return `${idcc}\u00a0; ${ages}\u00a0; ${employers.join(', ')}`;
    })
    .join('\n');
}

function parseBranch(line: string): Branch | null {
  const found = /^(\d{1,4})\s*;\s*(\d{2})(?:\s*-\s*(\d{2}))?\s*(?:ans)?\s*;\s*(\d[\d\s,]*)$/.exec(line);
  if (found === null) return null;
  const [, idcc, from, to, employers = ''] = found;
  const checked = branchSchema.safeParse({
    idcc,
    fromAge: Number(from),
    toAge: Number(to ?? from),
    employers: employers
      .split(',')
      .map((employer) => employer.replace(/\s/g, ''))
      .filter((employer) => employer !== ''),
  });
  return checked.success ? checked.data : null;
}
