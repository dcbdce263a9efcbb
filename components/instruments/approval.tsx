// The decisions on one text: approve, put in use, withdraw with a reason, and all that was decided before.
import { useState } from 'react';
import type { Failure } from '../../lib/failures';
import type { InstrumentsView } from '../../lib/messages';
import { type Check, isObstacle } from '../../lib/questionnaire/check';
import { approvalText, instrumentsText, sayStep, stateWords } from '../../lib/text/instruments';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { TextField } from '../ui/text-field';

export type KeptView = InstrumentsView['instruments'][number];

export interface ApprovalActions {
  readonly onApprove: () => Promise<Failure | null>;
  readonly onUse: () => Promise<Failure | null>;
  readonly onWithdraw: (reason: string) => Promise<Failure | null>;
}

export interface ApprovalProps extends ApprovalActions {
  /** Null: not saved yet. */
  readonly kept: KeptView | null;
  readonly check: Check | null;
  /** What stands on the screen is what is saved. */
  readonly isSaved: boolean;
  readonly isMedecin: boolean;
}

export function Approval({ kept, check, isSaved, isMedecin, ...actions }: ApprovalProps) {
  const act = useAct();
  const [reason, setReason] = useState('');
  const isSound = check !== null && !check.findings.some(isObstacle);
  return (
    <>
      {kept !== null && <p className="instrument-state">{stateWords[kept.state]}</p>}
      {!isMedecin && <p className="settings-note">{instrumentsText.medecinOnly}</p>}
      {isMedecin && !isSaved && <p className="settings-note">{approvalText.saveFirst}</p>}
      {isMedecin && isSaved && isSound && kept?.state === 'imported' && (
        <>
          <p>{approvalText.statement}</p>
          <div className="ui-row">
            <Button variant="primary" busy={act.isBusy} onClick={() => act.run(actions.onApprove)}>
              {approvalText.approve}
            </Button>
          </div>
        </>
      )}
      {isMedecin && kept?.state === 'approved' && (
        <div className="ui-row">
          <Button variant="primary" busy={act.isBusy} onClick={() => act.run(actions.onUse)}>
            {instrumentsText.use}
          </Button>
        </div>
      )}
      {kept !== null && kept.state !== 'withdrawn' && (isMedecin || kept.state === 'imported') && (
        <div className="instrument-withdraw">
          <TextField
            label={approvalText.withdrawReason}
            value={reason}
            maxLength={300}
            onInput={setReason}
            onCommit={setReason}
          />
          <Button
            busy={act.isBusy}
            onClick={() =>
              act.run(
                () => actions.onWithdraw(reason),
                () => setReason(''),
              )
            }
          >
            {approvalText.withdraw}
          </Button>
        </div>
      )}
      {act.failure !== null && <FailureNotice failure={act.failure} />}
      {kept !== null && (
        <>
          <h3>{approvalText.trail}</h3>
          <ul className="instrument-findings">
            {kept.trail.map((step) => (
              <li key={`${step.at} ${step.act}`}>{sayStep(step)}</li>
            ))}
          </ul>
          <p className="settings-note">
            {approvalText.fingerprint} <code>{kept.hash.slice(0, 16)}</code>
          </p>
        </>
      )}
    </>
  );
}
