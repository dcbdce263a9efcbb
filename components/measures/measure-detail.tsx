// What is told of a dispositif on demand: who asks, who must agree, how long, the money, the texts, what changes, doubts.
import './measures.css';
import type { Measure } from '../../lib/measures/measure';
import { measuresText } from '../../lib/text/measures';

export function MeasureDetail({ measure }: { readonly measure: Omit<Measure, 'conditions'> }) {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [measuresText.askedBy, [measure.askedBy]],
    [measuresText.agreedBy, measure.agreedBy],
    [measuresText.duration, [measure.duration]],
    [measuresText.money, [measure.money]],
    [measuresText.changed, measure.changed === undefined ? [] : [measure.changed]],
    [measuresText.doubts, measure.doubts],
    [measuresText.articles, [measuresText.source(measure.articles, measure.asOf)]],
  ];
  return (
    <div className="measure-detail">
      <p>{measure.purpose}</p>
      <dl>
        {rows
          .filter(([, lines]) => lines.length > 0)
          .map(([label, lines]) => (
            <div key={label}>
              <dt>{label}</dt>
              {lines.map((line) => (
                <dd key={line}>{upperFirst(line)}</dd>
              ))}
            </div>
          ))}
      </dl>
    </div>
  );
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
