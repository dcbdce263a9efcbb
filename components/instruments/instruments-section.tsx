// The questionnaires of this computer, in the settings: the shipped one and the service's, which is in use, and since when.
import './instruments.css';
import { type ChangeEvent, useId, useRef, useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { InstrumentsView } from '../../lib/messages';
import type { Instrument } from '../../lib/questionnaire/instrument';
import { splitCanonical } from '../../lib/questionnaire/write';
import { instrumentsText, sayStep, stateWords } from '../../lib/text/instruments';
import { settingsText } from '../../lib/text/settings';
import { Section } from '../settings/section';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Notice } from '../ui/notice';

export interface InstrumentsSectionProps {
  readonly instruments: InstrumentsView['instruments'];
  readonly shipped: Instrument;
  readonly isMedecin: boolean;
  /** The shipped one again. */
  readonly onUseShipped: () => Promise<Failure | null>;
  /** The text of a file; answers the title of what it brought. */
  readonly onImport: (source: string) => Promise<Failure | { readonly title: string }>;
}

export function InstrumentsSection(props: InstrumentsSectionProps) {
  const { instruments, shipped } = props;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [imported, setImported] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const id = useId();
  const isShippedInUse = instruments.every(({ state }) => state !== 'in-use');
  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const source = await input.files?.[0]?.text();
    input.value = '';
    if (source === undefined) return;
    const answer = await props.onImport(source);
    setFailure('code' in answer ? answer : null);
    setImported('title' in answer ? answer.title : null);
  };
  return (
    <Section id="questionnaires" title={settingsText.sections.questionnaires}>
      <p className="settings-note">{instrumentsText.lead}</p>
      <ul className="instruments-list" aria-label={instrumentsText.listLabel}>
        <li>
          <Title instrument={shipped} state={isShippedInUse ? instrumentsText.inUse : ''} />
          <p className="settings-note">{instrumentsText.shipped}</p>
          {!isShippedInUse && props.isMedecin && (
            <Button variant="quiet" onClick={() => void props.onUseShipped().then(setFailure)}>
              {instrumentsText.use}
            </Button>
          )}
        </li>
        {instruments.map(({ id: own, instrument, state, trail }) => {
          const last = trail.at(-1);
          return (
            <li key={own}>
              <Title instrument={instrument} state={stateWords[state]} />
              <p className="settings-note">{last !== undefined && sayStep(last)}</p>
              <a
                className="ui-button"
                data-variant="quiet"
                href={`#questionnaire/${own}`}
                aria-label={`${instrumentsText.open} ${instrument.title}`}
              >
                {instrumentsText.open}
              </a>
            </li>
          );
        })}
      </ul>
      {imported !== null && (
        <Notice tone="info" live>
          <p>{instrumentsText.imported(imported)}</p>
        </Notice>
      )}
      {failure !== null && <FailureNotice failure={failure} />}
      <div className="ui-row">
        <a className="ui-button" data-variant="secondary" href="#questionnaire/new">
          {instrumentsText.begin}
        </a>
        <Button variant="quiet" onClick={() => file.current?.click()}>
          {instrumentsText.import}
        </Button>
        <label className="ui-hidden" htmlFor={id}>
          {instrumentsText.import}
        </label>
        <input
          ref={file}
          id={id}
          className="ui-hidden"
          type="file"
          tabIndex={-1}
          accept=".json,application/json"
          onChange={(event) => void read(event)}
        />
      </div>
    </Section>
  );
}

function Title({ instrument, state }: { readonly instrument: Instrument; readonly state: string }) {
  return (
    <p className="instruments-title">
      <strong>{instrument.title}</strong>
      <span>{instrumentsText.version(splitCanonical(instrument.canonical).version)}</span>
      {state !== '' && <em>{state}</em>}
    </p>
  );
}
