// Finding again, in the page as it is now, what an evidence speaks of.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../lib/dossier/find-place';
import { findRow } from '../../../lib/dossier/find-row';
import { understandReading } from '../../../lib/dossier/understand';
import type { Reading } from '../../../lib/profiles/reading';
import { shippedProfiles } from '../../../lib/profiles/shipped';

const profile = shippedProfiles[0] ?? expect.fail('No profile is shipped');
const saved = (name: string): Reading =>
  JSON.parse(readFileSync(`lib/profiles/demo-medisante/pages/${name}.expected.json`, 'utf8')).reading;

describe('an evidence', () => {
  it('is the row of the list that begins that day, or none', () => {
    const { arrets } = saved('tour-arrets').lists;
    const rows = arrets?.state === 'found' ? arrets.rows : [];
    expect(rows.length).toBeGreaterThan(0);
    for (const [n, row] of rows.entries()) {
      const [day, month, year] = (row.start ?? '').split('/');
      expect(findRow(arrets, 'arrets', `${year}-${month}-${day}`, profile)).toBe(n);
    }
    expect(findRow(arrets, 'arrets', '1999-01-01', profile)).toBeNull();
    expect(findRow({ state: 'not-shown', page: 'Arrêts' }, 'arrets', '1999-01-01', profile)).toBeNull();
    expect(findRow(undefined, 'arrets', '1999-01-01', profile)).toBeNull();
  });

  it('is the field whose origin it has', () => {
    const understood = understandReading(saved('tour-identite'), profile, '2026-11-22T10:00:00+01:00');
    if (!understood.ok) throw new Error(understood.failure.code);
    const { dossier } = understood.value;
    for (const field of ['siret', 'birthDate', 'jobTitle'] as const) {
      const read = dossier.fields[field];
      if (read.state !== 'read') throw new Error(field);
      expect(findPlace(dossier, read.origin)).toEqual({ kind: 'field', field });
      expect(findPlace(dossier, { ...read.origin, text: 'autre chose' })).toBeNull();
    }
  });
});
