// The loader: the shipped file word for word, and that nothing can be added to it unnoticed. Malformed files: refused.test.ts.
// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import json from '../../../lib/questionnaire/instruments/reperage-mi-carriere-4.json';
import { loadInstrument } from '../../../lib/questionnaire/load';
import { shippedInstrument } from '../../../lib/questionnaire/shipped';

describe('the shipped instrument', () => {
  it('has the words of instruments-forms-indicators.md §1.4 B', () => {
    expect(shippedInstrument.questions.map(({ linkId, text }) => [linkId, plain(text)])).toEqual([
      [
        'q1',
        "Aujourd'hui, sur une échelle de 0 à 10, à quel point vous sentez-vous en mesure de faire votre travail ? (0 : plus du tout en mesure ; 10 : tout à fait en mesure)",
      ],
      [
        'q2bis',
        "Si votre santé reste ce qu'elle est, pensez-vous pouvoir garder ce poste dans les deux ans qui viennent ?",
      ],
      ['q3', "Depuis au moins six mois, êtes-vous limité(e) dans votre travail à cause d'un problème de santé ?"],
      [
        'q4',
        'Au cours des 12 derniers mois, avez-vous eu, pour raison de santé, au moins un arrêt de plus de 30 jours, des arrêts répétés, ou un aménagement de votre poste ou de vos horaires ?',
      ],
    ]);
  });

  it('has its options and flags', () => {
    const read = shippedInstrument.questions.map(({ shape, options }) => [
      shape,
      ...options.map(({ label, strength }) => `${label} ${strength ?? '-'}`),
    ]);
    expect(read).toEqual([
      [
        'scale',
        ...['0', '1', '2', '3', '4'].map((n) => `${n} strong`),
        ...['5', '6', '7'].map((n) => `${n} moderate`),
        ...['8', '9', '10'].map((n) => `${n} -`),
      ],
      ['choice', 'Oui -', 'Oui, avec des aménagements moderate', 'Je ne sais pas moderate', 'Non strong'],
      ['choice', 'Oui, fortement strong', 'Oui, mais pas fortement moderate', 'Non -'],
      ['choice', 'Oui moderate', 'Non -'],
    ]);
  });

  it('has its name, its banner and the three labels of the service', () => {
    expect(shippedInstrument.canonical).toBe(
      'https://vigie-pdp.example/fhir/Questionnaire/reperage-mi-carriere-4|1.0.0',
    );
    expect(plain(shippedInstrument.banner)).toBe(
      "Questionnaire de repérage non validé scientifiquement : aide à l'entretien",
    );
    expect(shippedInstrument.levelLabels).toEqual({
      none: 'Pas d’incapacité prévisible',
      possible: 'Incapacité possible à terme, à surveiller',
      foreseeable: 'Incapacité prévisible, reclassement à envisager',
    });
  });

  it('follows French typography', () => {
    expect(JSON.stringify(json)).not.toMatch(/'| [:;?!»]|« /);
  });
});

describe('anything outside the subset is refused by its name', () => {
  it.each([null, undefined, 4, 'Questionnaire', []])('%o is not a questionnaire', (file) => {
    expect(loadInstrument(file)).toEqual({
      ok: false,
      failure: { code: 'instrument-refused', subject: 'le fichier entier' },
    });
  });

  it('whatever is given, it answers and never throws', () => {
    fc.assert(fc.property(fc.anything(), (file) => !loadInstrument(file).ok));
  });

  it('no element can be added anywhere without being refused', () => {
    const places = listObjects(json);
    fc.assert(
      fc.property(fc.nat(places - 1), fc.stringMatching(/^x[A-Za-z]{1,12}$/), (place, name) => {
        const file = structuredClone(json);
        const target = findObject(file, place);
        target[name] = true;
        const loaded = loadInstrument(file);
        expect(loaded.ok).toBe(false);
        expect(!loaded.ok && loaded.failure.subject).toContain(name);
      }),
    );
  });
});

/** The document's straight apostrophes and plain spaces. */
function plain(text: string): string {
  return text.replaceAll('’', "'").replaceAll('\u00a0', ' ');
}

function walk(value: unknown, visit: (found: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>);
  for (const inner of Object.values(value)) walk(inner, visit);
}

function listObjects(value: unknown): number {
  let places = 0;
  walk(value, () => {
    places += 1;
  });
  return places;
}

function findObject(value: unknown, place: number): Record<string, unknown> {
  const found: Record<string, unknown>[] = [];
  walk(value, (object) => found.push(object));
  return found[place] ?? {};
}
