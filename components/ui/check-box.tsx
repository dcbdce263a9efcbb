// One box to tick, with its label at its right.
import './field.css';
import { Checkbox } from 'radix-ui';
import { useId } from 'react';

export interface CheckBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean | undefined;
}

export function CheckBox({ label, checked, onChange, disabled = false }: CheckBoxProps) {
  const id = useId();
  return (
    <label className="ui-choice" htmlFor={id}>
      <Checkbox.Root
        className="ui-choice-box"
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(state) => onChange(state === true)}
      >
        <Checkbox.Indicator>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 6.5 4.8 9.2 10 3.4" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </Checkbox.Indicator>
      </Checkbox.Root>
      {label}
    </label>
  );
}
