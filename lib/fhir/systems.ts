// Every address of an identifier or a code that the exchange uses: ours under one base, the national and HL7 ones
// (fhir.md §3.2). Addresses only; what is done with them is in the other files of this folder.
import { answerSystem, FHIR_BASE } from '../questionnaire/canonical';

export const systems = {
  /** Signalement and hand-over alike: value = the identifier made at creation. */
  signalement: `${FHIR_BASE}/signalement`,
  cellule: `${FHIR_BASE}/cellule`,
  role: `${FHIR_BASE}/role`,
  partner: `${FHIR_BASE}/partenaire`,
  rpps: 'https://rpps.esante.gouv.fr',
  siret: 'https://sirene.fr',
} as const;

export const codes = {
  requestType: `${FHIR_BASE}/CodeSystem/type-demande`,
  cellState: `${FHIR_BASE}/CodeSystem/etat-signalement`,
  level: `${FHIR_BASE}/CodeSystem/niveau-pdp`,
  levelNature: `${FHIR_BASE}/CodeSystem/nature-niveau`,
  answer: answerSystem,
  /** Coded value of a form line that holds one value, and of one that holds several. */
  oneValue: `${FHIR_BASE}/CodeSystem/valeur`,
  manyValues: `${FHIR_BASE}/CodeSystem/valeurs`,
  taskInput: `${FHIR_BASE}/CodeSystem/element-demande`,
  statement: `${FHIR_BASE}/CodeSystem/phrase-accord`,
  confidentiality: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  taskCode: 'http://hl7.org/fhir/CodeSystem/task-code',
  riskProbability: 'http://terminology.hl7.org/CodeSystem/risk-probability',
  loinc: 'http://loinc.org',
  frIdentifierType: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203',
} as const;

export const extensions = {
  outcome: `${FHIR_BASE}/StructureDefinition/resultat-questionnaire`,
  consentMode: `${FHIR_BASE}/StructureDefinition/mode-recueil`,
  consentRecordedBy: `${FHIR_BASE}/StructureDefinition/recueilli-par`,
} as const;

export const canonicals = {
  form: `${FHIR_BASE}/Questionnaire/signalement`,
} as const;

/** Dossier numbers belong to one host software. */
export function dossierSystem(hostId: string): string {
  return `${FHIR_BASE}/dossier/${encodeURIComponent(hostId)}`;
}

/** The host software a dossier number belongs to; null when the number is not one of ours. */
export function findHostId(system: string): string | null {
  const prefix = `${FHIR_BASE}/dossier/`;
  if (!system.startsWith(prefix)) return null;
  try {
    return decodeURIComponent(system.slice(prefix.length));
  } catch {
    return null;
  }
}

/** `_search` token `system|value`; commas, bars and dollars of the value escaped (FHIR R4 §3.1.1.3.4). */
export function makeToken(system: string, value: string): string {
  return `${system}|${value.replace(/[\\,|$]/g, '\\$&')}`;
}
