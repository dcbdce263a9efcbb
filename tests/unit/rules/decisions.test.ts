// The card accepted or set aside: it stays so for the same facts, and comes back for any new one.
// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CardDecision, decideCard, findDecision, listFacts } from '../../../lib/rules/decisions';
import { evaluateRules } from '../../../lib/rules/evaluate';
import { arbitraryWhole } from '../visits/arbitrary';
import { arret, born, type Differences, makeFacts, read } from '../visits/facts';

const resultsOf = (differences: Differences) => evaluateRules(makeFacts(differences));
const setAside = {
  kind: 'set-aside',
  reason: 'Déjà suivi par le médecin.',
  by: 'Inès FICTIVE',
  at: '2026-11-22T10:43:00+01:00',
} as const;

function decide(differences: Differences): CardDecision {
  const decision = decideCard(resultsOf(differences), setAside);
  if (decision === null) throw new Error('nothing to decide');
  return decision;
}

const long = { arrets: [arret('2026-09-01', null)] };

describe('a card that was set aside', () => {
  const decision = decide(long);

  it.each<[string, Differences, boolean]>([
    ['the same facts', long, true],
    ['the same facts, a day later', { ...long, today: '2026-11-23' }, true],
    ['fewer facts', { arrets: [arret('2026-09-01', null)], visits: [] }, true],
    ['a prolongation', { arrets: [arret('2026-09-01', '2026-12-24')] }, false],
    ['the same arrêt, three months on: another sign', { ...long, today: '2026-12-01' }, false],
    ['a new sign', { ...long, fields: { rqth: read(true, 'Oui') } }, false],
    ['what is only context', { ...long, fields: born('1960-01-01') }, true],
    ['nothing flagged any more', {}, false],
  ])('%s: still so %s', (_name, differences, expected) => {
    expect(findDecision(resultsOf(differences), [decision])).toEqual(expected ? decision : undefined);
  });

  it('several decisions together cover a card', () => {
    const rqth = { fields: { rqth: read(true, 'Oui') } };
    const both = resultsOf({ ...long, ...rqth });
    expect(findDecision(both, [decision, decide(rqth)])?.facts).toEqual(decide(rqth).facts);
  });
});

it('needs a reason to set aside, none to accept, and something flagged', () => {
  expect(decideCard(resultsOf(long), { ...setAside, reason: '  ' })).toBeNull();
  expect(decideCard(resultsOf(long), { ...setAside, kind: 'accepted', reason: '' })).not.toBeNull();
  expect(decideCard(resultsOf({}), setAside)).toBeNull();
});

it('a decision holds for its own dossier, whatever the order of the rows', () => {
  fc.assert(
    fc.property(arbitraryWhole, (whole) => {
      const decision = decideCard(resultsOf(whole), setAside);
      if (decision === null) return;
      const turned = { ...whole, ...turn(whole, 'arrets'), ...turn(whole, 'mesures') };
      expect(findDecision(resultsOf(turned), [decision])).toEqual(decision);
      expect(new Set(listFacts(resultsOf(turned)))).toEqual(new Set(decision.facts));
    }),
  );
});

function turn(whole: Differences, name: 'arrets' | 'mesures'): Differences {
  const rows = whole[name];
  return rows === undefined || 'state' in rows ? {} : { [name]: [...rows].reverse() };
}
