// A number typed by hand, with a comma or a point; empty is none. What is no number is told and changes nothing.
import { useState } from 'react';
import { editorText } from '../../lib/text/instruments';
import { TextField } from '../ui/text-field';

export interface PointsFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

export function PointsField({ label, value, onChange }: PointsFieldProps) {
  const [isWrong, setWrong] = useState(false);
  const read = (text: string) => {
    const written = text.trim().replace(',', '.').replace('−', '-');
    const isNumber = written === '' || /^-?\d{1,5}(\.\d{1,3})?$/.test(written);
    setWrong(!isNumber);
    if (isNumber) onChange(written === '' ? null : Number(written));
  };
  return (
    <TextField
      label={label}
      value={value === null ? '' : String(value).replace('.', ',')}
      onInput={read}
      onCommit={read}
      maxLength={10}
      error={isWrong ? editorText.notNumber : undefined}
    />
  );
}
