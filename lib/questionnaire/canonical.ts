// The base of every address this product owns, and those of the Questionnaire and its extensions.

/** Reserved name (RFC 2606): replaced by the service's own before production. */
export const FHIR_BASE = 'https://vigie-pdp.example/fhir';

/** Code system of every answer option of the instruments. */
export const answerSystem = `${FHIR_BASE}/CodeSystem/reponse`;

/** Extensions of the stated subset (README.md). */
export const instrumentExtensions = {
  /** On the Questionnaire: the sentence always shown with it. */
  banner: `${FHIR_BASE}/StructureDefinition/bandeau`,
  /** On the Questionnaire, three times: the service's label of a level. */
  levelLabel: `${FHIR_BASE}/StructureDefinition/libelle-niveau`,
  /** On an item: short words for reasons and summaries. */
  short: `${FHIR_BASE}/StructureDefinition/libelle-court`,
  /** On an answerOption: `fort` or `modere`. */
  flag: `${FHIR_BASE}/StructureDefinition/repere`,
  /** HL7's own: `horizontal` for a scale, `vertical` (or none) for one option per line. */
  orientation: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation',
} as const;
