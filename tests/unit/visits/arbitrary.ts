// Days, arrêts, visits and whole dossiers by chance, for properties. Invented: PERSONNE FICTIVE.
import fc from 'fast-check';
import type { Arret, IsoDay, ReadList, Visit } from '../../../lib/dossier/dossier';
import type { Facts } from '../../../lib/rules/rule';
import { addDays } from '../../../lib/visits/days';
import { absent, type Differences, makeFacts, read, today } from './facts';

export const arbitraryDay: fc.Arbitrary<IsoDay> = fc
  .integer({ min: 0, max: 36_500 })
  .map((n) => addDays('1950-01-01', n));

/** Near enough to today for thresholds of days and months to matter. */
const recentDay = fc.integer({ min: -450, max: 40 }).map((n) => addDays(today, n));

const cause = fc.constantFrom<Arret['cause']>(
  'maladie',
  'acc_non_pro',
  'AT',
  'trajet',
  'MP',
  'maternite',
  'autre',
  null,
);

export const arbitraryArret: fc.Arbitrary<Arret> = fc
  .tuple(recentDay, fc.option(fc.integer({ min: 0, max: 200 }), { freq: 6 }), cause)
  .map(([start, length, found]) => ({ start, end: length === null ? null : addDays(start, length), cause: found }));

export const arbitraryVisit: fc.Arbitrary<Visit> = fc.record({
  kind: fc.constantFrom<Visit['kind']>(
    'MIC',
    'REP',
    'PRE',
    'VIP_I',
    'VIP_P',
    'SIR_E',
    'SIR_P',
    'SIR_INT',
    'DEM',
    'PEX',
  ),
  date: fc.oneof(
    recentDay,
    fc.integer({ min: -2500, max: 0 }).map((n) => addDays(today, n)),
  ),
  professional: fc.constant(null),
});

const mesure = fc.tuple(recentDay, fc.option(fc.integer({ min: 0, max: 400 }))).map(([start, length]) => ({
  kind: 'Aménagement',
  text: 'Pas de port de charges',
  start,
  end: length === null ? null : addDays(start, length),
}));

const birthDate = fc.integer({ min: 0, max: 7300 }).map((n) => addDays('1970-01-01', n));

const words = (...texts: readonly string[]) => fc.constantFrom(...texts).map((text) => read(text, text));
const forecast = { linkId: 'q2bis', text: 'Garder ce poste dans les deux ans\u00a0: non', strength: 'strong' } as const;

/** Everything of a dossier that rules look at. */
export const arbitraryWhole: fc.Arbitrary<Differences> = fc.record({
  arrets: fc.array(arbitraryArret, { maxLength: 6 }),
  visits: fc.array(arbitraryVisit, { maxLength: 5 }),
  mesures: fc.array(mesure, { maxLength: 3 }),
  fields: fc.record({
    birthDate: birthDate.map((day) => read(day, day)),
    rqth: fc.boolean().map((value) => read(value, value ? 'Oui' : 'Non')),
    therapeuticPartTime: fc.boolean().map((value) => read(value, value ? 'Oui' : 'Non')),
    followUp: fc.constantFrom('SI', 'SIA', 'SIR').map((value) => read(value, value)),
    hiredOn: recentDay.map((day) => read(day, day)),
    siret: fc.constantFrom('11111111100011', '22222222200022').map((value) => read(value, value)),
    workforce: fc.integer({ min: 1, max: 400 }).map((value) => read(value, String(value))),
    exposures: words(
      'Port de charges, bruit',
      'Rayonnements ionisants (catégorie A)',
      'Travail isolé',
      'Aucune',
      'Écran',
    ),
    invalidity: words('Non', 'Catégorie 1', '2e catégorie', 'Demande en cours'),
    pathology: words('Troubles musculosquelettiques – rachis', 'Troubles psychiques', 'Cardiovasculaire', 'Autre'),
  }),
  outcome: fc.constantFrom<Differences['outcome'] & object>(
    { kind: 'proposed', level: 'none', reasons: [] },
    { kind: 'proposed', level: 'possible', reasons: [forecast] },
    { kind: 'not-concluded', missing: ['q2bis'], reasons: [] },
    { kind: 'not-concluded', missing: ['q1'], reasons: [forecast] },
  ),
  settings: fc.record({
    anticipation: fc.constantFrom('A', 'B', 'C'),
    repeatedArrets: fc.integer({ min: 2, max: 5 }),
    repeatedArretsMonths: fc.integer({ min: 1, max: 24 }),
    preRepriseCount: fc.constantFrom('elapsed', 'prescribed'),
    trajetAs: fc.constantFrom('AT', 'acc_non_pro'),
    branches: fc.constantFrom([], [{ idcc: '2120', fromAge: 43, toAge: 50, employers: ['111111111'] }]),
    returnToWork: fc.constantFrom('never', 'reprise', 'reprise-or-hire'),
    preRepriseSpan: fc.constantFrom('continuous', 'added-up'),
    liaisonFrom: fc.constantFrom('from-30', 'over-30'),
    cumulatedDays: fc.constantFrom(0, 30, 90),
    repeatedMesures: fc.integer({ min: 2, max: 3 }),
    ageFrom: fc.constantFrom(0, 45, 50),
    smallEnterprise: fc.constantFrom(0, 20),
    newInJobMonths: fc.constantFrom(0, 6),
    isolatedWork: fc.boolean(),
  }),
});

const fieldNames = [
  'birthDate',
  'rqth',
  'therapeuticPartTime',
  'followUp',
  'hiredOn',
  'siret',
  'workforce',
  'exposures',
  'invalidity',
  'pathology',
] as const;

const hidden = fc.record({
  arrets: fc.boolean(),
  visits: fc.boolean(),
  mesures: fc.boolean(),
  fields: fc.subarray([...fieldNames]),
  outcome: fc.boolean(),
  /** Rows of each list that nobody could read. */
  unread: fc.integer({ min: 0, max: 2 }),
});

/** The same dossier read in part, then whole. */
export const arbitraryPartAndWhole: fc.Arbitrary<{ readonly part: Facts; readonly whole: Facts }> = fc
  .record({ whole: arbitraryWhole, hidden })
  .map(({ whole, hidden: lost }) => ({
    whole: makeFacts(whole),
    part: makeFacts({
      ...whole,
      arrets: lose(whole.arrets, lost.arrets, lost.unread),
      visits: lose(whole.visits, lost.visits, lost.unread),
      mesures: lose(whole.mesures, lost.mesures, lost.unread),
      fields: { ...whole.fields, ...Object.fromEntries(lost.fields.map((name) => [name, absent])) },
      outcome: lost.outcome ? null : (whole.outcome ?? null),
    }),
  }));

function lose<T>(
  rows: readonly T[] | ReadList<T> | undefined,
  isHidden: boolean,
  unread: number,
): readonly T[] | ReadList<T> {
  if (rows === undefined || 'state' in rows) return rows ?? [];
  if (isHidden) return absent;
  const kept = rows.slice(unread);
  return {
    state: 'read',
    rows: kept,
    unread: rows.length - kept.length,
    page: 'Onglet',
    readAt: `${today}T10:43:00+01:00`,
  };
}
