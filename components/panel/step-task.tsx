// The one task of each step, or what became of what was sent.

import { useState } from 'react';
import { assertNever } from '../../lib/result';
import { defaultWording, describeAgreement } from '../../lib/signalement/consent-wording';
import { listShared } from '../../lib/signalement/shared';
import { handoverText, levelText, sendText } from '../../lib/text/panel';
import { ConsentStep } from '../consent/consent-step';
import { HandoverView } from '../drafts/handover-view';
import { SendingOutcome } from '../drafts/sending-outcome';
import { ConsentPapers, DraftPapers, ReceiptPapers } from '../papers/task-papers';
import { QuestionnaireStep } from '../questionnaire/questionnaire-step';
import { FormStep } from '../signalement/form-step';
import { SendStep } from '../signalement/send-step';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { HandOver, LevelTask } from './level-task';
import { findLastReceipt, findOpenDraft, type StepId } from './step-state';
import { TaskAction } from './task-action';
import type { WorkerScreenProps } from './worker-screen';

export interface StepTaskProps extends WorkerScreenProps {
  readonly step: StepId;
  readonly onOpen: (step: StepId) => void;
}

export function StepTask(props: StepTaskProps) {
  const { step, view, user, actions, onOpen } = props;
  const [isOwn, setOwn] = useState(false);
  const draft = findOpenDraft(view);

  if (step === 'questionnaire') {
    if (draft === null && view.handover !== null && user.role === 'medecin' && !isOwn) {
      const { handover } = view;
      return (
        <HandoverView
          handover={handover}
          instrument={view.handoverInstrument ?? view.instrument}
          onTakeOver={() => actions.takeOver(handover.taskId)}
          onTaken={() => onOpen('level')}
          onAgain={() => setOwn(true)}
        />
      );
    }
    return (
      <QuestionnaireStep
        instrument={view.instrument}
        answers={draft?.draft.care?.answers ?? {}}
        onAnswer={actions.answer}
        voided={draft?.draft.care?.voided ?? []}
        onVoid={actions.voidAnswer}
        onDone={() => onOpen('level')}
      />
    );
  }
  return draft === null ? <NoDraft {...props} /> : <DraftTask {...props} draft={draft} step={step} />;
}

function NoDraft({ step, view, user, actions, onOpen }: StepTaskProps) {
  const receipt = step === 'transmission' || step === 'send' ? findLastReceipt(view, user.role) : null;
  const back = receipt === null ? levelText.back : sendText.restart;
  return (
    <>
      {receipt === null ? (
        <Notice tone="info">
          <p>{levelText.answerFirst}</p>
        </Notice>
      ) : (
        <>
          <SendingOutcome receipt={receipt} onWithdraw={user.role === 'medecin' ? actions.withdraw : null} />
          <ReceiptPapers actions={actions} receipt={receipt} />
        </>
      )}
      <TaskAction>
        <Button variant={receipt === null ? 'primary' : 'quiet'} onClick={() => onOpen('questionnaire')}>
          {back}
        </Button>
      </TaskAction>
    </>
  );
}

export interface DraftTaskProps extends StepTaskProps {
  readonly step: Exclude<StepId, 'questionnaire'>;
  readonly draft: NonNullable<ReturnType<typeof findOpenDraft>>;
}

function DraftTask(props: DraftTaskProps) {
  const { step, view, user, actions, draft, onOpen } = props;
  const { team } = draft.draft;
  switch (step) {
    case 'level':
      return <LevelTask {...props} />;
    case 'transmission':
      return (
        <>
          <p>{handoverText.notYet}</p>
          <HandOver {...props} />
          <ReceiptPapers actions={actions} receipt={null} />
        </>
      );
    case 'signalement':
      return (
        <FormStep
          view={draft}
          reader={user}
          onPrefill={actions.prefill}
          onFill={actions.fillField}
          onRestore={actions.restoreField}
          onSettle={actions.settleDifferences}
          onNext={() => onOpen('consent')}
        />
      );
    case 'consent':
      return (
        <>
          <ConsentStep
            consent={team.consent}
            agreement={draft.agreement ?? describeAgreement(defaultWording, listShared(draft.draft, draft.form))}
            professional={user}
            onRecord={actions.recordConsent}
            onTurnScreen={actions.turnScreen}
            onRefusal={actions.recordRefusal}
            onWithdraw={() => actions.withdraw(draft.draft.id)}
            onNext={() => onOpen('send')}
          />
          <ConsentPapers {...props} />
        </>
      );
    case 'send':
      return (
        <>
          <SendStep
            key={draft.draft.revision}
            instrument={view.instrument}
            onLook={actions.lookLast}
            onSend={actions.send}
          />
          <DraftPapers {...props} />
        </>
      );
    default:
      return assertNever(step);
  }
}
