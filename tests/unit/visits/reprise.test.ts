// Visite de reprise: the four cases, their thresholds, the window of eight days, and what the text leaves open.
import { describe, expect, it } from 'vitest';
import type { Arret, IsoDay } from '../../../lib/dossier/dossier';
import { addDays } from '../../../lib/visits/days';
import { answerReprise } from '../../../lib/visits/reprise';
import type { VisitStatus } from '../../../lib/visits/visit-answer';
import { absent, arret, makeFacts, notShown, partly, today, visit } from './facts';

/** An arrêt of `days` days that ended yesterday. */
const ended = (days: number, cause: Arret['cause']) => arret(addDays(today, -days), addDays(today, -1), cause);

describe('the length that calls for the visit depends on the cause', () => {
  it.each<[number, Arret['cause'], VisitStatus]>([
    [1, 'maternite', 'due'],
    [1, 'MP', 'due'],
    [29, 'AT', 'not-due'],
    [30, 'AT', 'due'],
    [31, 'AT', 'due'],
    [59, 'maladie', 'not-due'],
    [60, 'maladie', 'due'],
    [61, 'maladie', 'due'],
    [59, 'acc_non_pro', 'not-due'],
    [60, 'acc_non_pro', 'due'],
    [300, 'autre', 'not-due'],
    [3, null, 'unknown'],
    [300, null, 'unknown'],
  ])('%i days, %s: %s', (days, cause, status) => {
    expect(answerReprise(makeFacts({ arrets: [ended(days, cause)] })).status).toBe(status);
  });

  it.each<[number, 'AT' | 'acc_non_pro', VisitStatus]>([
    [29, 'AT', 'not-due'],
    [30, 'AT', 'due'],
    [59, 'acc_non_pro', 'not-due'],
    [60, 'acc_non_pro', 'due'],
  ])('accident de trajet of %i days, counted as %s: %s', (days, trajetAs, status) => {
    const answer = answerReprise(makeFacts({ arrets: [ended(days, 'trajet')], settings: { trajetAs } }));
    expect(answer.status).toBe(status);
  });

  it('a chain of prescriptions is one absence; arrêts with a return between are not added', () => {
    const chain = [arret('2026-10-20', '2026-11-21'), arret('2026-09-20', '2026-10-19')];
    expect(answerReprise(makeFacts({ arrets: chain })).status).toBe('due');
    const apart = [arret('2026-10-21', '2026-11-21'), arret('2026-09-20', '2026-10-19')];
    expect(answerReprise(makeFacts({ arrets: apart })).status).toBe('not-due');
  });
});

describe('mixed causes: the text is silent', () => {
  it.each<[string, readonly Arret[], VisitStatus]>([
    [
      'AT of 30 days, then maladie',
      [arret('2026-10-01', '2026-10-30', 'AT'), arret('2026-10-31', '2026-11-21')],
      'due',
    ],
    [
      'AT of 20, then maladie of 30',
      [arret('2026-10-03', '2026-10-22', 'AT'), arret('2026-10-23', '2026-11-21')],
      'unknown',
    ],
    [
      'AT of 5, then maladie of 5',
      [arret('2026-11-12', '2026-11-16', 'AT'), arret('2026-11-17', '2026-11-21')],
      'not-due',
    ],
    [
      'maladie then maternity',
      [arret('2026-11-01', '2026-11-10'), arret('2026-11-11', '2026-11-21', 'maternite')],
      'due',
    ],
    [
      'maladie and non-work accident',
      [arret('2026-09-20', '2026-10-20'), arret('2026-10-21', '2026-11-21', 'acc_non_pro')],
      'due',
    ],
  ])('%s', (_name, arrets, status) => {
    expect(answerReprise(makeFacts({ arrets })).status).toBe(status);
  });
});

describe('eight days from the return', () => {
  const arrets = [arret('2026-08-01', '2026-11-13')]; // return taken on 14/11/2026, until 22/11/2026

  it.each<[IsoDay, VisitStatus]>([
    ['2026-11-13', 'not-due'],
    ['2026-11-14', 'due'],
    ['2026-11-22', 'due'],
    ['2026-11-23', 'late'],
  ])('on %s: %s', (day, status) => {
    expect(answerReprise(makeFacts({ arrets, today: day })).status).toBe(status);
  });

  it('says that the return is supposed, and the latest day', () => {
    const answer = answerReprise(makeFacts({ arrets }));
    expect(answer.before).toBe('2026-11-22');
    expect(answer.reason).toContain('retour supposé le 14/11/2026, lendemain de la fin de l’arrêt');
  });

  it('before the end of the arrêt, says what is to be foreseen', () => {
    expect(answerReprise(makeFacts({ arrets, today: '2026-11-01' })).reason).toContain('À prévoir au retour');
  });
});

describe('visits of the dossier', () => {
  const arrets = [arret('2026-08-01', '2026-10-31')];

  it.each<[string, IsoDay, VisitStatus]>([
    ['on the day of the return', '2026-11-01', 'not-due'],
    ['later', '2026-11-20', 'not-due'],
    ['today, maybe the one in progress', '2026-11-22', 'late'],
    ['before the supposed return', '2026-10-30', 'unknown'],
  ])('a visite de reprise %s', (_name, date, status) => {
    expect(answerReprise(makeFacts({ arrets, visits: [visit('REP', date)] })).status).toBe(status);
  });

  it('a visite de pré-reprise does not stand for it', () => {
    expect(answerReprise(makeFacts({ arrets, visits: [visit('PRE', '2026-11-02')] })).status).toBe('late');
  });

  it('of two returns without a visit, the last one is the answer', () => {
    const two = [arret('2026-01-01', '2026-04-30'), ...arrets];
    expect(answerReprise(makeFacts({ arrets: two })).before).toBe('2026-11-09');
  });

  it('a visit held after an older return says nothing of the last one', () => {
    const two = [...arrets, arret('2026-01-01', '2026-04-30')];
    const answer = answerReprise(makeFacts({ arrets: two, visits: [visit('REP', '2026-05-04')] }));
    expect(answer.status).toBe('late');
    expect(answer.before).toBe('2026-11-09');
  });
});

describe('what was not read', () => {
  const long = arret('2026-08-01', '2026-11-20');

  it.each([
    ['arrêts absent', { arrets: absent }, 'les arrêts de travail'],
    ['arrêts read in part: a prolongation may be there', { arrets: partly([long], 1) }, 'les arrêts de travail'],
    ['visits not read yet, after a long arrêt', { arrets: [long], visits: notShown }, 'les visites'],
    [
      'visits not read, and an arrêt without an end',
      { arrets: [arret('2026-08-01', null)], visits: absent },
      'les visites',
    ],
  ])('%s: unknown', (_name, differences, missing) => {
    const answer = answerReprise(makeFacts(differences));
    expect(answer.status).toBe('unknown');
    expect(answer.missing.join()).toContain(missing);
  });

  it('without the visits, short arrêts alone are enough to answer', () => {
    expect(answerReprise(makeFacts({ arrets: [ended(5, 'maladie')], visits: absent })).status).toBe('not-due');
  });
});
