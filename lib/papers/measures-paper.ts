// The leaflet of the dispositifs that were chosen with the worker, as a paper. Its words are in lib/measures.
import { writeMeasuresLeaflet } from '../measures/leaflet';
import { measuresField } from '../signalement/fields';
import type { Paper } from './paper';
import type { SignalementSource } from './source';

/** Null: none is chosen. It names nobody: it may lie on a table. */
export function writeMeasuresPaper({ draft, service }: Pick<SignalementSource, 'draft' | 'service'>): Paper | null {
  const leaflet = writeMeasuresLeaflet(listChosen(draft));
  return leaflet === null ? null : { ...leaflet, footer: service };
}

/** Ids of the dispositifs chosen in a draft. */
export function listChosen({ team }: Pick<SignalementSource['draft'], 'team'>): readonly string[] {
  const chosen = team.values[measuresField]?.value ?? [];
  return typeof chosen === 'string' ? [] : chosen;
}
