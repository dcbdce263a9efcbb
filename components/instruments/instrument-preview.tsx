// The questionnaire as it will be asked, with the level that the answers given here propose. Nothing is kept.
import { useState } from 'react';
import type { Answers } from '../../lib/questionnaire/answer';
import { listAsked } from '../../lib/questionnaire/asked';
import type { Instrument } from '../../lib/questionnaire/instrument';
import { proposeLevel } from '../../lib/questionnaire/outcome';
import { editorText } from '../../lib/text/instruments';
import { ProposedLevel } from '../questionnaire/proposed-level';
import { QuestionView } from '../questionnaire/question-view';
import { Button } from '../ui/button';

export function InstrumentPreview({ instrument }: { readonly instrument: Instrument }) {
  const [answers, setAnswers] = useState<Answers>({});
  const outcome = proposeLevel(instrument, answers);
  return (
    <section className="instrument-preview" aria-label={editorText.preview}>
      <header>
        <h2>{editorText.preview}</h2>
        <Button variant="quiet" onClick={() => setAnswers({})}>
          {editorText.clear}
        </Button>
      </header>
      <p className="settings-note">{editorText.previewHelp}</p>
      <p className="question-banner">{instrument.banner}</p>
      {listAsked(instrument, answers).map((question) => (
        <QuestionView
          key={question.linkId}
          question={question}
          answer={answers[question.linkId]}
          onAnswer={(answer) => setAnswers((before) => ({ ...before, [question.linkId]: answer }))}
          takesFocus={false}
          hasKeys={false}
        />
      ))}
      <ProposedLevel
        instrument={instrument}
        proposed={outcome.kind === 'proposed' ? outcome.level : 'not-concluded'}
        outcome={outcome}
      />
    </section>
  );
}
