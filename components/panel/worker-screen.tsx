// One worker's screen: who, the card, the steps, one task, and the fixed foot. Thrown away whole when the worker changes.
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Dossier, IsoDay } from '../../lib/dossier/dossier';
import type { Failure } from '../../lib/failures';
import type { PanelView } from '../../lib/messages';
import type { Professional } from '../../lib/signalement/draft';
import { measuresField } from '../../lib/signalement/fields';
import { DriftNotice } from '../dossier/drift-notice';
import { IdentityHeader } from '../dossier/identity-header';
import { ReadingLine } from '../dossier/reading-line';
import { Receipts } from '../drafts/receipts';
import { MeasuresSection } from '../measures/measures-section';
import { RiskCardView } from '../risk/risk-card';
import { ShownDossier } from '../signalement/origin-note';
import { listNames, WatchedText } from '../signalement/text-warnings';
import { ShowPlace } from '../ui/shown-place';
import { pauseBeforeCommit } from '../ui/use-committed-text';
import { useKeptFocus } from '../ui/use-kept-focus';
import type { PanelActions, SaveState } from './actions';
import { PanelTools } from './panel-tools';
import { RetryNotice } from './retry-notice';
import { SaveLine } from './save-line';
import { findFirstStep, findOpenDraft, listDone, listOwnReceipts, listSteps, type StepId } from './step-state';
import { StepTask } from './step-task';
import { Steps } from './steps';
import { TaskActionSlot } from './task-action';

export interface WorkerScreenProps {
  readonly view: PanelView;
  readonly dossier: Dossier;
  readonly failures: readonly Failure[];
  readonly user: Professional;
  readonly actions: PanelActions;
  readonly save: SaveState;
  readonly today: IsoDay;
  /** The background did not answer the last question. */
  readonly failure: Failure | null;
}

export function WorkerScreen(props: WorkerScreenProps) {
  const { view, dossier, user, actions, save } = props;
  const steps = listSteps(user.role);
  const [step, setStep] = useState<StepId>(() => findFirstStep(view, user.role));
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [isTyping, noteTyping] = useTyping();
  const scroller = useRef<HTMLElement>(null);
  useKeptFocus();
  const open = (next: StepId) => {
    setStep(next);
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  };

  return (
    <ShowPlace value={actions.showPlace}>
      <ShownDossier value={dossier}>
        <div className="panel" onInput={noteTyping}>
          <header className="panel-head">
            <div className="panel-head-line">
              <IdentityHeader dossier={dossier} today={props.today} />
              <PanelTools actions={actions} />
            </div>
            <ReadingLine dossier={dossier} failures={props.failures} />
          </header>
          <main className="panel-body" ref={scroller} tabIndex={-1}>
            <DriftNotice failures={props.failures} onRepair={actions.openAtelier} onDiagnose={actions.diagnose} />
            {view.card && (
              <RiskCardView
                card={view.card}
                visits={view.visits}
                decision={view.cardDecision ?? null}
                onDecide={actions.decideCard}
              />
            )}
            <Measures {...props} />
            <Receipts
              receipts={listOwnReceipts(view, user.role)}
              isToldBelow={findOpenDraft(view) === null && step === steps.at(-1)}
              onReopen={user.role === 'medecin' && findOpenDraft(view) === null ? actions.reopen : null}
              onReopened={() => open('signalement')}
              onWithdraw={user.role === 'medecin' ? actions.withdraw : null}
              completed={findOpenDraft(view)?.draft.team.returned?.former ?? null}
            />
            <Steps steps={steps} current={step} done={listDone(view, user.role)} onOpen={open} />
            <TaskActionSlot value={slot}>
              <div className="panel-task">
                <WatchedText
                  value={{
                    medicalWords: view.draft?.medicalWords ?? null,
                    ownNames: listNames(props.dossier.identity),
                  }}
                >
                  <StepTask {...props} step={step} onOpen={open} />
                </WatchedText>
              </div>
            </TaskActionSlot>
          </main>
          <footer className="panel-foot">
            {props.failure !== null && save.failure === null && (
              <RetryNotice failure={props.failure} canRetry onRetry={actions.refresh} />
            )}
            {save.failure !== null && (
              <RetryNotice failure={save.failure} canRetry={save.canRetry} onRetry={actions.retrySaves} />
            )}
            <div className="panel-foot-line">
              <SaveLine
                save={save}
                isTyping={isTyping}
                savedAt={findOpenDraft(view)?.draft.updatedAt ?? null}
                server={view.server}
              />
              <div className="panel-action" ref={setSlot} />
            </div>
          </footer>
        </div>
      </ShownDossier>
    </ShowPlace>
  );
}

/** The médecin retains some of them, in the field of the form that says so; the IDEST reads. */
function Measures({ view, user, actions }: WorkerScreenProps) {
  const draft = findOpenDraft(view);
  const isAsked = draft === null || draft.form.some(({ id }) => id === measuresField);
  const chosen = draft?.draft.team.values[measuresField]?.value ?? [];
  if (view.measures === undefined) return null;
  return (
    <MeasuresSection
      measures={view.measures}
      chosen={typeof chosen === 'string' ? [] : chosen}
      onChoose={user.role === 'medecin' && isAsked ? (next) => actions.fillField(measuresField, next) : null}
    />
  );
}

/** True from a key in a field until the field has handed it over. */
function useTyping(): readonly [boolean, (event: FormEvent) => void] {
  const [isTyping, setTyping] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const note = (event: FormEvent) => {
    if (!(event.target instanceof Element) || !event.target.matches('textarea, input:not([type=checkbox])')) return;
    setTyping(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTyping(false), pauseBeforeCommit + 100);
  };
  return [isTyping, note];
}
