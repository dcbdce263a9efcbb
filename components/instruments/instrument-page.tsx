// One questionnaire of the service: the editor while it may change, beside it the preview, the check, the decisions.
import './instruments.css';
import { type ReactNode, useMemo, useState } from 'react';
import type { Failure } from '../../lib/failures';
import { checkInstrument } from '../../lib/questionnaire/check';
import type { Instrument } from '../../lib/questionnaire/instrument';
import { loadInstrument } from '../../lib/questionnaire/load';
import { writeQuestionnaire } from '../../lib/questionnaire/write';
import { approvalText, editorText, instrumentsText } from '../../lib/text/instruments';
import { useAct } from '../panel/use-act';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { Approval, type ApprovalActions, type KeptView } from './approval';
import { CheckResult } from './check-result';
import { InstrumentForm } from './instrument-form';
import { InstrumentPreview } from './instrument-preview';

export interface InstrumentPageProps extends ApprovalActions {
  readonly header: ReactNode;
  /** What the editor begins with. */
  readonly start: Instrument;
  /** Null: a new one. */
  readonly kept: KeptView | null;
  readonly isMedecin: boolean;
  /** The text of the Questionnaire. */
  readonly onSave: (source: string) => Promise<Failure | null>;
  readonly onExport: (source: string) => void;
  readonly onNewVersion: () => void;
}

export function InstrumentPage(props: InstrumentPageProps) {
  const { kept, isMedecin } = props;
  const [edited, setEdited] = useState(props.start);
  const act = useAct();
  const canEdit = kept === null || kept.state === 'imported';
  const source = useMemo(() => writeSource(edited), [edited]);
  const isSaved = kept !== null && source === writeSource(kept.instrument);
  const loaded = useMemo(() => loadInstrument(JSON.parse(source)), [source]);
  const shown = loaded.ok ? loaded.value : null;
  const check = useMemo(() => (shown === null ? null : checkInstrument(shown)), [shown]);
  return (
    <>
      {props.header}
      <main className="instrument-page" data-editing={canEdit}>
        {canEdit && (
          <div>
            <InstrumentForm instrument={edited} onChange={setEdited} />
            <div className="instrument-save">
              <p role="status" className="settings-state">
                {isSaved ? editorText.saved : editorText.unsaved}
              </p>
              <Button variant="primary" busy={act.isBusy} onClick={() => act.run(() => props.onSave(source))}>
                {act.isBusy ? editorText.saving : editorText.save}
              </Button>
            </div>
            {act.failure !== null && <FailureNotice failure={act.failure} />}
          </div>
        )}
        <div className="instrument-side">
          <section>
            <h2>{approvalText.title}</h2>
            {!loaded.ok && <FailureNotice failure={loaded.failure} />}
            {shown !== null && check !== null && <CheckResult check={check} instrument={shown} />}
            <Approval
              kept={kept}
              check={check}
              isSaved={isSaved}
              isMedecin={isMedecin}
              onApprove={props.onApprove}
              onUse={props.onUse}
              onWithdraw={props.onWithdraw}
            />
            <div className="ui-row">
              <Button variant="quiet" onClick={() => props.onExport(source)}>
                {instrumentsText.export}
              </Button>
              {!canEdit && (
                <Button variant="quiet" onClick={props.onNewVersion}>
                  {instrumentsText.newVersion}
                </Button>
              )}
            </div>
          </section>
          {shown !== null && <InstrumentPreview instrument={shown} />}
        </div>
      </main>
    </>
  );
}

function writeSource(instrument: Instrument): string {
  return JSON.stringify(writeQuestionnaire(instrument), null, 2);
}
