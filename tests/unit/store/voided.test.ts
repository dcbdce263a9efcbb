// An answer taken back stays in the draft's medical layer with its reason, through the disk, and a level retained on it falls.
import { describe, expect, it } from 'vitest';
import { openDraft, saveDraft } from '../../../lib/edge/store/drafts';
import { withVoiding } from '../../../lib/signalement/change-draft';
import { expectOk, keys, makeDraft, makeStore } from './examples';

const now = '2026-11-22T11:00:00+01:00';
const voided = [
  { linkId: 'q1', answer: { kind: 'option', code: '3' }, at: now, by: 'Inès FICTIVE', reason: 'Mal comprise' },
] as const;

describe('a voided answer', () => {
  it('is read back from the disk with who, when and why, and not without the care key', async () => {
    const db = await makeStore();
    const draft = expectOk(await saveDraft(db, keys, makeDraft()));
    const outcome = { kind: 'not-concluded', missing: ['q1'], reasons: [] } as const;
    const changed = expectOk(withVoiding(draft, { answers: {}, voided }, outcome, now));
    expectOk(await saveDraft(db, keys, changed));
    const read = expectOk(await openDraft(db, keys, draft.id));
    expect(read.care?.voided).toEqual(voided);
    expect(read.team).toMatchObject({ proposedLevel: 'not-concluded', retainedLevel: null });
    const blind = expectOk(await openDraft(db, { team: keys.team, care: null }, draft.id));
    expect(JSON.stringify(blind)).not.toContain('Mal comprise');
  });
});
