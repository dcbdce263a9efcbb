// The service's three labels, each with the totals that propose it.
import { useState } from 'react';
import { type Level, levels } from '../../lib/questionnaire/answer';
import { emptyBlank } from '../../lib/questionnaire/blank';
import { findBand, setBand } from '../../lib/questionnaire/edit';
import type { Instrument } from '../../lib/questionnaire/instrument';
import { editorText } from '../../lib/text/instruments';
import { TextField } from '../ui/text-field';
import { PointsField } from './points-field';

export interface LevelsFormProps {
  readonly instrument: Instrument;
  readonly onChange: (change: (before: Instrument) => Instrument) => void;
}

export function LevelsForm({ instrument, onChange }: LevelsFormProps) {
  const setLabel = (level: Level, label: string) =>
    onChange((before) => ({ ...before, levelLabels: { ...before.levelLabels, [level]: label } }));
  return (
    <fieldset className="instrument-question">
      <legend>{editorText.levels}</legend>
      {instrument.scoring?.kind !== 'sum' && <p className="settings-note">{editorText.flagsRule}</p>}
      {levels.map((level, at) => (
        <div className="instrument-level" key={level}>
          <TextField
            label={editorText.level(at + 1)}
            value={emptyBlank(instrument.levelLabels[level])}
            maxLength={200}
            onInput={(label) => setLabel(level, label)}
            onCommit={(label) => setLabel(level, label)}
          />
          {instrument.scoring?.kind === 'sum' && (
            <BandFields instrument={instrument} level={level} number={at + 1} onChange={onChange} />
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** A band begun has one of its two numbers: it is kept here until it has both. */
function BandFields(props: LevelsFormProps & { readonly level: Level; readonly number: number }) {
  const { instrument, level, number, onChange } = props;
  const kept = findBand(instrument, level);
  const [from, setFrom] = useState(kept?.from ?? null);
  const [to, setTo] = useState(kept?.to ?? null);
  const keep = (first: number | null, last: number | null) => {
    setFrom(first);
    setTo(last);
    onChange((before) => setBand(before, level, first === null || last === null ? null : { from: first, to: last }));
  };
  return (
    <>
      <PointsField label={editorText.from(number)} value={from} onChange={(first) => keep(first, to)} />
      <PointsField label={editorText.to(number)} value={to} onChange={(last) => keep(from, last)} />
    </>
  );
}
