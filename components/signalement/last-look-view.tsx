// Exactly what will leave, layer by layer, and what will not. Shows; sends nothing.
import './signalement.css';
import type { LastLook } from '../../lib/messages';
import type { Instrument } from '../../lib/questionnaire/instrument';
import type { DepartureLine } from '../../lib/signalement/departure';
import type { Layer } from '../../lib/signalement/form';
import { formText, sendText } from '../../lib/text/panel';
import { formatDay } from '../../lib/text/typography';
import { writeFullName } from '../dossier/identity-header';
import { writeLevel } from '../questionnaire/proposed-level';

const layers: readonly Layer[] = ['administrative', 'functional', 'medical'];

export interface LastLookViewProps {
  readonly look: LastLook;
  readonly instrument: Instrument;
}

export function LastLookView({ look, instrument }: LastLookViewProps) {
  const { departure } = look;
  const extras: Partial<Record<Layer, readonly (readonly [string, string])[]>> = {
    functional:
      departure.level === null
        ? []
        : [[sendText.level, writeLevel(instrument, departure.level.retained ?? departure.level.proposed)]],
    medical:
      departure.questionnaire === null
        ? []
        : [[sendText.questionnaire, sendText.answersLeave(Object.keys(departure.questionnaire.answers).length)]],
  };
  return (
    <div className="last-look">
      <h2>{sendText.title}</h2>
      <dl className="last-look-head">
        <div className="last-look-worker">
          <dt>{sendText.worker}</dt>
          <dd>
            {writeFullName(departure.worker)}, {formatDay(departure.worker.birthDate)}
          </dd>
        </div>
        <Pair name={sendText.recipient} text={look.recipient} />
        <Pair name={sendText.from} text={departure.author.name} />
        <Pair name={sendText.urgencyLabel} text={sendText.urgency[departure.urgency]} />
      </dl>
      {layers.map((layer) => (
        <LayerView key={layer} layer={layer} lines={departure.layers[layer]} extras={extras[layer] ?? []} />
      ))}
    </div>
  );
}

interface LayerViewProps {
  readonly layer: Layer;
  /** Undefined: the layer does not leave. */
  readonly lines: readonly DepartureLine[] | undefined;
  readonly extras: readonly (readonly [string, string])[];
}

function LayerView({ layer, lines, extras }: LayerViewProps) {
  const name = formText.layers[layer];
  if (lines === undefined && extras.length === 0) {
    return (
      <section className="last-look-layer" data-stays>
        <h3>
          {name} <span>{`${sendText.wontLeave}, ${sendText.wontLeaveWhy}`}</span>
        </h3>
      </section>
    );
  }
  const shown = lines ?? [];
  return (
    <section className="last-look-layer">
      <h3>
        {name} <span>{layer === 'medical' ? formText.careOnly : sendText.lines(shown.length + extras.length)}</span>
      </h3>
      <dl className="last-look-lines">
        {extras.map(([label, text]) => (
          <Pair key={label} name={label} text={text} />
        ))}
        {shown.map((line) => (
          <Pair key={line.fieldId} name={line.label} text={line.text} />
        ))}
      </dl>
    </section>
  );
}

function Pair({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  );
}
