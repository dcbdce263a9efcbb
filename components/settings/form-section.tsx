// The form of the signalement as the service uses it: fields shown, asked for and renamed, lists, added fields, watched
// words, and what it then looks like. A change that does not go with the form is said, and not saved.
import '../signalement/signalement.css';
import './form-section.css';
import { useState } from 'react';
import type { FormSettings, Settings } from '../../lib/settings/settings';
import { withField, withList, withMedicalWords, withoutAdded, writeLines } from '../../lib/signalement/edit-form';
import { formFields } from '../../lib/signalement/fields';
import { checkFormSettings, editableLists, type FormProblem, listForm } from '../../lib/signalement/form-settings';
import { defaultMedicalWords } from '../../lib/signalement/free-text';
import { formProblems, formSettingsText as text } from '../../lib/text/form-settings';
import { settingsText } from '../../lib/text/settings';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { AddedFields } from './added-fields';
import { FieldRow } from './field-row';
import { FormPreview } from './form-preview';
import { LinesField } from './lines-field';
import { Section } from './section';
import { type SaveSettings, useSectionSave } from './use-section-save';

export function FormSection({ settings, onSave }: { settings: Settings; onSave: SaveSettings }) {
  const saving = useSectionSave(onSave);
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const { form } = settings;
  /** Answers whether it was kept. */
  const keep = (change: (before: FormSettings) => FormSettings): boolean => {
    const [refused = null] = checkFormSettings(change(form));
    setProblem(refused);
    if (refused === null) saving.save((before) => ({ ...before, form: change(before.form) }));
    return refused === null;
  };
  const sections = [...new Set(formFields.map(({ section }) => section))];
  const fields = listForm(form);
  return (
    <Section id="formulaire" title={settingsText.sections.formulaire} saving={saving}>
      <p className="settings-note">{text.lead}</p>
      {problem !== null && (
        <div className="form-problem">
          <Notice tone="check" live>
            <p>{formProblems[problem.code](problem.subject)}</p>
          </Notice>
        </div>
      )}
      <div>
        {sections.map((name) => (
          <Disclosure key={name} summary={name}>
            <ul className="form-rows">
              {formFields
                .filter(({ section }) => section === name)
                .map((field) => (
                  <FieldRow
                    key={field.id}
                    field={field}
                    change={form.fields[field.id]}
                    onChange={(change) => keep((before) => withField(before, field.id, change))}
                  />
                ))}
            </ul>
          </Disclosure>
        ))}
        <Disclosure summary={text.lists}>
          {editableLists.map((id) => {
            const ours = formFields.find((field) => field.id === id);
            const label = form.fields[id]?.label ?? ours?.label ?? id;
            return (
              <LinesField
                key={id}
                label={label}
                help={text.listHelp}
                save={text.saveListOf(label)}
                value={writeLines(form.lists[id] ?? ours?.choices ?? [])}
                onSave={(lines) => keep((before) => withList(before, id, lines))}
              />
            );
          })}
        </Disclosure>
        <Disclosure summary={text.words}>
          <LinesField
            label={text.words}
            help={text.wordsHelp}
            save={text.saveListOf(text.words)}
            value={(form.medicalWords ?? defaultMedicalWords).join('\n')}
            onSave={(lines) => keep((before) => withMedicalWords(before, lines))}
          />
        </Disclosure>
        <Disclosure summary={text.added}>
          <AddedFields added={form.added} onKeep={keep} onRemove={(id) => keep((before) => withoutAdded(before, id))} />
        </Disclosure>
        <Disclosure summary={text.preview}>
          <FormPreview fields={fields} medicalWords={form.medicalWords} />
        </Disclosure>
      </div>
    </Section>
  );
}
