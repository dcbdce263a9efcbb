// The service's instruments: list them, keep a text, approve it, put it in use, withdraw it. One change after the other.
import { announceChange } from '../../lib/edge/changes';
import { makeId } from '../../lib/edge/clock';
import { hashText, type KnownInstrument, listInstruments, saveInstruments } from '../../lib/edge/instruments-store';
import type { Input, InstrumentsView, Reply } from '../../lib/messages';
import { checkInstrument } from '../../lib/questionnaire/check';
import type { Instrument } from '../../lib/questionnaire/instrument';
import {
  approve,
  changeText,
  type Decider,
  type KeptInstrument,
  putInUse,
  startLife,
  withdraw,
} from '../../lib/questionnaire/life';
import { loadInstrumentFile } from '../../lib/questionnaire/load';
import { shippedInstrument } from '../../lib/questionnaire/shipped';
import { splitCanonical } from '../../lib/questionnaire/write';
import { fail, ok, type Result } from '../../lib/result';
import type { Role } from '../../lib/signalement/draft';
import { ensureRole } from './unlocked';

const everybody: readonly Role[] = ['idest', 'medecin', 'coordinateur'];

export async function readInstruments(): Promise<Reply<'instruments.read'>> {
  return ok(await viewInstruments());
}

/** A new text, or another text of one that is not approved yet. */
export function keepInstrument(input: Input<'instruments.save'>): Promise<Reply<'instruments.save'>> {
  return change(everybody, async (known, by) => {
    const read = loadInstrumentFile(input.source);
    if (!read.ok) return read;
    if (isTaken(read.value.instrument, known, input.id)) return fail('instrument-version-taken');
    const text = { file: read.value.file, hash: await hashText(read.value.file) };
    if (input.id === null) return ok([startLife(makeId(), text, by)]);
    const found = findKept(known, input.id);
    return found.ok ? one(changeText(found.value.kept, text, by)) : found;
  });
}

/** By a médecin only, on the very text that they read. */
export function approveInstrument(input: Input<'instruments.approve'>): Promise<Reply<'instruments.approve'>> {
  return change(['medecin'], async (known, by) => {
    const found = findKept(known, input.id);
    if (!found.ok) return found;
    if (found.value.kept.hash !== input.hash) return fail('instrument-unsound', 'son texte vient de changer');
    return one(approve(found.value.kept, checkInstrument(found.value.instrument), by));
  });
}

export function useInstrument(input: Input<'instruments.use'>): Promise<Reply<'instruments.use'>> {
  return change(['medecin'], async (known, by) =>
    putInUse(
      known.map(({ kept }) => kept),
      input.id,
      by,
    ),
  );
}

export function withdrawInstrument(input: Input<'instruments.withdraw'>): Promise<Reply<'instruments.withdraw'>> {
  return change(everybody, async (known, by) => {
    const found = findKept(known, input.id);
    return found.ok ? one(withdraw(found.value.kept, input.reason, by)) : found;
  });
}

async function change(
  roles: readonly Role[],
  decide: (known: readonly KnownInstrument[], by: Decider) => Promise<Result<readonly KeptInstrument[]>>,
): Promise<Result<InstrumentsView>> {
  const unlocked = await ensureRole(...roles);
  if (!unlocked.ok) return unlocked;
  const { session, now } = unlocked.value;
  const { name, role, rpps } = session.user;
  return navigator.locks.request('instruments', async () => {
    const changed = await decide(await listInstruments(), { name, role, rpps, at: now });
    if (!changed.ok) return changed;
    await saveInstruments(changed.value);
    announceChange('instruments');
    return ok(await viewInstruments());
  });
}

async function viewInstruments(): Promise<InstrumentsView> {
  const known = await listInstruments();
  return {
    instruments: known.map(({ kept: { id, hash, state, trail }, instrument }) => ({
      id,
      hash,
      state,
      trail,
      instrument,
    })),
  };
}

function findKept(known: readonly KnownInstrument[], id: string): Result<KnownInstrument> {
  const found = known.find(({ kept }) => kept.id === id);
  return found === undefined ? fail('instrument-unknown') : ok(found);
}

function one(changed: Result<KeptInstrument>): Result<readonly KeptInstrument[]> {
  return changed.ok ? ok([changed.value]) : changed;
}

/** Two texts of one address and version would be taken for each other by whoever reads them elsewhere. */
function isTaken({ canonical }: Instrument, known: readonly KnownInstrument[], own: string | null): boolean {
  const others = known.filter(({ kept }) => kept.id !== own).map(({ instrument }) => instrument);
  return [shippedInstrument, ...others].some((other) => {
    const { address, version } = splitCanonical(other.canonical);
    return `${address}|${version}` === canonical;
  });
}
