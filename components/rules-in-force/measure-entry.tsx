// One dispositif of « Règles en vigueur »: its conditions as they are looked for, and all that is told of it.
import type { Measure } from '../../lib/measures/measure';
import { inForceText } from '../../lib/text/rules-in-force';
import { MeasureDetail } from '../measures/measure-detail';

export function MeasureEntry({ measure }: { readonly measure: Measure }) {
  return (
    <article className="in-force-entry">
      <h3>{measure.title}</h3>
      <p>{inForceText.conditions(measure.conditions.map(({ text }) => text))}</p>
      <MeasureDetail measure={measure} />
    </article>
  );
}
