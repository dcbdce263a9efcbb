// The editor: everything of an instrument that a service may write. It judges nothing; the check stands beside it.
import { emptyBlank } from '../../lib/questionnaire/blank';
import { addQuestion, changeQuestion, removeQuestion, setScoring } from '../../lib/questionnaire/edit';
import { readScoringOf } from '../../lib/questionnaire/tally';
import { splitCanonical } from '../../lib/questionnaire/write';
import { editorText } from '../../lib/text/instruments';
import { Button } from '../ui/button';
import { ChoiceField } from '../ui/choice-field';
import { TextField } from '../ui/text-field';
import { LevelsForm, type LevelsFormProps } from './levels-form';
import { QuestionForm } from './question-form';

export function InstrumentForm({ instrument, onChange }: LevelsFormProps) {
  const { kind } = readScoringOf(instrument);
  const { address, version } = splitCanonical(instrument.canonical);
  const { questions } = instrument;
  return (
    <div className="instrument-form">
      <TextField
        label={editorText.title}
        value={emptyBlank(instrument.title)}
        maxLength={200}
        onInput={(title) => onChange((before) => ({ ...before, title }))}
        onCommit={(title) => onChange((before) => ({ ...before, title }))}
      />
      <TextField
        label={editorText.banner}
        help={editorText.bannerHelp}
        value={emptyBlank(instrument.banner)}
        maxLength={300}
        onInput={(banner) => onChange((before) => ({ ...before, banner }))}
        onCommit={(banner) => onChange((before) => ({ ...before, banner }))}
      />
      <TextField
        label={editorText.version}
        value={version}
        maxLength={32}
        onCommit={(next) => onChange((before) => ({ ...before, canonical: `${address}|${next.trim()}` }))}
      />
      <ChoiceField
        legend={editorText.scoring}
        choices={editorText.scorings}
        value={kind}
        onChange={(chosen) => onChange((before) => setScoring(before, chosen === 'flags' ? 'flags' : 'sum'))}
      />
      <LevelsForm key={kind} instrument={instrument} onChange={onChange} />
      {questions.map((question, at) => (
        <QuestionForm
          key={question.linkId}
          question={question}
          number={at + 1}
          scoring={kind}
          onChange={(change) => onChange((before) => changeQuestion(before, question.linkId, change))}
          onRemove={questions.length > 1 ? () => onChange((before) => removeQuestion(before, question.linkId)) : null}
        />
      ))}
      <p className="settings-note">{editorText.declined}</p>
      <div className="ui-row">
        <Button onClick={() => onChange(addQuestion)}>{editorText.addQuestion}</Button>
      </div>
    </div>
  );
}
