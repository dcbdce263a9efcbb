// Fills the form once from the dossier, the visit, the level and the author: each value with where it comes from.
// What a person typed is never overwritten; the fresh value becomes its way back.
import type { Dossier, IsoDay } from '../dossier/dossier';
import { cleanText } from './clean-text';
import { findCode, pathologyChoices } from './code-lists';
import type { Draft, Professional } from './draft';
import type { FormValue, FormValues } from './form';
import { prefillArrets, writeMesures } from './prefill-lists';
import { findSituation } from './prefill-situation';
import { computed, fromField } from './prefilled';

export interface PrefillFacts {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly author: Professional;
  readonly today: IsoDay;
}

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
export function prefillForm({ dossier, draft, author, today }: PrefillFacts): FormValues {
  const { fields, identity } = dossier;
  const { visit } = draft.team;
  const entries: readonly (readonly [string, FormValue | null])[] = [
    ...identityFields.map((id) => [id, computed(identity[id], 'Identité du dossier')] as const),
    ...sameFields.map((id) => [id, fromField(fields[id], (value) => cleanText(value, false))] as const),
    ['workforce', fromField(fields.workforce, String)],
    ['rqth', fromField(fields.rqth, (has) => (has ? 'yes' : 'no'))],
    ['pathology', fromField(fields.pathology, (label) => findCode(pathologyChoices, label))],
    ['currentSituation', findSituation(dossier, today)],
    ['mesures', writeMesures(dossier, today)],
    ...prefillArrets(dossier, today),
    ['visitKind', computed(visit.kind, 'Visite en cours')],
    ['visitDate', computed(visit.date, 'Visite en cours')],
    ['urgency', computed('routine', 'Valeur habituelle, à changer au besoin')],
  ];
  const values = Object.fromEntries(entries.filter((entry): entry is [string, FormValue] => entry[1] !== null));
  return values.referringPhysician === undefined && author.role === 'medecin'
    ? { ...values, referringPhysician: computed(author.name, 'Auteur du signalement, faute d’un nom dans le dossier') }
    : values;
}

/**
 * Typed values stay, with the fresh one as their way back; what was pre-filled before is brought up to date, or kept
 * when the page does not show it any more.
 */
export function mergePrefill(current: FormValues, fresh: FormValues): FormValues {
  const typed = Object.entries(current)
    .filter(([, value]) => value.origin.kind === 'typed')
    .map(([id, value]): [string, FormValue] => {
      const { [id]: now } = fresh;
      return [id, now === undefined ? value : { ...value, prefilled: { value: now.value, origin: now.origin } }];
    });
  return { ...current, ...fresh, ...Object.fromEntries(typed) };
}
