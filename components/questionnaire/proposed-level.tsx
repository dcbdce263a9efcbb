// The level that the answers propose, and why; or what is missing to conclude. A reason to talk, never a verdict.
import './level.css';
import type { Level, Outcome } from '../../lib/questionnaire/answer';
import type { Instrument } from '../../lib/questionnaire/instrument';
import { levelText } from '../../lib/text/panel';
import { LevelMark } from '../ui/level-mark';

export interface ProposedLevelProps {
  readonly instrument: Instrument;
  readonly proposed: Level | 'not-concluded' | null;
  /** Null: the reader may not see the answers. */
  readonly outcome: Outcome | null;
}

/** The service's own words for a level. */
export function writeLevel(instrument: Instrument, level: Level | 'not-concluded' | null): string {
  return level === null || level === 'not-concluded' ? levelText.notConcluded : instrument.levelLabels[level];
}

export function ProposedLevel({ instrument, proposed, outcome }: ProposedLevelProps) {
  const shorts = new Map(instrument.questions.map((question) => [question.linkId, question.short]));
  const missing = outcome?.kind === 'not-concluded' ? outcome.missing.map((id) => shorts.get(id) ?? id) : [];
  const reasons = outcome?.reasons ?? [];
  return (
    <section className="level">
      <p className="level-intro">{levelText.proposed}</p>
      <h2 className="level-name">
        <LevelMark level={proposed} label={writeLevel(instrument, proposed)} />
      </h2>
      {missing.length > 0 && <p>{levelText.missing(missing)}</p>}
      {reasons.length > 0 && (
        <>
          <h3 className="level-why">{levelText.reasons}</h3>
          <ul className="level-reasons">
            {reasons.map((reason) => (
              <li key={reason.linkId}>{reason.text}</li>
            ))}
          </ul>
        </>
      )}
      {outcome?.kind === 'proposed' && reasons.length === 0 && <p>{levelText.noReasons}</p>}
      <p className="level-only">{levelText.onlyProposed}</p>
    </section>
  );
}
