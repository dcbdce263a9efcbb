import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../lib/dossier/dossier';
import { mergeDossiers } from '../../../lib/dossier/merge';
import { listFailures, understandReading } from '../../../lib/dossier/understand';
import { fieldIds } from '../../../lib/profiles/profile';
import type { PageReading } from '../../../lib/profiles/read';
import type { ListText, Reading } from '../../../lib/profiles/reading';
import { findProfile } from '../../../lib/profiles/shipped';

const profile = findProfile('http://logiciel-demo.localhost/') ?? expect.fail('No profile is shipped');
const at = '2026-11-22T10:42:00+01:00';

/** A reading recorded from a saved page of the demo host. PERSONNES FICTIVES. */
function load(page: string): Reading {
  const path = `lib/profiles/demo-medisante/pages/${page}.expected.json`;
  const seen: PageReading = JSON.parse(readFileSync(path, 'utf8'));
  if (seen.kind === 'absence') throw new Error(seen.absence);
  return seen.reading;
}

function understand(reading: Reading): { dossier: Dossier; failures: string[] } {
  const result = understandReading(reading, profile, at);
  if (!result.ok) throw new Error(result.failure.code);
  return {
    dossier: result.value.dossier,
    failures: result.value.failures.map(({ code, subject }) => `${code} ${subject}`),
  };
}

describe('a dossier', () => {
  it('is understood with its origins', () => {
    const { dossier, failures } = understand(load('tour-identite'));
    expect(dossier.identity).toEqual({
      hostId: 'demo-medisante',
      dossierNumber: '8841',
      birthName: 'ROUX',
      usedName: 'PETIT',
      givenNames: 'Claire',
      birthDate: '1981-09-05',
      sex: 'F',
    });
    expect(dossier.fields.siret).toEqual({
      state: 'read',
      value: '90041236800012',
      origin: { where: 'SIRET', page: 'Identité et employeur', text: '900 412 368 00012', readAt: at },
    });
    const values = ['naf', 'workforce', 'hiredOn', 'followUp', 'rqth', 'therapeuticPartTime'] as const;
    const read = values.map((id) => dossier.fields[id]).map((one) => (one.state === 'read' ? one.value : one.state));
    expect(read).toEqual(['52.10B', 148, '2014-03-03', 'SIR', true, false]);
    expect(dossier.fields.pathology).toEqual({ state: 'not-shown', page: 'Médical' });
    expect(failures).toEqual([]);
  });

  it('shows what could not be understood as it stands, one failure a field', () => {
    const { dossier, failures } = understand(load('malformed-fields-identite'));
    expect(dossier.fields.hiredOn).toMatchObject({ state: 'not-understood', origin: { text: '31/02/2019' } });
    expect(failures).toEqual([
      'field-not-understood Téléphone',
      'field-not-understood E-mail',
      'field-not-understood SIRET',
      'field-not-understood Code NAF',
      'field-not-understood Effectif',
      'field-not-understood PCS',
      'field-not-understood Date d’embauche',
      'field-not-understood Type de suivi',
      'field-not-understood RQTH',
    ]);
  });

  it('that is empty yields nothing', () => {
    const { dossier, failures } = understand(load('empty-identite'));
    const read = fieldIds.filter((id) => dossier.fields[id].state === 'read');
    expect(read).toEqual(['birthName', 'givenNames', 'sex', 'birthDate', 'dossierNumber']);
    expect(failures).toContain('field-absent SIRET');
    expect(failures).not.toContain('field-absent Nom utilisé');
    for (const page of ['visites', 'arrets', 'mesures']) {
      const lists = Object.values(understand(load(`empty-${page}`)).dossier.lists);
      expect(lists.filter((list) => list.state === 'read')).toEqual([expect.objectContaining({ rows: [], unread: 0 })]);
    }
  });

  it('says that a value is ambiguous, and chooses none', () => {
    const reading = load('tour-identite');
    const fields: Reading['fields'] = { ...reading.fields, siret: { state: 'ambiguous', texts: ['1', '2'], page: '' } };
    const { dossier, failures } = understand({ ...reading, fields });
    expect(dossier.fields.siret).toEqual({ state: 'ambiguous', texts: ['1', '2'] });
    expect(failures).toEqual(['field-ambiguous SIRET']);
  });
});

describe('an identity that is not whole is no dossier', () => {
  const refuse = (change: Reading['fields']) => {
    const reading = load('tour-identite');
    return understandReading({ ...reading, fields: { ...reading.fields, ...change } }, profile, at);
  };
  const found = (text: string) => ({ state: 'found', text, where: '', page: '' }) as const;

  it.each<[string, Reading['fields'], string]>([
    ['no birth date', { birthDate: { state: 'absent', page: '' } }, 'date de naissance'],
    ['a birth date to come', { birthDate: found('05/09/2081') }, 'date de naissance'],
    ['a birth date that never was', { birthDate: found('31/02/1981') }, 'date de naissance'],
    ['a number in the name', { birthName: found('R0UX') }, 'nom de naissance'],
    ['two names', { birthName: { state: 'ambiguous', texts: ['A', 'B'], page: '' } }, 'nom de naissance'],
    ['no number', { dossierNumber: { state: 'not-shown', page: '' } }, 'n° de dossier'],
    ['nobody', { birthName: found('1'), givenNames: found('2') }, 'nom de naissance, prénoms'],
  ])('%s', (_, change, subject) => {
    expect(refuse(change)).toEqual({ ok: false, failure: { code: 'identity-incomplete', subject } });
  });
});

describe('lists', () => {
  it('are understood row by row', () => {
    const { lists } = understand(load('tour-arrets')).dossier;
    expect(lists.arrets).toMatchObject({ state: 'read', unread: 0, page: 'Arrêts de travail', readAt: at });
    expect(lists.arrets.state === 'read' && lists.arrets.rows[0]).toEqual({
      start: '2026-10-05',
      end: '2026-12-04',
      cause: 'maladie',
    });
    expect(lists.visits).toEqual({ state: 'not-shown', page: 'Visites' });
  });

  it('count the rows that could not be understood', () => {
    expect(understand(load('malformed-fields-arrets')).dossier.lists.arrets).toMatchObject({
      rows: [{ start: '2025-04-01' }],
      unread: 1,
    });
    expect(understand(load('malformed-fields-visites')).dossier.lists.visits).toMatchObject({ unread: 1 });
  });

  it('keep an end that is not known open', () => {
    const { mesures } = understand(load('restrictions-mesures')).dossier.lists;
    expect(mesures.state === 'read' && mesures.rows.map((row) => row.end)).toEqual(['2027-03-22', null, '2024-12-22']);
  });

  it('give two visits for one row that holds two', () => {
    const { visits } = understand(load('mi-carriere-done-visites')).dossier.lists;
    expect(visits.state === 'read' && visits.rows.slice(0, 2).map((row) => row.kind)).toEqual(['VIP_P', 'MIC']);
  });

  it.each([
    ['ends before it starts', { start: '02/02/2026', end: '01/02/2026', cause: 'Maladie' }, 1],
    ['has an unknown cause', { start: '02/02/2026', end: '-', cause: 'Divers' }, 1],
    ['has no start', { start: '', end: '-', cause: 'Maladie' }, 1],
    ['is still going on', { start: '02/02/2026', end: 'En cours', cause: '' }, 0],
  ])('an arrêt that %s', (_, row, unread) => {
    const reading = load('tour-arrets');
    const arrets: ListText = { state: 'found', rows: [row], page: '' };
    const { lists } = understand({ ...reading, checks: {}, lists: { ...reading.lists, arrets } }).dossier;
    expect(lists.arrets).toMatchObject({ unread });
  });
});

describe('two ways of writing one value', () => {
  const reading = load('tour-identite');
  const withTexts = (id: 'birthDate' | 'sex', texts: string[]): Reading => ({
    ...reading,
    fields: { ...reading.fields, [id]: { state: 'ambiguous', texts, page: 'Bandeau' } },
  });

  it('are one value when they mean the same', () => {
    const { dossier } = understand(withTexts('birthDate', ['05/09/1981', '5 sept. 1981', '1981-09-05']));
    expect(dossier.identity.birthDate).toBe('1981-09-05');
    expect(understand(withTexts('sex', ['♀', 'Féminin'])).dossier.identity.sex).toBe('F');
  });

  it('are ambiguous when they do not, or one is not understood; two birth dates are two people', () => {
    expect(understand(withTexts('sex', ['F', 'M'])).dossier.fields.sex.state).toBe('ambiguous');
    expect(understand(withTexts('sex', ['F', '?'])).dossier.fields.sex.state).toBe('ambiguous');
    const two = understandReading(withTexts('birthDate', ['05/09/1981', '06/09/1981']), profile, at);
    expect(two).toMatchObject({ ok: false, failure: { code: 'several-dossiers' } });
  });
});

describe('tabs read one after the other', () => {
  const earlier = understand(load('tour-identite')).dossier;
  const later = understand(load('tour-arrets')).dossier;

  it('make one dossier, each value with its own time', () => {
    const merged = mergeDossiers(earlier, { ...later, readAt: '2026-11-22T10:50:00+01:00' });
    expect(merged.fields.siret).toEqual(earlier.fields.siret);
    expect(merged.lists.arrets).toEqual(later.lists.arrets);
    expect(merged.lists.visits).toEqual({ state: 'not-shown', page: 'Visites' });
    expect(merged.readAt).toBe('2026-11-22T10:50:00+01:00');
    expect(listFailures(merged, profile)).toEqual([]);
  });

  it('keep the sex and the used name of a tab that is closed, and forget one that has gone', () => {
    const hidden = { state: 'not-shown', page: 'Bandeau' } as const;
    const closed: Dossier = {
      ...later,
      identity: { ...later.identity, sex: null, usedName: null },
      fields: { ...later.fields, sex: hidden, usedName: hidden },
    };
    expect(mergeDossiers(earlier, closed).identity).toMatchObject({ sex: 'F', usedName: 'PETIT' });
    const gone: Dossier = { ...closed, fields: { ...closed.fields, usedName: { state: 'absent' } } };
    expect(mergeDossiers(earlier, gone).identity).toMatchObject({ sex: 'F', usedName: null });
  });

  it('never mix two workers', () => {
    const other = understand(load('empty-arrets')).dossier;
    expect(mergeDossiers(earlier, other)).toBe(other);
  });

  it('a value that has gone from its tab is not kept', () => {
    const gone: Dossier = { ...later, fields: { ...later.fields, siret: { state: 'absent' } } };
    expect(mergeDossiers(earlier, gone).fields.siret).toEqual({ state: 'absent' });
  });
});

it('whatever texts a page holds, understanding them never throws', () => {
  const reading = load('tour-identite');
  const texts = fc.dictionary(fc.constantFrom(...fieldIds), fc.string({ unit: 'binary', maxLength: 80 }));
  fc.assert(
    fc.property(texts, (words) => {
      const fields = { ...reading.fields };
      for (const id of fieldIds) {
        const text = words[id];
        if (text !== undefined) fields[id] = { state: 'found', text, where: '', page: '' };
      }
      const { ok } = understandReading({ ...reading, fields }, profile, at);
      expect(typeof ok).toBe('boolean');
    }),
  );
});
