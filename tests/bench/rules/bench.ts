// How long all visits and rules take on 10,000 generated dossiers: `npm run bench:rules`. It prints and never fails: a
// slow machine is no bug. Invented dossiers, PERSONNE FICTIVE.
import { loadavg } from 'node:os';
import fc from 'fast-check';
import { summarizeRisk } from '../../../lib/rules/card';
import { catalogue } from '../../../lib/rules/catalogue';
import { evaluateRules } from '../../../lib/rules/evaluate';
import { answerVisits } from '../../../lib/visits/list';
import { arbitraryPartAndWhole } from '../../unit/visits/arbitrary';
import { compareRules } from './rule-times';

const dossiers = 10_000;
const budgetMs = 1000;
const seed = 20_261_122;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const pairs = fc.sample(arbitraryPartAndWhole, { numRuns: dossiers / 2, seed });
const facts = pairs.flatMap(({ part, whole }) => [part, whole]);

interface Pass {
  readonly ms: number;
  /** Processor time of this program: what is left of `ms` is other programs of a busy machine. */
  readonly ownMs: number;
  readonly flags: number;
  readonly unknowns: number;
}

/** One pass over all dossiers, with what was answered, so that nothing is optimised away. */
function pass(): Pass {
  let flags = 0;
  let unknowns = 0;
  const start = performance.now();
  const used = process.cpuUsage();
  for (const one of facts) {
    const card = summarizeRisk(evaluateRules(one), answerVisits(one));
    flags += card.flags;
    unknowns += card.unknowns;
  }
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - start, ownMs: (user + system) / 1000, flags, unknowns };
}

function countVisits(): number {
  return Math.max(...facts.slice(0, 1).map((one) => answerVisits(one).length));
}

const first = pass();
const later = [pass(), pass(), pass(), pass(), pass()];
const format = (ms: number) => `${ms.toFixed(0)} ms`;
const sayPass = ({ ms, ownMs }: Pass) => `${format(ms)} (own ${format(ownMs)})`;
const middle = (read: (one: Pass) => number) => later.map(read).sort((a, b) => a - b)[2] ?? read(first);
const median = middle(({ ms }) => ms);
const own = middle(({ ownMs }) => ownMs);
const sayBudget = (ms: number) => `${ms < budgetMs ? 'met' : 'NOT met'} with ${format(ms)}`;

say(`${facts.length} dossiers, ${countVisits()} visits, ${catalogue.length} rules`);
say(`load of the machine ${loadavg()[0]?.toFixed(1)}`);
say(`first pass ${sayPass(first)}, then ${later.map(sayPass).join(', ')}`);
say(`per dossier ${((own / facts.length) * 1000).toFixed(1)} µs`);
say(`flags ${first.flags}, unknowns ${first.unknowns}`);
say(`budget ${budgetMs} ms, processor time: ${sayBudget(own)} (median)`);
say(`budget ${budgetMs} ms, by the clock: ${sayBudget(median)} (median), first pass ${sayBudget(first.ms)}`);
say('slowest rules, one pass each:');
for (const { id, ms } of compareRules(facts).slice(0, 6)) say(`  ${id} ${format(ms)}`);
