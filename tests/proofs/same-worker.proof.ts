// The proof of the law « same worker, or stop »: hosts that change dossiers in every way, late messages, a background that
// dies, a user who acts on what they see, in any order. Counted: what ends up with another worker. It must be 0.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { it } from 'vitest';
import type { Counts } from './ledger';
import { runSteps } from './run';
import { steps } from './steps';
import { makeWorld } from './world';

const runs = Number(process.env.VIGIE_RUNS ?? 500);
const seed = process.env.VIGIE_SEED === undefined ? Date.now() % 2 ** 31 : Number(process.env.VIGIE_SEED);

it(`nothing ends up with another worker, in ${runs} runs`, async () => {
  const world = await makeWorld();
  const counts: Counts = { commands: 0, accepted: 0, refused: 0, lost: 0, views: 0, mixed: [] };
  let done = 0;
  const say = (mixed: string) => {
    const { commands, accepted, refused, lost, views } = counts;
    process.stdout.write(
      `same worker: ${done} runs (seed ${seed}), ${commands} commands, ${accepted} acts accepted, ${refused} refused, ${lost} lost with the background, ${views} panels read, mixed = ${mixed}\n`,
    );
  };
  const property = fc.asyncProperty(fc.nat(), steps, async (chance, steps) => {
    if (done > 0 && done % 2000 === 0) say('0 so far');
    done += 1;
    await runSteps(world, steps, chance, counts);
    if (counts.mixed.length > 0) throw new Error(counts.mixed.splice(0).join('\n'));
  });
  const result = await fc.check(property, {
    numRuns: runs,
    seed,
    // One run again, alone: `VIGIE_SEED=… VIGIE_PATH=…`, as a failure says them.
    ...(process.env.VIGIE_PATH !== undefined && { path: process.env.VIGIE_PATH }),
    endOnFailure: process.env.VIGIE_SHRINK === undefined,
  });
  say(result.failed ? 'some' : '0');
  if (result.failed) throw new Error(fc.defaultReportMessage(result) ?? '', { cause: result.errorInstance });
});
