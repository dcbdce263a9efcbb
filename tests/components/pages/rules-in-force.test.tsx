// « Règles en vigueur »: nothing of the catalogue, the visits or the settings is left out, and the values are the service's.
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { RulesInForce } from '../../../components/rules-in-force/rules-in-force';
import { catalogue as measures } from '../../../lib/measures/catalogue';
import { catalogue } from '../../../lib/rules/catalogue';
import { defaultSettings, type RuleSettings } from '../../../lib/settings/settings';
import { cardText } from '../../../lib/text/card';
import { readWords } from './read-element';

afterEach(cleanup);

function show(rules: Partial<RuleSettings> = {}) {
  const settings = { ...defaultSettings, rules: { ...defaultSettings.rules, ...rules } };
  render(<RulesInForce header={null} settings={settings} today="2026-11-22" />);
}
const part = (name: string | RegExp) => within(screen.getByRole('region', { name }));

it('prints every visit, rule and setting, each rule with its source', () => {
  show();
  const titles = screen.getAllByRole('heading', { level: 3 }).map(readWords);
  for (const title of [...Object.values(cardText.visitKinds), ...catalogue.map((rule) => rule.title)])
    expect(titles.some((found) => found.startsWith(title))).toBe(true);
  const settings = part('Réglages du service').getAllByRole('row');
  expect(settings).toHaveLength(Object.keys(defaultSettings.rules).length + 1);
  for (const { source } of catalogue)
    expect(screen.getAllByText(new RegExp(writePattern(source.text))).length).toBeGreaterThan(0);
});

it('shows the numbers of this service and what it does not look for', () => {
  show({ repeatedArrets: 5, trajetAs: 'acc_non_pro' });
  const signs = part(/Signes/);
  expect(signs.getByText(/^5.arrêts ou plus/)).toBeTruthy();
  expect(signs.getByText(/Accident de trajet.: 60.jours/)).toBeTruthy();
  expect(readWords(signs.getByRole('heading', { name: /Jours d’arrêt cumulés/ }))).toContain(
    'non cherché par ce service',
  );
});

it('prints every dispositif with its conditions, its texts, what changes and its doubts', () => {
  show();
  const printed = readWords(screen.getByRole('region', { name: 'Dispositifs proposés' }));
  for (const { title, conditions, articles, asOf, changed = '', doubts } of measures) {
    for (const said of [title, ...conditions.map(({ text }) => text), articles, asOf, changed, ...doubts])
      expect(printed).toContain(said);
  }
});

it('keeps the doubts visible', () => {
  show();
  expect(screen.getAllByText(/nouveau texte non lu/).length).toBeGreaterThan(5);
});

function writePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\u00a0', '.');
}
