// The signalement's form: what the dossier says now, what is missing, the sections. Before pre-filling: one button, and why.
import './signalement.css';
import { useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { DraftView } from '../../lib/messages';
import { listHelpful } from '../../lib/signalement/completeness';
import type { Professional } from '../../lib/signalement/draft';
import { differenceText } from '../../lib/text/form';
import { formText } from '../../lib/text/panel';
import { TaskAction } from '../panel/task-action';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { DifferenceList, type DifferenceListProps } from './difference-list';
import type { FormFieldControlProps } from './form-field-control';
import { type Aim, FormSections } from './form-sections';
import { MissingLine } from './missing-line';

export interface FormStepProps extends Pick<FormFieldControlProps, 'onFill' | 'onRestore'> {
  readonly view: DraftView;
  readonly reader: Professional | null;
  readonly onSettle: DifferenceListProps['onSettle'];
  readonly onPrefill: () => Promise<Failure | null>;
  readonly onNext: () => void;
}

export function FormStep(props: FormStepProps) {
  const { draft, form, missing } = props.view;
  const act = useAct();
  const [aim, setAim] = useState<Aim | null>(null);
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
  const differences = props.view.differences ?? [];
  return (
    <>
      <DifferenceList differences={differences} onSettle={props.onSettle} />
      <MissingLine missing={missing} helpful={listHelpful(form, values)} onGo={(fieldId) => setAim({ fieldId })} />
      <FormSections
        {...{ form, values, aim }}
        missing={new Set(missing.map((field) => field.fieldId))}
        reader={props.reader}
        onFill={props.onFill}
        onRestore={props.onRestore}
      />
      <TaskAction note={writeNote(missing.length, differences.length)}>
        <Button variant="primary" onClick={props.onNext}>
          {formText.next}
        </Button>
      </TaskAction>
    </>
  );
}

/** In the foot, which is always in sight: what is above may not be. */
function writeNote(missing: number, differences: number): string | null {
  const notes = [
    ...(missing > 0 ? [formText.stillMissing(missing)] : []),
    ...(differences > 0 ? [differenceText.toSee(differences)] : []),
  ];
  return notes.length === 0 ? null : notes.join(', ');
}
