// Exactly what will leave, layer by layer, and what will not. Shows; sends nothing.
import './signalement.css';
import type { LastLook } from '../../lib/messages';
import type { Instrument } from '../../lib/questionnaire/instrument';
import type { ConsentRecord, PartnerId } from '../../lib/signalement/consent';
import { readWording } from '../../lib/signalement/consent-wording';
import type { DepartureLine } from '../../lib/signalement/departure';
import type { Layer } from '../../lib/signalement/form';
import { formText, sendText } from '../../lib/text/panel';
import { formatDay } from '../../lib/text/typography';
import { writeRecording } from '../consent/recording-words';
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
        {departure.chain !== undefined && (
          <Pair name={sendText.version} text={sendText.versionOf(departure.chain.version)} />
        )}
        {departure.consent !== null && (
          <Pair name={sendText.agreement} text={writeRecording(departure.consent) ?? ''} />
        )}
        {departure.consent !== null && <Pair name={sendText.contacts} text={writeContacts(departure.consent)} />}
      </dl>
      {layers.map((layer) => (
        <LayerView key={layer} layer={layer} lines={departure.layers[layer]} extras={extras[layer] ?? []} />
      ))}
    </div>
  );
}

/** Whom the cellule may contact: the fourth statement. */
function writeContacts({ statements, partners, otherPartner, shown }: ConsentRecord): string {
  if (statements.partners !== 'accepted' || partners.length === 0) return sendText.nobody;
  const { partners: labels } = readWording({ name: '' }, shown);
  const name = (id: PartnerId) => labels.find((partner) => partner.id === id)?.label ?? id;
  return partners.map((id) => (id === 'other' && otherPartner !== '' ? otherPartner : name(id))).join(', ');
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
      <p className="last-look-allowed">{sendText.allowed[layer]}</p>
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
