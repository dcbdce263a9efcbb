// One run of the proof: the steps one after the other, what must hold after each, and the count at the end.
import { assertNever } from '../../lib/result';
import { invented } from './invented';
import { type Counts, Ledger, markOf } from './ledger';
import { Panel } from './panel';
import type { Step } from './steps';
import type { ProofWorld } from './world';

/** Longer than a page needs to say again what a dying background did not hear, and to be read twice (ms). */
const settled = 5000;

export async function runSteps(world: ProofWorld, steps: readonly Step[], seed: number, counts: Counts): Promise<void> {
  await world.reset(seed);
  await world.unlock('medecin');
  const ledger = new Ledger(counts);
  const panels = world.lines.map((line) => new Panel(world, line, ledger, counts));
  for (const step of steps) {
    counts.commands += 1;
    await take(world, panels, step);
    await world.clock.advance(1);
    if (counts.mixed.length > 0) return;
  }
  await endRun(world, panels, ledger);
}

async function take(world: ProofWorld, panels: readonly Panel[], step: Step): Promise<void> {
  const [line, panel] = 'tab' in step ? [world.lines[step.tab], panels[step.tab]] : [world.lines[0], panels[0]];
  if (line === undefined || panel === undefined) throw new Error('There are two tabs');
  switch (step.kind) {
    case 'begin': {
      const worker = invented[step.worker];
      if (worker !== undefined) line.host.open(worker, 'whole', 0);
      await world.clock.advance(600);
      await world.rest();
      await panel.look();
      if (panel.view?.frozen) await panel.act('open-this', 0);
      if (panel.view?.frozen) await panel.look();
      void world.follow(panel.act('answer', 0));
      return world.rest();
    }
    case 'open': {
      const worker = invented[step.worker];
      if (worker !== undefined) line.host.open(worker, step.way, step.delay);
      return;
    }
    case 'pane':
      return line.host.showPane(step.pane, step.delay);
    case 'list':
      return line.host.leave();
    case 'wait':
      return world.clock.advance(step.ms);
    case 'look':
      return void (await world.follow(panel.look()));
    case 'close':
      return panel.close();
    case 'hold':
      line.isHeld = true;
      line.wasHeld = true;
      return;
    case 'release':
      return world.release(line, step.count);
    case 'kill':
      return world.kill();
    case 'lock':
      // The world goes on while the vault locks.
      return void world.follow(world.lock());
    case 'unlock':
      return world.unlock(step.who);
    case 'rest':
      return world.rest();
    case 'act': {
      if (step.isFresh || panel.view === null) await panel.look();
      const done = world.follow(panel.act(step.name, step.n));
      return step.isAwaited ? world.rest() : void done;
    }
    default:
      return assertNever(step);
  }
}

/** Everything arrives, the screens stand still: then the panel shows who is there, and nothing is with another worker. */
async function endRun(world: ProofWorld, panels: readonly Panel[], ledger: Ledger): Promise<void> {
  for (const line of world.lines) {
    line.isHeld = false;
    world.release(line, Number.POSITIVE_INFINITY);
    world.setLooked(line, true);
  }
  await world.rest();
  await world.clock.advance(settled);
  await world.rest();
  for (const [n, line] of world.lines.entries()) {
    const view = await panels[n]?.look();
    if (view === null || view === undefined || view.session.vault !== 'unlocked') continue;
    const seen = view.frozen === null ? identityOf(view.dossier) : (view.frozen.other ?? null);
    const there = [...line.host.onScreen()];
    const said = seen === null ? null : markOf(seen);
    // To show nobody is safe, and right where two are on the screen, or where an answer overtook an earlier word.
    const isSilent = said === null && (there.length !== 1 || line.wasHeld);
    if (!isSilent && said !== there[0]) ledger.say(`the panel shows ${said}, the host ${there.join('+')}`);
  }
  const stored = await world.readStored();
  for (const draft of stored.drafts) ledger.check(draft);
  for (const entry of stored.outbox) ledger.checkText(markOf(entry.worker), entry, 'outbox');
}

function identityOf(dossier: NonNullable<Panel['view']>['dossier']) {
  return dossier.kind === 'shown' ? dossier.dossier.identity : null;
}
