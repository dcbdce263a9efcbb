// An invented dossier for tests of visits and rules (PERSONNE FICTIVE), everything read and nothing in it;
// each test says only what differs.
import type { Arret, Dossier, FieldValue, IsoDay, Mesure, Read, ReadList, Visit } from '../../../lib/dossier/dossier';
import { type FieldId, fieldIds } from '../../../lib/profiles/profile';
import type { Facts } from '../../../lib/rules/rule';
import { defaultSettings, type RuleSettings } from '../../../lib/settings/settings';

export const today: IsoDay = '2026-11-22';
const readAt = '2026-11-22T10:43:00+01:00';

type Fields = { [K in FieldId]?: Read<FieldValue<K>> };

export interface Differences {
  readonly today?: IsoDay;
  readonly settings?: Partial<RuleSettings>;
  readonly outcome?: Facts['outcome'];
  readonly fields?: Fields;
  /** Rows of a list read whole, or the list itself. */
  readonly visits?: readonly Visit[] | ReadList<Visit>;
  readonly arrets?: readonly Arret[] | ReadList<Arret>;
  readonly mesures?: readonly Mesure[] | ReadList<Mesure>;
}

/** By default: born in 1990, RQTH and part time read as « Non », three empty lists. */
export function makeFacts(differences: Differences = {}): Facts {
  return {
    dossier: makeDossier(differences),
    outcome: differences.outcome ?? null,
    today: differences.today ?? today,
    settings: { ...defaultSettings.rules, ...differences.settings },
  };
}

export function read<T>(value: T, text: string): Read<T> {
  return { state: 'read', value, origin: { where: 'Champ', page: 'Identité', text, readAt } };
}

export function born(birthDate: IsoDay): Fields {
  return { birthDate: read(birthDate, birthDate) };
}

export const notShown = { state: 'not-shown', page: 'Arrêts' } as const;
export const absent = { state: 'absent' } as const;

/** A list of which some rows could not be understood. */
export function partly<T>(rows: readonly T[], unread: number): ReadList<T> {
  return { state: 'read', rows, unread, page: 'Arrêts', readAt };
}

export function visit(kind: Visit['kind'], date: IsoDay): Visit {
  return { kind, date, professional: null };
}

export function arret(start: IsoDay, end: IsoDay | null, cause: Arret['cause'] = 'maladie'): Arret {
  return { start, end, cause };
}

/** Nothing at all could be read but who the worker is. */
export function makeBlindFacts(state: typeof absent | typeof notShown): Facts {
  const fields = Object.fromEntries(fieldIds.map((id) => [id, state])) as Dossier['fields'];
  const facts = makeFacts({ visits: state, arrets: state, mesures: state });
  return { ...facts, dossier: { ...facts.dossier, fields } };
}

function makeDossier({ fields = {}, visits = [], arrets = [], mesures = [] }: Differences): Dossier {
  const none = Object.fromEntries(fieldIds.map((id) => [id, absent])) as Dossier['fields'];
  return {
    hostId: 'demo',
    identity: {
      hostId: 'demo',
      dossierNumber: '0001',
      birthName: 'FICTIVE',
      usedName: null,
      givenNames: 'Personne',
      birthDate: '1990-05-17',
      sex: null,
    },
    fields: {
      ...none,
      ...born('1990-05-17'),
      rqth: read(false, 'Non'),
      therapeuticPartTime: read(false, 'Non'),
      ...fields,
    },
    lists: {
      visits: makeList(visits, 'Visites'),
      arrets: makeList(arrets, 'Arrêts'),
      mesures: makeList(mesures, 'Mesures'),
    },
    readAt,
  };
}

function makeList<T>(rows: readonly T[] | ReadList<T>, page: string): ReadList<T> {
  return 'state' in rows ? rows : { state: 'read', rows, unread: 0, page, readAt };
}
