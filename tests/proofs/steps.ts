// What may happen in a run, in any order: the host, the messages, the background, the user.
import fc from 'fast-check';
import { panes, ways } from './host-tab';
import { invented } from './invented';
import { actNames } from './panel';

const tab = fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>;
const delay = fc.constantFrom(5, 30, 99, 160, 301, 700);
/** A professional at work: the dossier is opened and read, the panel looked at, the draft begun. */
const begin = fc.record({ kind: fc.constant('begin' as const), tab, worker: fc.nat(invented.length - 1) });
const open = fc.record({
  kind: fc.constant('open' as const),
  tab,
  worker: fc.nat(invented.length - 1),
  way: fc.constantFrom(...ways),
  delay,
});
const act = fc.record({
  kind: fc.constant('act' as const),
  tab,
  name: fc.constantFrom(...actNames),
  n: fc.nat(40),
  /** The user looked at the panel just before. */
  isFresh: fc.boolean(),
  /** The user waits for the answer before anything else happens. */
  isAwaited: fc.boolean(),
});
const wait = fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(1, 20, 120, 200, 450, 900, 6000) });

const step = fc.oneof(
  { weight: 3, arbitrary: begin },
  { weight: 5, arbitrary: open },
  { weight: 9, arbitrary: act },
  { weight: 6, arbitrary: wait },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pane' as const), tab, pane: fc.constantFrom(...panes), delay }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('list' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('close' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hold' as const), tab }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('release' as const), tab, count: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('lock' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('unlock' as const),
      who: fc.constantFrom('medecin', 'medecin', 'idest') as fc.Arbitrary<'medecin' | 'idest'>,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rest' as const) }) },
);
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A run: somebody is at work, then anything happens. */
export const steps: fc.Arbitrary<Step[]> = fc
  .tuple(begin, fc.array(step, { minLength: 6, maxLength: 20, size: 'max' }))
  .map(([first, others]) => [first, ...others]);
