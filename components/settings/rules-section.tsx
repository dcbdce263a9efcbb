// Thresholds of the rules: each with its default, and whether it is law or the service's choice (law.md §6).
import type { RuleSettings, Settings } from '../../lib/settings/settings';
import { inForceText } from '../../lib/text/rules-in-force';
import { rulesText, settingsText } from '../../lib/text/settings';
import { ChoiceField, type LabelledChoice } from '../ui/choice-field';
import { BranchesField } from './branches-field';
import { listNumbers } from './list-numbers';
import { Section } from './section';
import { type SaveSettings, useSectionSave } from './use-section-save';

/** Settings chosen among words, and among numbers with those usually offered. */
type WordSetting = 'anticipation' | 'returnToWork' | 'preRepriseCount' | 'preRepriseSpan' | 'liaisonFrom' | 'trajetAs';
const usualNumbers = {
  repeatedArretsMonths: [6, 12, 18, 24, 36],
  repeatedArrets: [2, 3, 4, 5, 6],
  cumulatedDays: [0, 30, 60, 90],
  repeatedMesures: [2, 3, 4],
  ageFrom: [0, 45, 50, 55],
  smallEnterprise: [0, 11, 20, 50],
  newInJobMonths: [0, 3, 6, 12],
} as const;
type NumberSetting = keyof typeof usualNumbers;

export function RulesSection({ settings, onSave }: { settings: Settings; onSave: SaveSettings }) {
  const saving = useSectionSave(onSave);
  const { rules } = settings;
  const keep = (part: Partial<RuleSettings>) =>
    saving.save((before) => ({ ...before, rules: { ...before.rules, ...part } }));

  const words = (name: WordSetting) => {
    const choices: readonly LabelledChoice[] = rulesText[name].choices;
    return (
      <ChoiceField
        {...rulesText[name]}
        value={rules[name]}
        onChange={(code) => choices.some((choice) => choice.code === code) && keep({ [name]: code })}
      />
    );
  };
  const number = (name: NumberSetting) => (
    <ChoiceField
      key={name}
      legend={rulesText[name].legend}
      origin={rulesText[name].origin}
      choices={listNumbers(usualNumbers[name], rules[name], rulesText[name].choice)}
      value={String(rules[name])}
      onChange={(text) => text !== '' && keep({ [name]: Number(text) })}
    />
  );
  return (
    <Section id="rules" title={settingsText.sections.rules} saving={saving}>
      <p className="settings-note">{rulesText.lead}</p>
      <p>
        <a href="#regles">{inForceText.open}</a>
      </p>
      {words('anticipation')}
      {words('returnToWork')}
      <BranchesField branches={rules.branches} onKeep={(branches) => keep({ branches })} />
      {words('preRepriseCount')}
      {words('preRepriseSpan')}
      {words('liaisonFrom')}
      {words('trajetAs')}
      <div className="settings-inline">{Object.keys(usualNumbers).map((name) => number(name as NumberSetting))}</div>
      <ChoiceField
        {...rulesText.isolatedWork}
        value={rules.isolatedWork ? 'yes' : 'no'}
        onChange={(code) => keep({ isolatedWork: code === 'yes' })}
      />
    </Section>
  );
}
