// The one quiet card: its sentence in each case, and its length whatever the dossier.
// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSign, listMissing, summarizeRisk } from '../../../lib/rules/card';
import { evaluateRules } from '../../../lib/rules/evaluate';
import type { Facts } from '../../../lib/rules/rule';
import { answerVisits } from '../../../lib/visits/list';
import { arbitraryPartAndWhole } from '../visits/arbitrary';
import { absent, arret, born, makeBlindFacts, makeFacts, notShown, read, visit } from '../visits/facts';

const summarize = (facts: Facts) => summarizeRisk(evaluateRules(facts), answerVisits(facts));
const sentence = (facts: Facts) => summarize(facts).sentence.replaceAll('\u00a0', ' ');
const quiet = { kind: 'proposed', level: 'none', reasons: [] } as const;
const due = born('1981-09-05');
const healthy = { invalidity: read('Non', 'Non'), pathology: read('Respiratoire', 'Respiratoire') };
const partTime = { therapeuticPartTime: read(true, 'Oui') };

describe('what it says first is the visit that presses most', () => {
  it.each<[string, Facts]>([
    ['Mi-carrière due en 2026, pas encore faite ; 1 signal, 3 inconnus', makeFacts({ fields: due })],
    [
      'Mi-carrière due en 2026, pas encore faite ; 2 signaux, 2 inconnus',
      makeFacts({ fields: { ...due, ...partTime }, outcome: quiet }),
    ],
    [
      'Mi-carrière attendue en 2024, pas encore faite ; 1 signal, 3 inconnus',
      makeFacts({ fields: born('1979-09-05') }),
    ],
    ['Mi-carrière possible avec une autre visite ; 1 signal, 3 inconnus', makeFacts({ fields: born('1982-09-05') })],
    ['Visite de pré-reprise possible ; 1 signal, 3 inconnus', makeFacts({ arrets: [arret('2026-09-01', null)] })],
    [
      'Visite de reprise à faire au plus tard le 27/11/2026 ; 2 signaux, 3 inconnus',
      makeFacts({ fields: due, arrets: [arret('2026-09-01', '2026-11-18')] }),
    ],
    [
      'Visite de reprise attendue au plus tard le 09/11/2026, pas encore faite ; 1 signal, 3 inconnus',
      makeFacts({ arrets: [arret('2026-08-01', '2026-10-31')] }),
    ],
    ['1 signal, 2 inconnus', makeFacts({ fields: partTime, outcome: quiet })],
    ['Rien de signalé dans le dossier lu ; 3 inconnus', makeFacts()],
    ['Rien de signalé dans le dossier lu ; 2 inconnus', makeFacts({ outcome: quiet })],
    ['Rien de signalé dans le dossier lu', makeFacts({ fields: healthy, outcome: quiet })],
    [
      'Rien de signalé dans le dossier lu',
      makeFacts({ fields: { ...due, ...healthy }, visits: [visit('MIC', '2026-02-02')], outcome: quiet }),
    ],
    [
      'Rien de signalé dans le dossier lu ; 7 inconnus',
      makeFacts({ arrets: absent, mesures: notShown, visits: absent, fields: { rqth: absent } }),
    ],
    ['Le dossier lu ne permet pas encore de répondre.', makeBlindFacts(absent)],
  ])('%s', (expected, facts) => {
    expect(sentence(facts)).toBe(expected);
  });
});

it('says of a branch agreement that it leaves years', () => {
  const siret = read('11111111100011', '11111111100011');
  const settings = { branches: [{ idcc: '2120', fromAge: 43, toAge: 50, employers: ['111111111'] }] };
  expect(sentence(makeFacts({ fields: { ...due, siret }, settings }))).toMatch(/^Mi-carrière à faire d’ici à fin 2031/);
});

it('counts the signs that are flagged, not the context, and each missing thing once', () => {
  fc.assert(
    fc.property(arbitraryPartAndWhole, ({ part }) => {
      const { flags, unknowns, results } = summarize(part);
      const signs = results.filter(isSign);
      expect(signs.filter(({ answer }) => answer.result === 'flag')).toHaveLength(flags);
      const missing = signs.flatMap(({ answer }) => (answer.result === 'unknown' ? answer.missing : []));
      expect(new Set(missing).size).toBe(unknowns);
      expect(new Set(listMissing(results).map(({ text }) => text))).toEqual(new Set(missing));
    }),
  );
});

it('is never longer than 140 characters, never empty, and shows no level', () => {
  fc.assert(
    fc.property(arbitraryPartAndWhole, fc.constantFrom('none', 'possible', 'foreseeable'), ({ part, whole }, level) => {
      for (const facts of [part, whole]) {
        const said = sentence({ ...facts, outcome: { kind: 'proposed', level, reasons: [] } });
        expect(said.length).toBeLessThanOrEqual(140);
        expect(said).toMatch(/^[\p{Lu}\d]/u);
        expect(said).not.toMatch(/incapacité|niveau|%/i);
      }
    }),
    { numRuns: 500 },
  );
});
