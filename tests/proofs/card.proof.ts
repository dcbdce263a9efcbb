// What becomes of a card, in the real background: the decision is of the worker and of the signs that the panel showed, it
// outlives the background, and nobody else has it, however alike.
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { writeTraits } from '../../lib/dossier/same-worker';
import type { Input, PanelView } from '../../lib/messages';
import { listFacts } from '../../lib/rules/decisions';
import type { Line } from './browser';
import { invented } from './invented';
import { makeWorld, type ProofWorld } from './world';

let world: ProofWorld;
let line: Line;

beforeAll(async () => {
  world = await makeWorld();
  line = world.lines[0] ?? expect.fail('no tab');
});
beforeEach(async () => {
  await world.reset(1);
  await world.unlock('medecin');
});

/** Opens this dossier and reads the panel once the page was read. */
async function show(mark: string): Promise<PanelView> {
  line.host.open(invented.find((one) => one.mark === mark) ?? expect.fail(mark), 'whole', 0);
  await settle();
  return look();
}

/** The page is read twice, and said again if need be. */
async function settle(): Promise<void> {
  for (const wait of [600, 600, 5000]) {
    await world.clock.advance(wait);
    await world.rest();
  }
}

async function look(): Promise<PanelView> {
  const asked = world.ask(line, 'panel.read', {});
  await world.rest();
  const reply = await asked;
  return reply?.ok ? reply.value : expect.fail(JSON.stringify(reply));
}

/** Sets aside the card of this view, whatever is on the screen now. */
async function setAside({ dossier, card }: PanelView, more: Partial<Input<'card.decide'>> = {}) {
  if (dossier.kind !== 'shown' || card === null) return expect.fail('no card');
  const said = { worker: writeTraits(dossier.dossier.identity), facts: [...listFacts(card.results)] };
  const asked = world.ask(line, 'card.decide', { ...said, kind: 'set-aside', reason: 'Déjà suivie', ...more });
  await world.rest();
  const reply = await asked;
  return reply?.ok === true ? 'kept' : reply?.failure.code;
}

it('is found again by whoever looks at this worker, after the background died', async () => {
  expect(await setAside(await show('K0'))).toBe('kept');
  expect((await look()).cardDecision).toMatchObject({ kind: 'set-aside', reason: 'Déjà suivie' });
  await world.kill();
  await world.unlock('idest');
  expect((await show('K0')).cardDecision).toMatchObject({ by: 'Dr Paul DURAND (fictif)' });
});

it.each([
  ['the twin, of another number', 'K1', 'K2'],
  ['the same number in another software', 'K0', 'K4'],
  ['somebody born the same day', 'K0', 'K3'],
])('is not had by %s, whose card has the same signs', async (_, mark, other) => {
  const first = await show(mark);
  expect(await setAside(first)).toBe('kept');
  const second = await show(other);
  expect(listFacts(second.card?.results ?? [])).toEqual(listFacts(first.card?.results ?? []));
  expect(second.cardDecision).toBeUndefined();
});

it('a panel that still shows the worker before decides nothing, for either', async () => {
  const before = await show('K0');
  await show('K3');
  expect(await setAside(before)).toBe('other-worker');
  expect((await look()).cardDecision).toBeUndefined();
  expect((await show('K0')).cardDecision).toBeUndefined();
});

it('a card that has more signs since it was read decides nothing; decided again, it stays so', async () => {
  const before = await show('K0');
  line.host.showPane('mesures', 0);
  await settle();
  expect(await setAside(before)).toBe('card-changed');
  const now = await look();
  expect(listFacts(now.card?.results ?? []).length).toBeGreaterThan(listFacts(before.card?.results ?? []).length);
  expect(await setAside(now)).toBe('kept');
  expect((await look()).cardDecision).toBeDefined();
});

it('needs a reason to be set aside, none to be accepted, and somebody unlocked', async () => {
  const view = await show('K0');
  expect(await setAside(view, { reason: '   ' })).toBe('reason-missing');
  expect(await setAside(view, { kind: 'accepted', reason: '' })).toBe('kept');
  await world.lock();
  expect(await setAside(view)).toBe('vault-locked');
});
