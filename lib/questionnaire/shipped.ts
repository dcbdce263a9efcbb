// The instrument shipped with the product: four questions in our own words, « Repérage mi-carrière »
// (instruments-forms-indicators.md §1.4 B). Not here: those a service imports.
import type { Instrument } from './instrument';
import json from './instruments/reperage-mi-carriere-4.json';
import { loadInstrument } from './load';

/** Our own file: one that does not load is a bug, found at the first import. */
function ensureLoaded(file: unknown): Instrument {
  const loaded = loadInstrument(file);
  if (!loaded.ok) throw new Error(`The shipped instrument does not load: ${loaded.failure.subject}`);
  return loaded.value;
}

export const shippedInstrument: Instrument = ensureLoaded(json);
