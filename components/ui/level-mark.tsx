// A level as a shape and a word: outline circle, half disc, full disc; dashed circle when not concluded or not known.
import './level-mark.css';
import type { Level } from '../../lib/questionnaire/answer';

export interface LevelMarkProps {
  /** Null: no level yet. */
  readonly level: Level | 'not-concluded' | null;
  readonly label: string;
}

export function LevelMark({ level, label }: LevelMarkProps) {
  const isOpen = level === null || level === 'not-concluded';
  return (
    <span className="ui-level" data-level={level ?? 'not-concluded'}>
      <svg className="ui-level-shape" viewBox="0 0 18 18" aria-hidden="true">
        <circle
          cx="9"
          cy="9"
          r="7"
          fill={level === 'foreseeable' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={isOpen ? '3.2 2.3' : undefined}
        />
        {level === 'possible' && <path d="M9 2a7 7 0 0 0 0 14z" fill="currentColor" />}
      </svg>
      <span>{label}</span>
    </span>
  );
}
