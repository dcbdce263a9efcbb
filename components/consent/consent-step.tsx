// The worker's agreement, statement by statement, none answered in advance, partners one by one. A refusal of the
// signalement is an outcome: recorded, calm, without consequence.
import './consent.css';
import type { Failure } from '../../lib/failures';
import type { ReceiptView } from '../../lib/messages';
import type { Result } from '../../lib/result';
import type {
  Agreement,
  ConsentRecord,
  SignedPaper,
  StatementAnswer,
  StatementId,
} from '../../lib/signalement/consent';
import { judgeConsent, readWording } from '../../lib/signalement/consent-wording';
import { consentText } from '../../lib/text/panel';
import { withdrawalText } from '../../lib/text/withdrawal';
import { WithdrawButton } from '../drafts/withdraw-button';
import type { ConsentChange } from '../panel/actions';
import { TaskAction } from '../panel/task-action';
import { useAct } from '../panel/use-act';
import { useHeld } from '../panel/use-held';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { OriginLine } from '../ui/origin-line';
import { PaperFields } from './paper-fields';
import { Partners } from './partners';
import { writeRecording } from './recording-words';
import { Statement } from './statement';

export interface ConsentStepProps {
  readonly consent: ConsentRecord;
  /** What the worker is asked today. */
  readonly agreement: Agreement;
  /** Who informs, by name. */
  readonly professional: { readonly name: string };
  readonly onRecord: (consent: ConsentChange) => Promise<void>;
  readonly onTurnScreen: () => Promise<Failure | null>;
  readonly onRefusal: () => Promise<Result<ReceiptView>>;
  readonly onWithdraw: () => Promise<Failure | null>;
  readonly onNext: () => void;
}

type Answers = Omit<ConsentChange, 'shown'>;
/** Null: said aloud after all. */
interface PaperChange {
  readonly paper?: SignedPaper | null;
}

export function ConsentStep(props: ConsentStepProps) {
  const { consent, agreement } = props;
  const wording = readWording(props.professional, agreement);
  const [shown, record] = useHeld<Answers>(consent, (answers) => props.onRecord({ ...answers, shown: agreement }));
  const act = useAct();
  const unanswered = Object.values(shown.statements).filter((answer) => answer === null).length;
  const isRefused = shown.statements.signalled === 'refused';

  const change = ({ paper = shown.paper ?? null, ...part }: Partial<Omit<Answers, 'paper'>> & PaperChange) =>
    record({
      statements: shown.statements,
      partners: shown.partners,
      otherPartner: shown.otherPartner,
      ...part,
      ...(paper !== null && { paper }),
    });
  const answer = (id: StatementId, given: StatementAnswer) => {
    const statements = { ...shown.statements, [id]: given };
    change(statements.partners === 'accepted' ? { statements } : { statements, partners: [], otherPartner: '' });
  };
  const recordRefusal = async (): Promise<Failure | null> => {
    const reply = await props.onRefusal();
    return reply.ok ? null : reply.failure;
  };

  return (
    <>
      <p>{consentText.intro}</p>
      <div className="consent-turn">
        <Button variant="secondary" busy={act.isBusy} onClick={() => act.run(props.onTurnScreen)}>
          {consentText.turn}
        </Button>
        <p className="consent-why">{consentText.turnWhy}</p>
      </div>
      {wording.statements.map((statement) => (
        <Statement
          key={statement.id}
          text={statement.text}
          answer={shown.statements[statement.id]}
          onAnswer={(given) => answer(statement.id, given)}
          above={statement.id === 'shared' && <SharedList labels={agreement.shared} />}
        >
          {statement.id === 'signalled' && isRefused && (
            <Notice tone="info" title={consentText.refusalTitle} live>
              <p>{consentText.refusalCalm}</p>
            </Notice>
          )}
          {statement.id === 'partners' && shown.statements.partners === 'accepted' && (
            <Partners wording={wording} consent={shown} onChange={change} />
          )}
        </Statement>
      ))}
      <p className="consent-why">{wording.closing}</p>
      {!isRefused && unanswered < 4 && consent.mode !== 'on-screen' && (
        <PaperFields consent={consent} onPaper={(paper) => change({ paper })} />
      )}
      <RecordedLine consent={consent} />
      {canWithdraw(consent) && <WithdrawButton why={withdrawalText.whyUnsent} onWithdraw={props.onWithdraw} />}
      <TaskAction failure={act.failure} note={!isRefused && unanswered > 0 ? consentText.unanswered(unanswered) : null}>
        {isRefused ? (
          <Button variant="primary" busy={act.isBusy} onClick={() => act.run(recordRefusal)}>
            {consentText.recordRefusal}
          </Button>
        ) : (
          <Button variant="primary" onClick={props.onNext}>
            {consentText.next}
          </Button>
        )}
      </TaskAction>
    </>
  );
}

/** Once there is something to withdraw. */
function canWithdraw(consent: ConsentRecord): boolean {
  return ['given', 'partial'].includes(judgeConsent(consent));
}

function RecordedLine({ consent }: { readonly consent: ConsentRecord }) {
  const words = writeRecording(consent);
  return words !== null && <OriginLine>{words}</OriginLine>;
}

/** « Les informations listées ci-dessus »: these, before the sentence that speaks of them. */
function SharedList({ labels }: { readonly labels: readonly string[] }) {
  if (labels.length === 0) return null;
  return (
    <Disclosure summary={consentText.shared}>
      <ul className="consent-shared">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
