// The loader: the shipped file word for word, and the refusal of anything outside the subset, by its name.
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
  it.each<[string, (file: Copy) => unknown, string]>([
    ['a condition', (file) => put(file.item[1], 'enableWhen', []), 'item[1].enableWhen'],
    ['a nested item', (file) => put(file.item[0], 'item', []), 'item[0].item'],
    ['a required question', (file) => put(file.item[2], 'required', true), 'item[2].required'],
    ['another type', (file) => put(file.item[0], 'type', 'integer'), 'item[0].type'],
    ['a modifier', (file) => put(file, 'modifierExtension', []), 'modifierExtension'],
    ['another language', (file) => put(file, 'language', 'en'), 'language'],
    ['a retired one', (file) => put(file, 'status', 'retired'), 'status'],
    ['another resource', (file) => put(file, 'resourceType', 'Patient'), 'resourceType'],
    ['a version that is not one', (file) => put(file, 'version', 'dernière'), 'version'],
    ['no question', (file) => put(file, 'item', []), 'item'],
    [
      'a weight',
      (file) => addTo(file.item[0], { url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: 1 }),
      'item[0].extension[2].url',
    ],
    ['a strength that is not one', (file) => setFlag(file, 'grave'), 'item[0].answerOption[0].extension[0].valueCode'],
    ['two banners', (file) => addTo(file, file.extension[0]), 'le bandeau'],
    ['a level without its label', (file) => file.extension.splice(2, 1), 'le libellé du niveau possible'],
    ['a question without its short words', (file) => file.item[3]?.extension.splice(0, 1), 'le libellé court de q4'],
    ['two questions of one name', (file) => put(file.item[1], 'linkId', 'q1'), 'linkId q1 (répété)'],
    [
      'two options of one code',
      (file) => file.item[3]?.answerOption.push(...(file.item[3]?.answerOption.slice(0, 1) ?? [])),
      'code oui de q4 (répété)',
    ],
  ])('%s', (_name, change, subject) => {
    const file = structuredClone(json) as unknown as Copy;
    change(file);
    expect(loadInstrument(file)).toEqual({ ok: false, failure: { code: 'instrument-refused', subject } });
  });

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

interface Copy {
  extension: unknown[];
  item: { extension: unknown[]; answerOption: { extension?: { valueCode: string }[] }[] }[];
}

/** The document's straight apostrophes and plain spaces. */
function plain(text: string): string {
  return text.replaceAll('’', "'").replaceAll('\u00a0', ' ');
}

function put(target: object | undefined, key: string, value: unknown): void {
  Object.assign(target ?? {}, { [key]: value });
}

function addTo(target: { extension: unknown[] } | undefined, extension: unknown): void {
  target?.extension.push(extension);
}

function setFlag(file: Copy, flag: string): void {
  put(file.item[0]?.answerOption[0]?.extension?.[0], 'valueCode', flag);
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
