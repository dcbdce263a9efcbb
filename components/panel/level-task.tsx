// The level's step: what is proposed, then the IDEST's hand-over or the médecin's decision.
import { HandOverForm } from '../questionnaire/hand-over-form';
import { LevelDecision } from '../questionnaire/level-decision';
import { ProposedLevel } from '../questionnaire/proposed-level';
import type { DraftTaskProps } from './step-task';

export function LevelTask(props: DraftTaskProps) {
  const { view, user, actions, draft, onOpen } = props;
  const { team, care } = draft.draft;
  const proposed = (
    <ProposedLevel
      key="proposed"
      instrument={view.instrument}
      proposed={draft.proposedLevel}
      outcome={care?.outcome ?? null}
    />
  );
  if (user.role === 'idest') return [proposed, <HandOver key="hand-over" {...props} />];
  const decision = (
    <LevelDecision
      key={`decision ${team.retainedLevel}`}
      instrument={view.instrument}
      proposed={draft.proposedLevel}
      retained={team.retainedLevel}
      reason={care?.levelReason ?? ''}
      onRetain={actions.retainLevel}
      onSignal={() => (team.isPrefilled ? Promise.resolve(null) : actions.prefill())}
      onSignalled={() => onOpen('signalement')}
    />
  );
  // What was decided comes first; before that, what is proposed.
  return team.retainedLevel === null ? [proposed, decision] : [decision, proposed];
}

export function HandOver({ draft, actions, onOpen }: DraftTaskProps) {
  return (
    <HandOverForm
      note={draft.draft.care?.handoverNote ?? ''}
      onNote={actions.note}
      onHandOver={actions.handOver}
      onHandedOver={() => onOpen('transmission')}
    />
  );
}
