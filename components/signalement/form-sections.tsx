// The fields by sections, each saying what it lacks. Where a field is asked for by name, its section opens and the field
// has the focus.
import { useEffect, useRef, useState } from 'react';
import { listShown } from '../../lib/signalement/completeness';
import type { Professional } from '../../lib/signalement/draft';
import type { FormField, FormValues } from '../../lib/signalement/form';
import { formText } from '../../lib/text/panel';
import { Disclosure } from '../ui/disclosure';
import { FormFieldControl, type FormFieldControlProps } from './form-field-control';

/** A new one each time somebody asks, even for the same field. */
export interface Aim {
  readonly fieldId: string;
}

export interface FormSectionsProps extends Pick<FormFieldControlProps, 'onFill' | 'onRestore'> {
  readonly form: readonly FormField[];
  readonly values: FormValues;
  readonly missing: ReadonlySet<string>;
  readonly reader: Professional | null;
  readonly aim?: Aim | null;
}

export function FormSections(props: FormSectionsProps) {
  const { form, values, missing, aim = null } = props;
  const shown = listShown(form, values);
  const names = [...new Set(shown.map((field) => field.section))];
  // The first section that lacks something stands open; it is not folded under the hand once it is complete.
  const [open, setOpen] = useState<readonly string[]>(() =>
    shown
      .filter((field) => missing.has(field.id))
      .slice(0, 1)
      .map((field) => field.section),
  );
  const root = useRef<HTMLDivElement>(null);
  const toggle = (name: string, isOpen: boolean) =>
    setOpen((before) => [...before.filter((one) => one !== name), ...(isOpen ? [name] : [])]);

  const sectionOf = (id: string) => form.find((field) => field.id === id)?.section;
  const [reached, setReached] = useState<Aim | null>(null);
  if (aim !== reached) {
    setReached(aim);
    const section = aim === null ? undefined : sectionOf(aim.fieldId);
    if (section !== undefined) toggle(section, true);
  }
  useEffect(() => {
    if (reached !== null && root.current !== null) focusField(root.current, reached.fieldId);
  }, [reached]);

  return (
    <div className="form-sections" ref={root}>
      {names.map((name) => {
        const fields = shown.filter((field) => field.section === name);
        return (
          <Disclosure
            key={name}
            open={open.includes(name)}
            onToggle={(isOpen) => toggle(name, isOpen)}
            summary={<SectionName {...{ name, fields, values, missing }} />}
          >
            <div className="form-section">
              {fields.map((field) => (
                <FormFieldControl key={field.id} field={field} {...props} />
              ))}
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}

function focusField(root: HTMLElement, fieldId: string): void {
  const field = [...root.querySelectorAll<HTMLElement>('[data-field]')].find((one) => one.dataset.field === fieldId);
  field?.querySelector<HTMLElement>('input, textarea, select, [role="radio"], [role="checkbox"]')?.focus();
  field?.scrollIntoView?.({ block: 'nearest' });
}

interface SectionNameProps {
  readonly name: string;
  readonly fields: readonly FormField[];
  readonly values: FormValues;
  readonly missing: ReadonlySet<string>;
}

function SectionName({ name, fields, values, missing }: SectionNameProps) {
  const lacks = fields.filter((field) => missing.has(field.id)).length;
  const filled = fields.filter((field) => (values[field.id]?.value.length ?? 0) > 0).length;
  const isCareOnly = fields.some((field) => field.layer === 'medical');
  return (
    <span className="form-section-name">
      <strong>{name}</strong>
      <span className="form-section-count" data-lacks={lacks > 0 || undefined}>
        {lacks > 0 ? formText.missing(lacks) : formText.filled(filled, fields.length)}
      </span>
      {isCareOnly && <span className="form-section-care">{formText.careOnly}</span>}
    </span>
  );
}
