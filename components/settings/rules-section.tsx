// Thresholds of the rules: each with its default, and whether it is law or the service's choice (law.md §6).
import type { RuleSettings, Settings } from '../../lib/settings/settings';
import { rulesText, settingsText } from '../../lib/text/settings';
import { ChoiceField, type LabelledChoice } from '../ui/choice-field';
import { listNumbers } from './list-numbers';
import { Section } from './section';
import { type SaveSettings, useSectionSave } from './use-section-save';

export function RulesSection({ settings, onSave }: { settings: Settings; onSave: SaveSettings }) {
  const saving = useSectionSave(onSave);
  const { rules } = settings;
  const keep = (part: Partial<RuleSettings>) =>
    saving.save((before) => ({ ...before, rules: { ...before.rules, ...part } }));
  const keepNumber = (name: 'repeatedArrets' | 'repeatedArretsMonths') => (text: string) => {
    if (text !== '') keep({ [name]: Number(text) });
  };
  return (
    <Section id="rules" title={settingsText.sections.rules} saving={saving}>
      <p className="settings-note">{rulesText.lead}</p>
      <ChoiceField
        {...rulesText.anticipation}
        value={rules.anticipation}
        onChange={(code) => whenChosen(rulesText.anticipation.choices, code, (anticipation) => keep({ anticipation }))}
      />
      <div className="settings-inline">
        <ChoiceField
          legend={rulesText.repeatedArrets.legend}
          origin={rulesText.repeatedArrets.origin}
          choices={listNumbers([2, 3, 4, 5, 6], rules.repeatedArrets, rulesText.repeatedArrets.choice)}
          value={String(rules.repeatedArrets)}
          onChange={keepNumber('repeatedArrets')}
        />
        <ChoiceField
          legend={rulesText.repeatedArretsMonths.legend}
          origin={rulesText.repeatedArretsMonths.origin}
          choices={listNumbers([6, 12, 18, 24, 36], rules.repeatedArretsMonths, rulesText.repeatedArretsMonths.choice)}
          value={String(rules.repeatedArretsMonths)}
          onChange={keepNumber('repeatedArretsMonths')}
        />
      </div>
      <ChoiceField
        {...rulesText.preRepriseCount}
        value={rules.preRepriseCount}
        onChange={(code) =>
          whenChosen(rulesText.preRepriseCount.choices, code, (preRepriseCount) => keep({ preRepriseCount }))
        }
      />
      <ChoiceField
        {...rulesText.trajetAs}
        value={rules.trajetAs}
        onChange={(code) => whenChosen(rulesText.trajetAs.choices, code, (trajetAs) => keep({ trajetAs }))}
      />
    </Section>
  );
}

/** The chosen code, as one of the codes that were offered. */
function whenChosen<C extends LabelledChoice>(choices: readonly C[], code: string, keep: (code: C['code']) => void) {
  const chosen = choices.find((choice) => choice.code === code);
  if (chosen !== undefined) keep(chosen.code);
}
