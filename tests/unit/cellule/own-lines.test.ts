// « Mes signalements »: where each one stands, what comes first, and what is told once.
import { describe, expect, it } from 'vitest';
import { listOwnLines, type OwnReceipt } from '../../../lib/cellule/own-lines';
import type { Received } from '../../../lib/cellule/signalement-row';
import { makeDraft } from '../signalement/examples';

const at = '2026-11-22T11:00:00+01:00';
const { worker } = makeDraft().team;
const nothing = { drafts: [], receipts: [], received: [] };

const makeReceipt = (parts: Partial<OwnReceipt> = {}): OwnReceipt => ({
  id: 'r1',
  state: 'sent',
  at,
  kind: 'signalement',
  worker,
  ...parts,
});

const makeReceived = (parts: Partial<Received> = {}): Received => ({
  taskId: 't1',
  version: '1',
  identifier: 'r1',
  receivedAt: at,
  state: 'new',
  reason: null,
  worker,
  author: 'Dr Paul FICTIF',
  urgency: 'routine',
  level: null,
  administrative: [],
  functional: null,
  medical: { kind: 'hidden' },
  consentText: null,
  agreement: 'given',
  ...parts,
});

describe('the state of a line', () => {
  it.each([
    ['waiting', { state: 'to-send' }],
    ['stopped', { state: 'stopped' }],
    ['refused', { state: 'refused' }],
    ['sent', { state: 'sent' }],
    ['handed-over', { state: 'sent', kind: 'handover' }],
    ['withdrawing', { state: 'sent', withdrawal: { at, doneAt: null } }],
    ['withdrawn', { state: 'sent', withdrawal: { at, doneAt: at } }],
    ['withdrawn', { state: 'refused', withdrawal: { at, doneAt: at } }],
  ] as const)('is %s for the receipt %j', (state, parts) => {
    expect(listOwnLines({ ...nothing, receipts: [makeReceipt(parts)] })).toMatchObject([{ id: 'r1', state }]);
  });

  it.each([
    ['sent', 'new'],
    ['returned', 'to-complete'],
    ['accepted', 'accepted'],
    ['closed', 'closed'],
    ['withdrawn', 'withdrawn'],
  ] as const)('is %s when the server says %s, sent from here or from another computer', (state, said) => {
    const received = [makeReceived({ state: said, reason: 'Quel poste ?' })];
    const expected = [{ id: 'r1', state, reason: 'Quel poste ?' }];
    expect(listOwnLines({ ...nothing, receipts: [makeReceipt()], received })).toMatchObject(expected);
    expect(listOwnLines({ ...nothing, received })).toMatchObject(expected);
  });
});

describe('the list', () => {
  it('tells a returned signalement once while it is being completed, with the reason', () => {
    const draft = makeDraft();
    const returned = { root: 'r1', former: 'r1', version: 2, reason: 'Quel poste ?' };
    const lines = listOwnLines({
      drafts: [{ ...draft, team: { ...draft.team, returned } }],
      receipts: [makeReceipt()],
      received: [makeReceived({ state: 'to-complete' })],
    });
    expect(lines).toMatchObject([{ id: draft.id, state: 'completing', reason: 'Quel poste ?', edition: 2 }]);
  });

  it('tells the last version only', () => {
    const receipts = [makeReceipt(), makeReceipt({ id: 'r2', replaces: 'r1' })];
    const received = [makeReceived({ identifier: 'r2', edition: 2 })];
    expect(listOwnLines({ ...nothing, receipts, received })).toMatchObject([{ id: 'r2', edition: 2 }]);
  });

  it('puts what is to be done first, and the latest first within it', () => {
    const receipts = [
      makeReceipt({ id: 'old', at: '2026-11-01T09:00:00+01:00' }),
      makeReceipt({ id: 'new', at: '2026-11-20T09:00:00+01:00' }),
      makeReceipt({ id: 'no', state: 'refused' }),
      makeReceipt({ id: 'back' }),
    ];
    const received = [makeReceived({ identifier: 'back', state: 'to-complete' })];
    const ids = listOwnLines({ drafts: [makeDraft()], receipts, received }).map(({ id }) => id);
    expect(ids).toEqual(['back', makeDraft().id, 'new', 'old', 'no']);
  });

  it('carries nothing of a draft but whose it is and where it stands', () => {
    const [line] = listOwnLines({ ...nothing, drafts: [makeDraft()] });
    expect(Object.keys(line ?? {}).sort()).toEqual(['at', 'edition', 'id', 'kind', 'reason', 'state', 'worker']);
  });
});
