// What holds for every rule, whatever the dossier. [Note: Unknown is not no]
// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/rules/catalogue';
import { evaluateRules } from '../../../lib/rules/evaluate';
import { arbitraryPartAndWhole, arbitraryWhole } from '../visits/arbitrary';
import { absent, makeBlindFacts, makeFacts, notShown } from '../visits/facts';

describe('unknown is not no', () => {
  it.each([absent, notShown])('a dossier of which nothing was read ($state) clears no rule and flags none', (state) => {
    for (const { id, answer } of evaluateRules(makeBlindFacts(state)))
      expect([id, answer.result]).toEqual([id, 'unknown']);
  });

  it('reading more of a dossier never turns clear into unknown', () => {
    fc.assert(
      fc.property(arbitraryPartAndWhole, ({ part, whole }) => {
        for (const { id, evaluate } of catalogue) {
          if (evaluate(part).result === 'clear') expect([id, evaluate(whole).result]).not.toEqual([id, 'unknown']);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('unknown names what is missing; flag and clear give their reason in a sentence', () => {
    fc.assert(
      fc.property(arbitraryPartAndWhole, ({ part, whole }) => {
        for (const { answer } of [...evaluateRules(part), ...evaluateRules(whole)]) {
          if (answer.result === 'unknown') expect(answer.missing.join('')).not.toBe('');
          else expect(answer.reason).toMatch(/^[\p{Lu}\d].*\.$/u);
          if (answer.result === 'flag') {
            expect(answer.evidence.length).toBeGreaterThan(0);
            for (const { text, page } of answer.evidence) expect([text === '', page === '']).toEqual([false, false]);
          }
        }
      }),
    );
  });
});

it('the order in which the host lists arrêts, visits and mesures does not matter', () => {
  fc.assert(
    fc.property(arbitraryWhole, (whole) => {
      const turned = { ...whole, ...turn('arrets'), ...turn('visits'), ...turn('mesures') };
      const results = (facts: typeof whole) =>
        evaluateRules(makeFacts(facts)).map(({ answer }) => withoutEvidence(answer));
      expect(results(turned)).toEqual(results(whole));

      function turn(name: 'arrets' | 'visits' | 'mesures') {
        const rows = whole[name];
        return rows === undefined || 'state' in rows ? {} : { [name]: [...rows].reverse() };
      }
    }),
  );
});

it('no sentence shown to the worker alarms, diagnoses or gives a percentage', () => {
  const alarming = /alerte|danger|grave|inapt|urgen|probabilit|risque élevé|critique|%|pathologie/i;
  fc.assert(
    fc.property(arbitraryPartAndWhole, ({ part, whole }) => {
      for (const { title, answer } of [...evaluateRules(part), ...evaluateRules(whole)]) {
        expect(`${title} ${answer.result === 'unknown' ? answer.missing.join() : answer.reason}`).not.toMatch(alarming);
      }
    }),
  );
});

function withoutEvidence(answer: object): object {
  return { ...answer, evidence: [] };
}
