// A list as lines, saved as a whole by its button: a line half typed is no choice yet.
import { useState } from 'react';
import { formSettingsText as text } from '../../lib/text/form-settings';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';

export interface LinesFieldProps {
  readonly label: string;
  readonly help: string;
  /** The whole name of the button. */
  readonly save: string;
  readonly value: string;
  /** Answers whether it was kept. */
  readonly onSave: (lines: string) => boolean;
}

export function LinesField({ label, help, save, value, onSave }: LinesFieldProps) {
  const [lines, setLines] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setLines(value);
  }
  return (
    <div className="form-lines">
      <TextField label={label} help={help} lines={4} value={value} onInput={setLines} onCommit={setLines} />
      <div>
        <Button aria-label={save} disabled={lines === value} onClick={() => onSave(lines)}>
          {text.saveList}
        </Button>
      </div>
    </div>
  );
}
