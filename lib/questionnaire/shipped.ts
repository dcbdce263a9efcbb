// What is shipped with the product: four questions in our own words, « Repérage mi-carrière »
// (instruments-forms-indicators.md §1.4 B), and an empty template for a service's own (§1.4 A). Not here: what a service imports.
import type { Instrument } from './instrument';
import template from './instruments/presantis-a-completer.json';
import json from './instruments/reperage-mi-carriere-4.json';
import { loadInstrument } from './load';

/** Our own file: one that does not load is a bug, found at the first import. */
function ensureLoaded(file: unknown): Instrument {
  const loaded = loadInstrument(file);
  if (!loaded.ok) throw new Error(`The shipped instrument does not load: ${loaded.failure.subject}`);
  return loaded.value;
}

export const shippedInstrument: Instrument = ensureLoaded(json);

/** « Présantis (à compléter) »: the three labels of S3, four blank questions. Never put to a worker. */
export const emptyInstrument: Instrument = { ...ensureLoaded(template), scoring: { kind: 'sum', over: [], bands: [] } };
