// From the texts read in the host to typed values, one failure per field. Nothing is guessed: what is not understood
// stays as it stands, and an identity that is not whole is no dossier at all.

import type { Failure } from '../failures';
import {
  type FieldId,
  type FieldSpec,
  fieldIds,
  identityFields,
  type ListId,
  listIds,
  type Profile,
} from '../profiles/profile';
import type { FieldText, Reading } from '../profiles/reading';
import { foldText } from '../profiles/text';
import { fail, ok, type Result } from '../result';
import { parseNaf, parsePcs, parseSiret } from './codes';
import { type DayStyle, parseDay } from './dates';
import type { Dossier, FieldValue, Instant, IsoDay, Read, WorkerIdentity } from './dossier';
import { fieldLabels, listLabels } from './labels';
import { understandArrets, understandMesures, understandVisits } from './lists';
import { parseName } from './names';
import { agreesWithNir, readNir } from './nir';
import { parseEmail, parseFollowUp, parsePhone, parseSex, parseWorkforce, parseYesNo } from './small-values';

type Parser<T> = (text: string, style: DayStyle) => T | null;

/** More other ways of writing one value than this are no ways of writing one value. */
const mostWays = 3;

const keepText: Parser<string> = (text) => (text.length <= 500 ? text : null);

/** Total: a new field breaks the build here. */
const parsers: { readonly [K in FieldId]: Parser<FieldValue<K>> } = {
  birthName: parseName,
  usedName: parseName,
  givenNames: parseName,
  sex: parseSex,
  birthDate: parseDay,
  dossierNumber: (text) => (text.length <= 60 ? text : null),
  phone: parsePhone,
  email: parseEmail,
  employerName: keepText,
  siret: parseSiret,
  naf: parseNaf,
  workforce: parseWorkforce,
  jobTitle: keepText,
  pcs: parsePcs,
  contract: keepText,
  workingHours: keepText,
  hiredOn: parseDay,
  exposures: keepText,
  followUp: parseFollowUp,
  currentSituation: keepText,
  rqth: parseYesNo,
  invalidity: keepText,
  therapeuticPartTime: parseYesNo,
  treatingPhysician: keepText,
  referringPhysician: keepText,
  pathology: keepText,
};

/** Fields that many workers simply do not have: their absence is an answer, not something to check. */
const oftenEmpty: readonly FieldId[] = [
  'usedName',
  'email',
  'exposures',
  'invalidity',
  'pathology',
  'therapeuticPartTime',
];

/**
 * The dossier and what could not be read of it. Fails with `identity-incomplete` (the missing labels as subject) when
 * number, birth name, given names or birth date is not certain. Lists and fields of tabs not opened are `not-shown`.
 */
export function understandReading(
  reading: Reading,
  profile: Profile,
  readAt: Instant,
): Result<{ dossier: Dossier; failures: Failure[] }> {
  const fields = Object.fromEntries(
    fieldIds.map((id) => [id, understandField(id, reading.fields[id], profile, readAt)]),
  ) as unknown as Dossier['fields'];
  if (fields.birthDate.state === 'ambiguous') return fail('several-dossiers');
  const identity = identify(fields, profile, readAt);
  if (!identity.ok) return identity;
  const contradiction = findContradiction(reading.checks, identity.value, readAt);
  if (contradiction !== null) return fail('identity-contradictory', contradiction);
  const lists: Dossier['lists'] = {
    visits: understandVisits(reading.lists.visits, styleOfList(profile, 'visits'), readAt),
    arrets: understandArrets(reading.lists.arrets, styleOfList(profile, 'arrets'), readAt),
    mesures: understandMesures(reading.lists.mesures, styleOfList(profile, 'mesures'), readAt),
  };
  const dossier: Dossier = { hostId: profile.id, identity: identity.value, fields, lists, readAt };
  return ok({ dossier, failures: listFailures(dossier, profile) });
}

/** What to check in a dossier (merged or not), field by field in the order of the screen, for fields the profile names. */
export function listFailures(dossier: Dossier, profile: Profile): Failure[] {
  const lostLists = listIds.flatMap((id): Failure[] =>
    dossier.lists[id].state === 'lost' ? [{ code: 'field-lost', subject: listLabels[id] }] : [],
  );
  const ofFields = fieldIds.flatMap((id): Failure[] => {
    const { state } = dossier.fields[id];
    const subject = fieldLabels[id];
    if (state === 'lost') return [{ code: 'field-lost', subject }];
    if (state === 'not-understood') return [{ code: 'field-not-understood', subject }];
    if (state === 'ambiguous') return [{ code: 'field-ambiguous', subject }];
    const isExpected = profile.fields[id] !== undefined && !oftenEmpty.includes(id);
    return state === 'absent' && isExpected ? [{ code: 'field-absent', subject }] : [];
  });
  return [...ofFields, ...lostLists];
}

/** How the host writes the days of this list. */
export function styleOfList(profile: Profile, id: ListId): DayStyle {
  return styleIn(profile, profile.lists[id]?.dateOrder);
}

function styleIn(profile: Profile, own: DayStyle['order'] | undefined): DayStyle {
  return { order: own ?? profile.dateOrder, pivot: profile.pivot };
}

/** What of the page contradicts its own identity (« l’âge »), or null. A check that can't be read says nothing. */
function findContradiction(checks: Reading['checks'], worker: WorkerIdentity, readAt: Instant): string | null {
  const { age, nir } = checks;
  const years =
    age?.state === 'found' ? Number(/^(\d{1,3})(?: *ans?)?$/.exec(foldText(age.text))?.[1] ?? Number.NaN) : Number.NaN;
  if (!Number.isNaN(years) && years !== countYears(worker.birthDate, readAt.slice(0, 10))) return 'l’âge';
  const traits = nir?.state === 'found' ? readNir(nir.text) : null;
  return traits === null || agreesWithNir(traits, worker.birthDate, worker.sex)
    ? null
    : 'le numéro de sécurité sociale';
}

/** Whole years between two calendar days. */
export function countYears(from: IsoDay, to: IsoDay): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

function understandField<K extends FieldId>(
  id: K,
  found: FieldText | undefined,
  profile: Profile,
  readAt: Instant,
): Read<FieldValue<K>> {
  if (found === undefined || found.state === 'absent') return { state: 'absent' };
  if (found.state === 'not-shown' || found.state === 'lost') return { state: found.state, page: found.page };
  const spec = profile.fields[id];
  const parse = (text: string) => parsers[id](translate(text, spec), styleIn(profile, spec?.dateOrder));
  if (found.state === 'ambiguous') {
    // « 05/09/1981 » and « 5 sept. 1981 » are one day: what is compared in the end is what they mean.
    const [first = '', ...others] = found.texts;
    const value = parse(first);
    if (value === null || others.length > mostWays || others.some((text) => parse(text) !== value))
      return { state: 'ambiguous', texts: found.texts };
    return { state: 'read', value, origin: { where: found.page, page: found.page, text: first, readAt } };
  }
  const origin = { where: found.where, page: found.page, text: found.text, readAt };
  const value = parse(found.text);
  return value === null ? { state: 'not-understood', origin } : { state: 'read', value, origin };
}

/** A word or code of this host, in the words everybody understands. */
function translate(text: string, spec: FieldSpec | undefined): string {
  const folded = foldText(text);
  const known = Object.entries(spec?.means ?? {}).find(([word]) => foldText(word) === folded);
  return known?.[1] ?? text;
}

function identify(fields: Dossier['fields'], profile: Profile, readAt: Instant): Result<WorkerIdentity> {
  const { dossierNumber, birthName, givenNames, birthDate, usedName, sex } = fields;
  const isBorn = birthDate.state === 'read' && birthDate.value <= readAt.slice(0, 10);
  if (dossierNumber.state === 'read' && birthName.state === 'read' && givenNames.state === 'read' && isBorn) {
    return ok({
      hostId: profile.id,
      dossierNumber: dossierNumber.value,
      birthName: birthName.value,
      usedName: usedName.state === 'read' ? usedName.value : null,
      givenNames: givenNames.value,
      birthDate: birthDate.value,
      sex: sex.state === 'read' ? sex.value : null,
    });
  }
  const missing = identityFields.filter((id) => fields[id].state !== 'read' || (id === 'birthDate' && !isBorn));
  return fail('identity-incomplete', missing.map((id) => fieldLabels[id].toLocaleLowerCase('fr')).join(', '));
}
