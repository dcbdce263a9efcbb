// The signalement's form by sections, each saying what it lacks. Before pre-filling: one button, and why.
import './signalement.css';
import { useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { DraftView } from '../../lib/messages';
import type { Professional } from '../../lib/signalement/draft';
import type { FormField, FormValues } from '../../lib/signalement/form';
import { formText } from '../../lib/text/panel';
import { TaskAction } from '../panel/task-action';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { FormFieldControl, type FormFieldControlProps } from './form-field-control';

export interface FormStepProps extends Pick<FormFieldControlProps, 'onFill' | 'onRestore'> {
  readonly view: DraftView;
  readonly reader: Professional | null;
  readonly onPrefill: () => Promise<Failure | null>;
  readonly onNext: () => void;
}

export function FormStep(props: FormStepProps) {
  const { draft, form, missing } = props.view;
  const act = useAct();
  if (!draft.team.isPrefilled) {
    return (
      <>
        <Notice tone="info">
          <p>{draft.team.retainedLevel === null ? formText.levelFirst : formText.startWhy}</p>
        </Notice>
        <TaskAction failure={act.failure}>
          <Button
            variant="primary"
            busy={act.isBusy}
            disabled={draft.team.retainedLevel === null}
            onClick={() => act.run(props.onPrefill)}
          >
            {act.isBusy ? formText.starting : formText.start}
          </Button>
        </TaskAction>
      </>
    );
  }
  const values = { ...draft.team.values, ...draft.care?.values };
  return (
    <>
      <Sections {...props} form={form} values={values} missing={new Set(missing.map((field) => field.fieldId))} />
      <TaskAction note={missing.length > 0 ? formText.stillMissing(missing.length) : null}>
        <Button variant="primary" onClick={props.onNext}>
          {formText.next}
        </Button>
      </TaskAction>
    </>
  );
}

interface SectionsProps extends Pick<FormStepProps, 'reader' | 'onFill' | 'onRestore'> {
  readonly form: readonly FormField[];
  readonly values: FormValues;
  readonly missing: ReadonlySet<string>;
}

function Sections({ form, values, missing, reader, onFill, onRestore }: SectionsProps) {
  const names = [...new Set(form.map((field) => field.section))];
  // The first section that lacks something stands open; it is not folded under the hand once it is complete.
  const [first] = useState(() => form.find((field) => missing.has(field.id))?.section);
  return (
    <div className="form-sections">
      {names.map((name) => {
        const fields = form.filter((field) => field.section === name);
        return (
          <Disclosure key={name} open={name === first} summary={<SectionName {...{ name, fields, values, missing }} />}>
            <div className="form-section">
              {fields.map((field) => (
                <FormFieldControl
                  key={field.id}
                  field={field}
                  value={values[field.id]}
                  reader={reader}
                  onFill={onFill}
                  onRestore={onRestore}
                />
              ))}
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
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
