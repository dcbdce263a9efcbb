// Small Questionnaires for the tests, in our own words, made of their parts.

export const words = {
  flag: 'https://vigie-pdp.example/fhir/StructureDefinition/repere',
  short: 'https://vigie-pdp.example/fhir/StructureDefinition/libelle-court',
  banner: 'https://vigie-pdp.example/fhir/StructureDefinition/bandeau',
  label: 'https://vigie-pdp.example/fhir/StructureDefinition/libelle-niveau',
  band: 'https://vigie-pdp.example/fhir/StructureDefinition/tranche',
  ordinal: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  weight: 'http://hl7.org/fhir/StructureDefinition/itemWeight',
  translation: 'http://hl7.org/fhir/StructureDefinition/translation',
  calculated: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
} as const;

type Json = { [key: string]: unknown };

/** An answer with its points, as R4 writes them. */
export function answer(code: string, display: string, points?: number): Json {
  const extension = points === undefined ? {} : { extension: [{ url: words.ordinal, valueDecimal: points }] };
  return { ...extension, valueCoding: { system: 'http://exemple.test/reponses', code, display } };
}

export function choice(linkId: string, points: readonly number[], more: Json = {}): Json {
  return {
    linkId,
    text: `Question d’exemple ${linkId}`,
    type: 'choice',
    answerOption: points.map((each, at) => answer(`r${at}`, `Réponse ${at}`, each)),
    ...more,
  };
}

export function band(level: string, from: number, to: number): Json {
  return {
    url: words.band,
    extension: [
      { url: 'niveau', valueCode: level },
      { url: 'de', valueDecimal: from },
      { url: 'a', valueDecimal: to },
    ],
  };
}

export function labels(): Json[] {
  return ['none', 'possible', 'foreseeable'].map((level) => ({
    url: words.label,
    extension: [
      { url: 'niveau', valueCode: level },
      { url: 'libelle', valueString: `Niveau d’exemple ${level}` },
    ],
  }));
}

export function total(expression: string, linkId = 'total'): Json {
  const calculated = { url: words.calculated, valueExpression: { language: 'text/fhirpath', expression } };
  return { linkId, text: 'Total', type: 'integer', readOnly: true, extension: [calculated] };
}

export function makeFile(item: readonly Json[], more: Json = {}): Json {
  return {
    resourceType: 'Questionnaire',
    language: 'fr',
    url: 'http://exemple.test/Questionnaire/exemple',
    version: '1.0.0',
    title: 'Questionnaire d’exemple',
    status: 'draft',
    item,
    ...more,
  };
}

/** The whole of what an approval asks for, scored by sum. */
export function makeWhole(item: readonly Json[], bands: readonly Json[]): Json {
  return makeFile(item, {
    extension: [{ url: words.banner, valueString: 'Bandeau d’exemple' }, ...labels(), ...bands],
  });
}
