// From the texts read in the host to typed values, one failure per field. Nothing is guessed: what is not understood
// stays as it stands, and an identity that is not whole is no dossier at all.

import type { Failure } from '../failures';
import { type FieldId, fieldIds, type Profile } from '../profiles/profile';
import type { FieldText, Reading } from '../profiles/reading';
import { fail, ok, type Result } from '../result';
import { parseNaf, parsePcs, parseSiret } from './codes';
import { parseDay } from './dates';
import type { Dossier, FieldValue, Instant, Read, WorkerIdentity } from './dossier';
import { fieldLabels } from './labels';
import { understandArrets, understandMesures, understandVisits } from './lists';
import { parseName } from './names';
import { parseEmail, parseFollowUp, parsePhone, parseSex, parseWorkforce, parseYesNo } from './small-values';

type Parser<T> = (text: string, order: Profile['dateOrder']) => T | null;

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
  const identity = identify(fields, profile, readAt);
  if (!identity.ok) return identity;
  const lists: Dossier['lists'] = {
    visits: understandVisits(reading.lists.visits, profile.dateOrder, readAt),
    arrets: understandArrets(reading.lists.arrets, profile.dateOrder, readAt),
    mesures: understandMesures(reading.lists.mesures, profile.dateOrder, readAt),
  };
  const dossier: Dossier = { hostId: profile.id, identity: identity.value, fields, lists, readAt };
  return ok({ dossier, failures: listFailures(dossier, profile) });
}

/** What to check in a dossier (merged or not), field by field in the order of the screen, for fields the profile names. */
export function listFailures(dossier: Dossier, profile: Profile): Failure[] {
  return fieldIds.flatMap((id): Failure[] => {
    const { state } = dossier.fields[id];
    const subject = fieldLabels[id];
    if (state === 'not-understood') return [{ code: 'field-not-understood', subject }];
    if (state === 'ambiguous') return [{ code: 'field-ambiguous', subject }];
    const isExpected = profile.fields[id] !== undefined && !oftenEmpty.includes(id);
    return state === 'absent' && isExpected ? [{ code: 'field-absent', subject }] : [];
  });
}

function understandField<K extends FieldId>(
  id: K,
  found: FieldText | undefined,
  profile: Profile,
  readAt: Instant,
): Read<FieldValue<K>> {
  if (found === undefined || found.state === 'absent') return { state: 'absent' };
  if (found.state === 'not-shown') return { state: 'not-shown', page: found.page };
  if (found.state === 'ambiguous') return { state: 'ambiguous', texts: found.texts };
  const origin = { where: found.where, page: found.page, text: found.text, readAt };
  const value = parsers[id](found.text, profile.dateOrder);
  return value === null ? { state: 'not-understood', origin } : { state: 'read', value, origin };
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
  const strong = ['birthName', 'givenNames', 'birthDate', 'dossierNumber'] as const;
  const missing = strong.filter((id) => fields[id].state !== 'read' || (id === 'birthDate' && !isBorn));
  return fail('identity-incomplete', missing.map((id) => fieldLabels[id].toLocaleLowerCase('fr')).join(', '));
}
