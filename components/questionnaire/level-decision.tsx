// The médecin keeps the proposed level or changes it, with a reason when it differs. The proposed one stands first.
import './level.css';
import { useState } from 'react';
import type { Failure } from '../../lib/failures';
import { type Level, levels } from '../../lib/questionnaire/answer';
import type { Instrument } from '../../lib/questionnaire/instrument';
import { levelText } from '../../lib/text/panel';
import { TaskAction } from '../panel/task-action';
import { useAct } from '../panel/use-act';
import { TextWarnings } from '../signalement/text-warnings';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { LevelMark } from '../ui/level-mark';
import { TextField } from '../ui/text-field';

export interface LevelDecisionProps {
  readonly instrument: Instrument;
  readonly proposed: Level | 'not-concluded' | null;
  readonly retained: Level | null;
  readonly reason: string;
  readonly onRetain: (level: Level, reason: string) => Promise<Failure | null>;
  readonly onSignal: () => Promise<Failure | null>;
  /** The form is filled: go and see it. */
  readonly onSignalled: () => void;
}

export function LevelDecision(props: LevelDecisionProps) {
  const { instrument, proposed, retained } = props;
  const [isChanging, setChanging] = useState(retained === null);
  const [level, setLevel] = useState<Level | null>(retained ?? (proposed === 'not-concluded' ? null : proposed));
  const [reason, setReason] = useState(props.reason);
  const [isReasonAsked, askReason] = useState(false);
  const act = useAct();
  const differs = level !== null && level !== proposed;

  const retain = () => {
    if (level === null) return;
    if (differs && reason.trim() === '') askReason(true);
    else
      act.run(
        () => props.onRetain(level, differs ? reason.trim() : ''),
        () => setChanging(false),
      );
  };

  if (!isChanging && retained !== null) {
    return (
      <section className="level-decision">
        <p className="level-intro">{levelText.retained}</p>
        <h2 className="level-retained">
          <LevelMark level={retained} label={instrument.levelLabels[retained]} />
        </h2>
        {props.reason !== '' && <p>{props.reason}</p>}
        <div>
          <Button variant="quiet" onClick={() => setChanging(true)}>
            {levelText.retainedAlready}
          </Button>
        </div>
        <TaskAction failure={act.failure}>
          <Button variant="primary" busy={act.isBusy} onClick={() => act.run(props.onSignal, props.onSignalled)}>
            {levelText.signal}
          </Button>
        </TaskAction>
      </section>
    );
  }
  return (
    <section className="level-decision">
      <ChoiceField
        legend={levelText.keepOrChange}
        choices={levels.map((code) => ({ code, label: instrument.levelLabels[code] }))}
        value={level ?? ''}
        onChange={(code) => setLevel(levels.find((one) => one === code) ?? null)}
      />
      {differs && (
        <TextField
          label={levelText.reason}
          help={levelText.reasonHelp}
          error={isReasonAsked && reason.trim() === '' ? levelText.reasonMissing : undefined}
          value={reason}
          lines={2}
          required
          onInput={setReason}
          onCommit={setReason}
        />
      )}
      {differs && <TextWarnings text={reason} layer="medical" />}
      <TaskAction failure={act.failure}>
        <Button variant="primary" busy={act.isBusy} disabled={level === null} onClick={retain}>
          {levelText.retain}
        </Button>
      </TaskAction>
    </section>
  );
}
