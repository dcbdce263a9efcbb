// One layer of a signalement: its lines, or the sentence that says why the reader does not see it.
import { celluleText } from '../../lib/text/cellule';

export interface LayerLine {
  readonly fieldId: string;
  readonly label: string;
  readonly text: string;
}

export function LayerSection(props: { title: string; lines: readonly LayerLine[] }) {
  return (
    <section className="cellule-layer" aria-label={props.title}>
      <h3>{props.title}</h3>
      {props.lines.length === 0 ? (
        <p className="cellule-quiet">{celluleText.emptyLayer}</p>
      ) : (
        <dl className="cellule-lines">
          {props.lines.map((line) => (
            <div key={line.fieldId}>
              <dt>{line.label}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** A layer the reader may not see, named as such: no value is there to be shown. */
export function HiddenLayer(props: { sentence: string }) {
  return (
    <section className="cellule-layer cellule-hidden" aria-label={props.sentence}>
      <p>{props.sentence}</p>
    </section>
  );
}
