// Branch agreements entered by the service: their window of years, whom they concern, and what an unread employer leaves open.
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../../lib/dossier/dossier';
import { answerMiCarriere } from '../../../lib/visits/mi-carriere';
import type { VisitStatus } from '../../../lib/visits/visit-answer';
import { absent, born, makeFacts, read } from './facts';

const banks = { idcc: '2120', fromAge: 43, toAge: 50, employers: ['111111111'] };
const answerFor = (birthDate: IsoDay, siret: string | null, today: IsoDay = '2026-11-22') =>
  answerMiCarriere(
    makeFacts({
      fields: { ...born(birthDate), siret: siret === null ? absent : read(siret, siret) },
      settings: { branches: [banks] },
      today,
    }),
  );

const member = '11111111100011';
const other = '22222222200022';

describe('an agreement moves the years for its members only', () => {
  it.each<[string, IsoDay, VisitStatus]>([
    [member, '1985-12-31', 'possible'],
    [member, '1986-01-01', 'not-due'],
    [member, '1984-12-31', 'possible'],
    [member, '1983-12-31', 'due'],
    [member, '1976-01-01', 'due'],
    [member, '1975-12-31', 'late'],
    [member, '1971-12-31', 'not-due'],
    [other, '1983-12-31', 'possible'],
    [other, '1981-12-31', 'due'],
    [other, '1976-01-01', 'not-due'],
  ])('employer %s, born %s: %s', (siret, birthDate, status) => {
    expect(answerFor(birthDate, siret).status).toBe(status);
  });

  it('gives its window and says where it comes from', () => {
    const { from, before, reason, source } = answerFor('1980-06-15', member);
    expect([from, before]).toEqual(['2023-01-01', '2030-12-31']);
    expect(reason).toContain('IDCC\u00a02120');
    expect(source.text).toContain('accord de branche saisi par le service');
  });
});

describe('an employer that was not read', () => {
  it.each<[IsoDay, VisitStatus]>([
    ['1990-01-01', 'not-due'],
    ['1976-06-15', 'unknown'],
    ['1981-06-15', 'unknown'],
    ['1984-06-15', 'unknown'],
  ])('leaves open only what the agreement would change: born %s, %s', (birthDate, status) => {
    const answer = answerFor(birthDate, null);
    expect(answer.status).toBe(status);
    if (status === 'unknown') expect(answer.missing.join()).toContain('le SIRET');
  });

  it('leaves nothing open when the service has no agreement', () => {
    const facts = makeFacts({ fields: { ...born('1981-06-15'), siret: absent } });
    expect(answerMiCarriere(facts).status).toBe('due');
  });
});
