// One statement, and two equal buttons. The partners are large boxes above them, none ticked in advance.
import { useState } from 'react';
import type { WorkerModeView } from '../../lib/messages';
import { type PartnerId, partnerIds } from '../../lib/signalement/consent';
import { workerModeText } from '../../lib/text/worker-mode';
import { CheckBox } from '../ui/check-box';
import { TextField } from '../ui/text-field';

export interface WorkerAnswer {
  readonly statement: WorkerModeView['statements'][number]['id'];
  readonly answer: 'accepted' | 'refused';
  readonly partners: readonly PartnerId[];
  readonly otherPartner: string;
}

export function StatementScreen(props: {
  view: WorkerModeView;
  index: number;
  isBusy: boolean;
  onAnswer: (answer: WorkerAnswer) => void;
}) {
  const { view } = props;
  const statement = view.statements[props.index];
  const [partners, setPartners] = useState<readonly PartnerId[]>(view.consent.partners);
  const [otherPartner, setOtherPartner] = useState(view.consent.otherPartner);
  const [problem, setProblem] = useState<string | null>(null);
  if (statement === undefined) return null;

  const isPartners = statement.id === 'partners';
  const present = view.consent.statements[statement.id];
  const answer = (given: WorkerAnswer['answer']) => {
    const refusal = given === 'accepted' && isPartners ? findProblem(partners, otherPartner) : null;
    setProblem(refusal);
    if (refusal !== null || props.isBusy) return;
    const accepted = isPartners && given === 'refused' ? [] : partners;
    const other = accepted.includes('other') ? otherPartner.trim() : '';
    props.onAnswer({ statement: statement.id, answer: given, partners: accepted, otherPartner: other });
  };

  return (
    <>
      <h1 className="accord-statement" tabIndex={-1}>
        {statement.text}
      </h1>
      {statement.id === 'shared' && view.shared.length > 0 && (
        <div className="accord-shared">
          <p>{workerModeText.sharedTitle}</p>
          <ul>
            {view.shared.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {isPartners && (
        <fieldset className="accord-partners">
          <legend>{workerModeText.choosePartners}</legend>
          {partnerIds.map((id) => {
            const label = view.partners.find((partner) => partner.id === id)?.label;
            return (
              label !== undefined && (
                <CheckBox
                  key={id}
                  label={label}
                  checked={partners.includes(id)}
                  onChange={(isTicked) => {
                    setProblem(null);
                    setPartners((before) => tick(before, id, isTicked));
                  }}
                />
              )
            );
          })}
          {partners.includes('other') && (
            <TextField
              label={workerModeText.otherPartner}
              value={otherPartner}
              maxLength={120}
              onInput={setOtherPartner}
              onCommit={setOtherPartner}
            />
          )}
        </fieldset>
      )}
      {problem !== null && (
        <p className="accord-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="accord-answers">
        <button type="button" aria-pressed={present === 'accepted'} onClick={() => answer('accepted')}>
          {workerModeText.accept}
        </button>
        <button type="button" aria-pressed={present === 'refused'} onClick={() => answer('refused')}>
          {workerModeText.refuse}
        </button>
      </div>
    </>
  );
}

function tick(before: readonly PartnerId[], id: PartnerId, isTicked: boolean): readonly PartnerId[] {
  return isTicked ? [...before, id] : before.filter((other) => other !== id);
}

function findProblem(partners: readonly PartnerId[], otherPartner: string): string | null {
  if (partners.length === 0) return workerModeText.noPartner;
  if (partners.includes('other') && otherPartner.trim() === '') return workerModeText.otherPartnerMissing;
  return null;
}
