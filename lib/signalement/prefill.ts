// Fills the form once from the dossier, the visit, the level and the author: each value with where it comes from.
// What a person typed is never overwritten; the fresh value becomes its way back.
import type { Dossier, IsoDay, Read, ReadList } from '../dossier/dossier';
import { isOngoing, joinArrets } from '../visits/absences';
import { writeDay } from '../visits/days';
import { pathologyChoices, situationChoices } from './code-lists';
import type { Draft, Professional } from './draft';
import type { FormValue, FormValues, ValueOrigin } from './form';

export interface PrefillFacts {
  readonly dossier: Dossier;
  readonly draft: Draft;
  readonly author: Professional;
  readonly today: IsoDay;
}

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

export function prefillForm({ dossier, draft, author, today }: PrefillFacts): FormValues {
  const { fields } = dossier;
  const entries: [string, FormValue | null][] = [
    ...sameFields.map((id): [string, FormValue | null] => [id, fromField(fields[id], (value) => value)]),
    ['workforce', fromField(fields.workforce, String)],
    ['rqth', fromField(fields.rqth, (has) => (has ? 'yes' : 'no'))],
    ['pathology', fromField(fields.pathology, (label) => findCode(pathologyChoices, label))],
    ['currentSituation', findSituation(dossier, today)],
    ['mesures', listMesures(dossier, today)],
    ...listArret(dossier, today),
    ['visitKind', computed(draft.team.visit.kind, 'Visite du dossier')],
    ['visitDate', computed(draft.team.visit.date, 'Visite du dossier')],
    ['urgency', computed('routine', 'Valeur habituelle, à changer au besoin')],
  ];
  const values = Object.fromEntries(entries.filter((entry): entry is [string, FormValue] => entry[1] !== null));
  return values.referringPhysician === undefined && author.role === 'medecin'
    ? { ...values, referringPhysician: computed(author.name, 'Vous, auteur du signalement') }
    : values;
}

/** Typed values stay; what was pre-filled before is brought up to date. */
export function mergePrefill(current: FormValues, fresh: FormValues): FormValues {
  const typed = Object.entries(current)
    .filter(([, value]) => value.origin.kind === 'typed')
    .map(([id, value]): [string, FormValue] => {
      const { [id]: now } = fresh;
      return [id, now === undefined ? value : { ...value, prefilled: { value: now.value, origin: now.origin } }];
    });
  return { ...fresh, ...Object.fromEntries(typed) };
}

function fromField<T>(read: Read<T>, write: (value: T) => string | null): FormValue | null {
  if (read.state !== 'read') return null;
  const value = write(read.value);
  return value === null || value === '' ? null : { value, origin: { kind: 'host', origin: read.origin } };
}

function computed(value: string, text: string): FormValue {
  return { value, origin: { kind: 'computed', text } };
}

function fromList(list: Extract<ReadList<unknown>, { state: 'read' }>, value: string, where: string): FormValue {
  const origin: ValueOrigin = {
    kind: 'host',
    origin: { where, page: list.page, text: value, readAt: list.readAt },
  };
  return { value, origin };
}

/** The dossier's own word for it; else what its lists show without a doubt. */
function findSituation(dossier: Dossier, today: IsoDay): FormValue | null {
  const said = fromField(dossier.fields.currentSituation, (label) => findCode(situationChoices, label));
  if (said !== null) return said;
  const partTime = dossier.fields.therapeuticPartTime;
  if (partTime.state === 'read' && partTime.value) return fromField(partTime, () => 'therapeutic-part-time');
  return findCurrentArret(dossier, today) === null
    ? null
    : computed('on-leave', 'Un arrêt est en cours dans le dossier');
}

function findCurrentArret(dossier: Dossier, today: IsoDay) {
  const list = dossier.lists.arrets;
  if (list.state !== 'read') return null;
  const absence = joinArrets(list.rows).find((candidate) => isOngoing(candidate, today));
  return absence === undefined ? null : { absence, list };
}

function listArret(dossier: Dossier, today: IsoDay): [string, FormValue | null][] {
  const current = findCurrentArret(dossier, today);
  if (current === null) return [];
  const { absence, list } = current;
  const origins = {
    maladie: 'illness',
    AT: 'work-accident',
    MP: 'occupational-disease',
    acc_non_pro: 'other-accident',
  };
  const causes = new Set(absence.arrets.map(({ cause }) => cause));
  // Several causes in one absence: the law is silent, nothing is guessed (law.md §1.3).
  const [cause] = causes.size === 1 ? [...causes] : [];
  const origin = Object.entries(origins).find(([known]) => known === cause)?.[1];
  return [
    ['arretStart', fromList(list, absence.start, 'Arrêts de travail')],
    ['arretEnd', absence.end === null ? null : fromList(list, absence.end, 'Arrêts de travail')],
    ['origin', origin === undefined ? null : fromList(list, origin, 'Arrêts de travail')],
  ];
}

function listMesures(dossier: Dossier, today: IsoDay): FormValue | null {
  const list = dossier.lists.mesures;
  if (list.state !== 'read') return null;
  const inForce = list.rows.filter(({ start, end }) => start <= today && (end === null || end >= today));
  const lines = inForce.map(({ kind, text, start }) => `${kind} : ${text} (depuis le ${writeDay(start)})`);
  return lines.length === 0 ? null : fromList(list, lines.join('\n'), 'Mesures');
}

/** The code whose label is this text, whatever the case; null when the text is none of them. */
function findCode(choices: readonly { readonly code: string; readonly label: string }[], text: string): string | null {
  const folded = text.trim().toLocaleLowerCase('fr');
  return choices.find(({ label }) => label.toLocaleLowerCase('fr') === folded)?.code ?? null;
}
