// Rendez-vous de liaison: from thirty days, or more than thirty, by the service's choice. Not a visit.
import { describe, expect, it } from 'vitest';
import type { Arret } from '../../../lib/dossier/dossier';
import { answerLiaison } from '../../../lib/visits/liaison';
import type { VisitStatus } from '../../../lib/visits/visit-answer';
import { absent, arret, makeFacts } from './facts';

const answerFor = (arrets: readonly Arret[], liaisonFrom: 'from-30' | 'over-30' = 'from-30') =>
  answerLiaison(makeFacts({ arrets, settings: { liaisonFrom } }));

describe('the decree says from thirty days, the law more than', () => {
  it.each<['from-30' | 'over-30', string, VisitStatus]>([
    ['from-30', '2026-10-25', 'not-due'], // 29
    ['from-30', '2026-10-24', 'possible'], // 30
    ['from-30', '2026-10-23', 'possible'],
    ['over-30', '2026-10-24', 'not-due'],
    ['over-30', '2026-10-23', 'possible'],
  ])('%s, arrêt since %s: %s', (liaisonFrom, start, status) => {
    expect(answerFor([arret(start, null)], liaisonFrom).status).toBe(status);
  });
});

it.each<[Arret['cause'], VisitStatus]>([
  ['AT', 'possible'],
  ['MP', 'possible'],
  ['trajet', 'possible'],
  ['acc_non_pro', 'possible'],
  ['maternite', 'not-due'],
  [null, 'unknown'],
])('cause %s: %s', (cause, status) => {
  expect(answerFor([arret('2026-09-01', null, cause)]).status).toBe(status);
});

it('says that it is no visit and that the worker may refuse', () => {
  const { kind, reason } = answerFor([arret('2026-09-01', null)]);
  expect(kind).toBe('LIAISON');
  expect(reason).toContain('refuser sans conséquence. Ce n’est pas une visite.');
});

it('is unknown without the arrêts', () => {
  expect(answerLiaison(makeFacts({ arrets: absent })).status).toBe('unknown');
});
