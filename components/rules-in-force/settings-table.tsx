// The service's choices, each with its value in words and where it comes from, default included.
import { writeBranches } from '../../lib/settings/branch-lines';
import type { RuleSettings } from '../../lib/settings/settings';
import { inForceText } from '../../lib/text/rules-in-force';
import { rulesText } from '../../lib/text/settings';

/** In the order of the settings' screen. */
const names = [
  'anticipation',
  'returnToWork',
  'branches',
  'preRepriseCount',
  'preRepriseSpan',
  'liaisonFrom',
  'trajetAs',
  'repeatedArretsMonths',
  'repeatedArrets',
  'cumulatedDays',
  'repeatedMesures',
  'ageFrom',
  'smallEnterprise',
  'newInJobMonths',
  'isolatedWork',
] as const satisfies readonly (keyof RuleSettings)[];

export function SettingsTable({ rules }: { readonly rules: RuleSettings }) {
  const { columns } = inForceText;
  return (
    <table className="in-force-settings">
      <thead>
        <tr>
          <th scope="col">{columns.setting}</th>
          <th scope="col">{columns.value}</th>
          <th scope="col">{columns.origin}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <tr key={name}>
            <th scope="row">{rulesText[name].legend}</th>
            <td>{writeValue(name, rules)}</td>
            <td>{rulesText[name].origin}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function writeValue(name: (typeof names)[number], rules: RuleSettings): string {
  if (name === 'branches') return writeBranches(rules.branches) || inForceText.none;
  const code = name === 'isolatedWork' ? (rules.isolatedWork ? 'yes' : 'no') : rules[name];
  const words = rulesText[name];
  if ('choice' in words) return words.choice(Number(code));
  return words.choices.find((choice) => choice.code === code)?.label ?? String(code);
}
