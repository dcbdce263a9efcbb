// `npm run bench:effort`: clicks, keys and letters from an open dossier to a sent signalement, for five demo dossiers
// (PERSONNES FICTIVES), beside what the same fields cost by hand. It prints; it fails only if a step breaks.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDossier, openPanel, unlock } from '../../e2e/moves';
import { paul, setUpPeople } from '../../e2e/people';
import { type CaseName, caseOf } from '../../hosts/workers';
import { median } from '../host/figures';
import { type Played, playDossier } from './play';

const cases: readonly CaseName[] = ['tour', 'mi-carriere-due', 'long-arret-now', 'rqth', 'restrictions'];

function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** The extension named by VIGIE_EXTENSION, or built now from this tree. */
function ensureExtension(): void {
  if (process.env.VIGIE_EXTENSION !== undefined) return;
  execFileSync('npx', ['wxt', 'build', '-b', 'chrome', '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function playAll(): Promise<Map<CaseName, Played>> {
  const { openWorld } = await import('../../e2e/world');
  const folder = mkdtempSync(join(tmpdir(), 'vigie-effort-'));
  const world = await openWorld({ folder, hostPort: 0, serverPort: 0 });
  const played = new Map<CaseName, Played>();
  try {
    await setUpPeople(world);
    const page = await world.context.newPage();
    await openDossier(page, world, caseOf.tour);
    const panel = await openPanel(page);
    await unlock(panel, paul);
    for (const name of cases) {
      await openDossier(page, world, caseOf[name]);
      played.set(name, await playDossier(page, panel));
      say(`${name}: done`);
    }
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return played;
}

function draw(titles: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [titles, ...rows].map((line) => line.map(String));
  const widths = titles.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

ensureExtension();
const played = await playAll();
const rows = [...played].map(([name, { hand, paper, typed }]) => [
  `${name} (${caseOf[name]})`,
  hand.clicks,
  hand.keys,
  hand.letters,
  typed.length,
  paper.fields,
  paper.letters,
  paper.crosses,
]);
const middle = (column: number) => median(rows.map((row) => Number(row[column])));
say();
say(
  draw(
    ['dossier', 'clicks', 'keys', 'letters typed', 'fields typed', 'paper: fields', 'letters by hand', 'crosses'],
    [...rows, ['median', ...[1, 2, 3, 4, 5, 6, 7].map(middle)]],
  ),
);
for (const [name, { typed, chosen }] of played) {
  if (typed.length + chosen.length > 0) say(`${name}: the dossier did not say ${[...typed, ...chosen].join(', ')}`);
}
say();
say(
  'Vigie: from the dossier open in the host, Vigie open and unlocked, to « Envoyé ». Counted in the browser, trusted events',
);
say(
  'only: clicks (those on the tabs of the host among them), keys (letters among them), letters that entered a field.',
);
say(
  'Paper: the same filled fields by hand. Text, date, number: every letter, spaces not counted. Choice: one cross per code.',
);
say(
  'Each answer of the questionnaire, the level, each statement, each partner: one cross. Copying from the screen is not counted.',
);
