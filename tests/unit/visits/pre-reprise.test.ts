// Visite de pré-reprise: more than thirty days, elapsed or prescribed, of health causes.
import { describe, expect, it } from 'vitest';
import type { Arret, ReadList } from '../../../lib/dossier/dossier';
import { answerPreReprise } from '../../../lib/visits/pre-reprise';
import type { VisitStatus } from '../../../lib/visits/visit-answer';
import { absent, arret, makeFacts, notShown, partly, visit } from './facts';

type Count = 'elapsed' | 'prescribed';
const answerFor = (arrets: readonly Arret[] | ReadList<Arret>, preRepriseCount: Count = 'elapsed') =>
  answerPreReprise(makeFacts({ arrets, settings: { preRepriseCount } }));

describe('« plus de trente jours »: thirty no, thirty-one yes (today is 22/11/2026)', () => {
  it.each<[string, string | null, Count, VisitStatus]>([
    ['2026-10-25', '2026-12-31', 'elapsed', 'not-due'], // 29
    ['2026-10-24', '2026-12-31', 'elapsed', 'not-due'], // 30
    ['2026-10-23', '2026-12-31', 'elapsed', 'possible'], // 31
    ['2026-10-24', null, 'elapsed', 'not-due'],
    ['2026-10-23', null, 'elapsed', 'possible'],
    ['2026-11-20', '2026-12-18', 'prescribed', 'not-due'], // 29
    ['2026-11-20', '2026-12-19', 'prescribed', 'not-due'], // 30
    ['2026-11-20', '2026-12-20', 'prescribed', 'possible'], // 31
    ['2026-11-20', null, 'prescribed', 'unknown'],
    ['2026-10-23', null, 'prescribed', 'possible'],
  ])('arrêt from %s to %s, days %s: %s', (start, end, count, status) => {
    expect(answerFor([arret(start, end)], count).status).toBe(status);
  });

  it('counts a chain of prescriptions as one arrêt', () => {
    const chain = [arret('2026-11-08', '2026-11-30'), arret('2026-10-20', '2026-11-07')];
    const answer = answerFor(chain);
    expect(answer.status).toBe('possible');
    expect(answer.evidence).toMatchObject([
      { text: 'Arrêt du 20/10/2026 au 07/11/2026', page: 'Arrêts' },
      { text: 'Arrêt du 08/11/2026 au 30/11/2026', page: 'Arrêts' },
    ]);
  });

  it('a prolongation that begins tomorrow counts among the prescribed days', () => {
    const chain = [arret('2026-11-02', '2026-11-22'), arret('2026-11-23', '2026-12-15')];
    expect(answerFor(chain, 'prescribed').status).toBe('possible');
    expect(answerFor(chain, 'elapsed').status).toBe('not-due');
  });

  it('does not add up arrêts with a return between them', () => {
    expect(answerFor([arret('2026-09-01', '2026-10-30'), arret('2026-11-10', '2026-11-30')]).status).toBe('not-due');
  });

  it.each([
    ['over', '2026-09-01', '2026-11-21'],
    ['to come', '2026-11-23', '2027-03-01'],
  ])('an arrêt that is %s does not count', (_name, start, end) => {
    expect(answerFor([arret(start, end)]).status).toBe('not-due');
  });
});

describe('causes', () => {
  it.each<[Arret['cause'], VisitStatus]>([
    ['maladie', 'possible'],
    ['acc_non_pro', 'possible'],
    ['AT', 'possible'],
    ['trajet', 'possible'],
    ['MP', 'possible'],
    ['maternite', 'not-due'],
    ['autre', 'not-due'],
    [null, 'unknown'],
  ])('%s: %s', (cause, status) => {
    expect(answerFor([arret('2026-09-01', '2026-12-31', cause)]).status).toBe(status);
  });

  it('a short arrêt of unread cause stays short', () => {
    expect(answerFor([arret('2026-11-10', '2026-11-30', null)]).status).toBe('not-due');
  });

  it('names the cause when it alone would settle it', () => {
    const chain = [arret('2026-10-01', '2026-11-09', null), arret('2026-11-10', '2026-11-30')];
    expect(answerFor(chain).missing).toEqual(['la cause de l’arrêt en cours']);
  });
});

describe('what was not read', () => {
  it.each([
    ['absent', absent],
    ['not read yet', notShown],
    ['read in part, nothing in progress', partly<Arret>([], 1)],
  ])('a list %s makes the answer unknown', (_name, arrets) => {
    expect(answerFor(arrets).status).toBe('unknown');
  });

  it('an arrêt that ends before it begins is a line to check', () => {
    const answer = answerFor([arret('2026-11-20', '2026-11-02')]);
    expect(answer.status).toBe('unknown');
    expect(answer.missing[0]).toContain('1\u00a0ligne à vérifier');
  });

  it('what is read already settles it', () => {
    expect(answerFor(partly([arret('2026-09-01', '2026-12-31')], 3)).status).toBe('possible');
  });
});

describe('visits', () => {
  const arrets = [arret('2026-09-01', null)];

  it('one held during the arrêt is told, and another stays possible', () => {
    const answer = answerPreReprise(makeFacts({ arrets, visits: [visit('PRE', '2026-10-15')] }));
    expect(answer.status).toBe('possible');
    expect(answer.reason).toContain('15/10/2026');
  });

  it.each<[string, string, VisitStatus]>([
    ['held since', '2026-10-15', 'not-due'],
    ['of today, the worker is back', '2026-11-22', 'not-due'],
    ['only written down for later', '2026-11-23', 'possible'],
  ])('an arrêt without an end, and a visite de reprise %s', (_name, date, status) => {
    expect(answerPreReprise(makeFacts({ arrets, visits: [visit('REP', date)] })).status).toBe(status);
  });
});
