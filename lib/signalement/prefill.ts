// Fills the form once from the dossier, the visit, the level and the author: each value with where it comes from.
// What a person typed is never overwritten; the fresh value becomes its way back.
import type { Dossier, IsoDay } from '../dossier/dossier';
import { cleanText } from './clean-text';
import { findCode, pathologyChoices } from './code-lists';
import type { Draft, Professional } from './draft';
import { formFields } from './fields';
import type { FormField, FormValue, FormValues } from './form';
import { prefillArrets, writeMesures } from './prefill-lists';
import { findSituation } from './prefill-situation';
import { computed, fromField } from './prefilled';

export interface PrefillFacts {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly author: Professional;
  readonly today: IsoDay;
  /** The service's form; ours unless said. */
  readonly fields?: readonly FormField[];
}

/** NAF 2025 is legal from this day (décret 2025-736; instruments-forms-indicators.md §4.1). */
const NAF_2025 = '2027-01-01';

/** Read whole or there is no dossier; the field of the page, when it has one, says better where. */
const identityFields = ['birthName', 'givenNames', 'birthDate', 'dossierNumber'] as const;

/** Fields of the form that are fields of the dossier, text for text. */
const sameFields = [
  'birthName',
  'usedName',
  'givenNames',
  'sex',
  'birthDate',
  'dossierNumber',
  'phone',
  'email',
  'employerName',
  'siret',
  'naf',
  'jobTitle',
  'pcs',
  'contract',
  'workingHours',
  'hiredOn',
  'referringPhysician',
  'followUp',
  'exposures',
  'invalidity',
  'treatingPhysician',
] as const;

/**
 * Values of all layers, by field id. A value that was not read, not understood or read twice is left to the person;
 * a pathology that is none of the closed list too: no free text of the host goes there (§4.3).
 */
export function prefillForm(facts: PrefillFacts): FormValues {
  const { draft, author, fields = formFields } = facts;
  const { visit } = draft.team;
  const values: FormValues = {
    ...readDossier(facts),
    visitKind: computed(visit.kind, 'Visite en cours'),
    visitDate: computed(visit.date, 'Visite en cours'),
    urgency: computed('routine', 'Valeur habituelle, à changer au besoin'),
  };
  const named = values.referringPhysician !== undefined || author.role !== 'medecin';
  const physician = computed(author.name, 'Auteur du signalement, faute d’un nom dans le dossier');
  return keepKnown(named ? values : { ...values, referringPhysician: physician }, fields);
}

/** What the dossier itself says, and nothing else. */
export function readDossier({
  dossier,
  today,
  fields: form = formFields,
}: Omit<PrefillFacts, 'draft' | 'author'>): FormValues {
  const { fields, identity } = dossier;
  const entries: readonly (readonly [string, FormValue | null])[] = [
    ...identityFields.map((id) => [id, computed(identity[id], 'Identité du dossier')] as const),
    ...sameFields.map((id) => [id, fromField(fields[id], (value) => cleanText(value, false))] as const),
    ['nafVersion', findNafVersion(dossier, today)],
    ['workforce', fromField(fields.workforce, String)],
    ['rqth', fromField(fields.rqth, (has) => (has ? 'yes' : 'no'))],
    ['pathology', fromField(fields.pathology, (label) => findCode(pathologyChoices, label))],
    ['currentSituation', findSituation(dossier, today)],
    ['mesures', writeMesures(dossier, today)],
    ...prefillArrets(dossier, today),
  ];
  const values = Object.fromEntries(entries.filter((entry): entry is [string, FormValue] => entry[1] !== null));
  return keepKnown(values, form);
}

/** The version of a code read on a page: only rév. 2 is legal until NAF 2025 is; afterwards a code does not tell. */
function findNafVersion(dossier: Dossier, today: IsoDay): FormValue | null {
  if (dossier.fields.naf.state !== 'read' || today >= NAF_2025) return null;
  return computed('naf-rev-2', 'Règle\u00a0: seule version légale jusqu’au 31/12/2026');
}

/** Only what the service's form has, and codes that its lists have. */
function keepKnown(values: FormValues, fields: readonly FormField[]): FormValues {
  return Object.fromEntries(
    Object.entries(values).filter(([id, { value }]) => {
      const field = fields.find((candidate) => candidate.id === id);
      if (field === undefined) return false;
      return field.kind !== 'choice' || field.choices?.some(({ code }) => code === value) === true;
    }),
  );
}

/**
 * Fills once: what is there stays, typed or not, and what a person typed gets the fresh value as its way back. A later
 * difference is shown and offered (differences.ts), never taken by itself.
 */
export function mergePrefill(current: FormValues, fresh: FormValues): FormValues {
  const kept = Object.entries(current).map(([id, value]): [string, FormValue] => {
    const { [id]: now } = fresh;
    if (now === undefined || value.origin.kind !== 'typed') return [id, value];
    return [id, { ...value, prefilled: { value: now.value, origin: now.origin } }];
  });
  return { ...fresh, ...Object.fromEntries(kept) };
}
