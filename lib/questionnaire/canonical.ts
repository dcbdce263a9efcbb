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
  /** On the Questionnaire: the totals that propose a level, from and to included. */
  band: `${FHIR_BASE}/StructureDefinition/tranche`,
  /** On an item: short words for reasons and summaries. */
  short: `${FHIR_BASE}/StructureDefinition/libelle-court`,
  /** On an answerOption: `fort` or `modere`. */
  flag: `${FHIR_BASE}/StructureDefinition/repere`,
  /** HL7's own: `horizontal` for a scale, `vertical` (or none) for one option per line. */
  orientation: 'http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation',
  /** HL7's own: how a choice looks. Read, not used: ours are always radios. */
  control: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  /** HL7's own, R4: the points of an answer. */
  ordinal: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  /** HL7's own, its successor. */
  weight: 'http://hl7.org/fhir/StructureDefinition/itemWeight',
  /** HL7's own: the same words in another language. */
  translation: 'http://hl7.org/fhir/StructureDefinition/translation',
  /** HL7's own: an item that is not shown. */
  hidden: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden',
  /** SDC's own: the total of a group or of the whole. */
  calculated: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
} as const;
