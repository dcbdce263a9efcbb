// Visite de mi-carrière: civil years, three readings of the anticipation, visits already held or written down.
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../../lib/dossier/dossier';
import { answerMiCarriere } from '../../../lib/visits/mi-carriere';
import type { VisitStatus } from '../../../lib/visits/visit-answer';
import { absent, born, makeFacts, notShown, partly, read, visit } from './facts';

const answerFor = (birthDate: IsoDay, today: IsoDay, anticipation: 'A' | 'B' | 'C' = 'A') =>
  answerMiCarriere(makeFacts({ fields: born(birthDate), today, settings: { anticipation } }));

describe('the échéance is a civil year: the birthday plays no part', () => {
  it.each<[IsoDay, IsoDay, VisitStatus]>([
    ['1981-12-31', '2026-01-01', 'due'],
    ['1981-01-01', '2026-12-31', 'due'],
    ['1981-12-31', '2026-12-31', 'due'],
    ['1981-12-31', '2027-01-01', 'late'],
    ['1980-12-31', '2026-01-01', 'late'],
    ['1980-02-29', '2025-02-28', 'due'],
    ['1982-01-01', '2026-12-31', 'possible'],
  ])('born %s, on %s: %s', (birthDate, today, status) => {
    const answer = answerFor(birthDate, today);
    expect(answer.status).toBe(status);
    expect(answer.before).toBe(`${Number(birthDate.slice(0, 4)) + 45}-12-31`);
  });

  it('no échéance falls before 2022, when the visit was created', () => {
    expect(answerFor('1976-12-31', '2026-11-22').status).toBe('not-due');
    expect(answerFor('1977-01-01', '2026-11-22').status).toBe('late');
    expect(answerFor('1977-01-01', '2022-06-01').status).toBe('due');
  });
});

describe('anticipation has three readings, chosen by the service', () => {
  it.each<['A' | 'B' | 'C', IsoDay, IsoDay, VisitStatus]>([
    ['A', '1983-12-31', '2026-01-01', 'possible'],
    ['A', '1983-12-31', '2025-12-31', 'not-due'],
    ['A', '1982-06-15', '2026-06-15', 'possible'],
    ['B', '1983-12-31', '2026-01-01', 'not-due'],
    ['B', '1983-12-31', '2026-12-30', 'not-due'],
    ['B', '1983-12-31', '2026-12-31', 'possible'],
    ['C', '1983-11-22', '2026-11-21', 'not-due'],
    ['C', '1983-11-22', '2026-11-22', 'possible'],
    ['C', '1981-11-22', '2026-01-01', 'due'],
  ])('reading %s, born %s, on %s: %s', (reading, birthDate, today, status) => {
    expect(answerFor(birthDate, today, reading).status).toBe(status);
  });

  it('keeps visible that the article names the médecin only', () => {
    expect(answerFor('1982-06-15', '2026-06-15').source.doubt).toContain('médecin du travail');
  });
});

describe('visits of the dossier', () => {
  const fields = born('1981-09-05');

  it('a visit held before is enough, even when other rows could not be read', () => {
    const facts = makeFacts({ fields, visits: partly([visit('MIC', '2025-03-12')], 2) });
    const answer = answerMiCarriere(facts);
    expect(answer.status).toBe('not-due');
    expect(answer.evidence).toMatchObject([{ text: 'Visite de mi-carrière du 12/03/2025', page: 'Arrêts' }]);
  });

  it.each(['2026-11-22', '2026-12-04'])('one of today or later (%s) is not held yet', (date) => {
    const answer = answerMiCarriere(makeFacts({ fields, visits: [visit('MIC', date)] }));
    expect(answer.status).toBe('due');
    expect(answer.reason).toContain('elle est inscrite au');
  });

  it('other visits do not stand for it', () => {
    expect(answerMiCarriere(makeFacts({ fields, visits: [visit('VIP_P', '2026-03-12')] })).status).toBe('due');
  });

  it.each([
    ['not read yet', notShown],
    ['absent', absent],
    ['read in part', partly([], 1)],
  ])('a list %s makes the answer unknown', (_name, visits) => {
    const answer = answerMiCarriere(makeFacts({ fields, visits }));
    expect(answer.status).toBe('unknown');
    expect(answer.missing).toHaveLength(1);
    expect(answer.missing[0]).toContain('les visites');
  });

  it('a worker who is too young is not concerned, whatever the list', () => {
    expect(answerMiCarriere(makeFacts({ fields: born('1995-01-01'), visits: absent })).status).toBe('not-due');
  });

  it.each([
    ['absent', absent],
    ['not shown', { state: 'not-shown', page: 'Identité' } as const],
    ['ambiguous', { state: 'ambiguous', texts: ['01/02/1981', '02/01/1981'] } as const],
    ['not understood', { state: 'not-understood', origin: originOf('31/02/1981') } as const],
  ])('a birth date that is %s makes the answer unknown', (_name, birthDate) => {
    const answer = answerMiCarriere(makeFacts({ fields: { birthDate } }));
    expect(answer.status).toBe('unknown');
    expect(answer.missing[0]).toContain('la date de naissance');
  });
});

function originOf(text: string) {
  const found = read(text, text);
  if (found.state !== 'read') throw new Error('unreachable');
  return found.origin;
}
