// What stands under a field's label and control: help, origin, error, and the ids that tie them to the control.
import { type ReactNode, useId } from 'react';
import { uiText } from '../../lib/text/ui';
import { OriginLine } from './origin-line';

export interface FieldNotes {
  readonly help?: string | undefined;
  readonly origin?: ReactNode;
  readonly error?: string | undefined;
}

export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly help: string;
  readonly origin: string;
  readonly error: string;
}

/** Stable ids of the parts of one field. */
export function useFieldIds(): FieldIds {
  const id = useId();
  return {
    control: id,
    label: `${id}-label`,
    help: `${id}-help`,
    origin: `${id}-origin`,
    error: `${id}-error`,
  };
}

/** For `aria-describedby`: the notes that are there. */
export function listNotes(ids: FieldIds, notes: FieldNotes): string | undefined {
  const present = (['error', 'help', 'origin'] as const).filter((name) => notes[name]);
  return present.length === 0 ? undefined : present.map((name) => ids[name]).join(' ');
}

export function RequiredMark({ required }: { readonly required: boolean | undefined }) {
  return required ? <span className="ui-field-required">{uiText.required}</span> : null;
}

export function HelpLine({ ids, help }: { readonly ids: FieldIds; readonly help: string | undefined }) {
  return help ? (
    <p className="ui-field-help" id={ids.help}>
      {help}
    </p>
  ) : null;
}

export function FieldFoot({ ids, notes }: { readonly ids: FieldIds; readonly notes: FieldNotes }) {
  return (
    <>
      {notes.error && (
        <p className="ui-field-error" id={ids.error} role="alert">
          {notes.error}
        </p>
      )}
      {notes.origin && <OriginLine id={ids.origin}>{notes.origin}</OriginLine>}
    </>
  );
}
