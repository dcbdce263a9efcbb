// The service's own wording: added, never in place of one, and only when a worker could be shown it.
import { describe, expect, it } from 'vitest';
import { agreementSettingsSchema } from '../../../lib/settings/agreement-settings';
import { defaultWording, findWording } from '../../../lib/signalement/consent-wording';
import { addWording, findWordingProblem, type WordingTexts } from '../../../lib/signalement/edit-wording';

const none = { versions: [] };
const texts: WordingTexts = { ...defaultWording, closing: 'Je peux changer d’avis.' };

describe('a new wording', () => {
  it('is in force from then on, and the former ones stay as they were', () => {
    const first = addWording(none, texts);
    const second = addWording(first, { ...texts, closing: ' Je peux dire non plus tard. ' });
    expect(second.versions.map(({ version }) => version)).toEqual(['accord-service-1', 'accord-service-2']);
    expect(second.versions[0]).toEqual(first.versions[0]);
    expect(findWording(second).closing).toBe('Je peux dire non plus tard.');
    expect(agreementSettingsSchema.safeParse(second).success).toBe(true);
  });

  it.each([
    ['unchanged', none, defaultWording],
    ['unchanged', addWording(none, texts), texts],
    ['empty', none, { ...texts, closing: '  ' }],
    ['empty', none, { ...texts, partners: { ...texts.partners, mdph: '' } }],
    ['no-professional', none, { ...texts, statements: { ...texts.statements, informed: 'J’ai été informé(e).' } }],
    [null, none, texts],
  ] as const)('%s', (problem, before, given) => {
    expect(findWordingProblem({ versions: [...before.versions] }, given)).toBe(problem);
  });
});
