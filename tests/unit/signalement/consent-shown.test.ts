// The agreement is bound to what was shown: the wording, and the list of what is shared. And its capture: paper, signature.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isShownNow } from '../../../lib/signalement/agreement';
import type { Agreement, ConsentRecord, Stroke } from '../../../lib/signalement/consent';
import { writeConsentText } from '../../../lib/signalement/consent-text';
import {
  answerConsent,
  type ConsentNote,
  defaultWording,
  describeAgreement,
  emptyConsent,
  findWording,
  judgeConsent,
  readWording,
  refreshConsent,
} from '../../../lib/signalement/consent-wording';
import { checkSignature, writeSigned } from '../../../lib/signalement/signature';
import { medecin, now } from './examples';

const agreement = describeAgreement(defaultWording, ['Motifs', 'Situation aujourd’hui']);
const own = {
  ...defaultWording,
  version: 'accord-service-1',
  statements: { ...defaultWording.statements, signalled: 'Je veux bien être signalé(e).' },
};
const accepted = { informed: 'accepted', signalled: 'accepted', shared: 'accepted', partners: 'refused' } as const;
const oral: ConsentNote = { mode: 'oral', at: now, by: medecin.name };
const signature = { strokes: [], picture: 'data:image/png;base64,AA', at: now, seal: 'a'.repeat(64) };

function give(shown: Agreement = agreement, note: ConsentNote = oral, before = emptyConsent()): ConsentRecord {
  const given = answerConsent(before, { statements: accepted, partners: [], otherPartner: '' }, note, shown);
  if (!given.ok) throw new Error(given.failure.code);
  return given.value;
}

describe('the wording in force', () => {
  it('is the default until the service adds its own, and then the latest', () => {
    expect(findWording({ versions: [] })).toBe(defaultWording);
    expect(findWording({ versions: [{ ...own, version: 'accord-service-0' }, own] })).toBe(own);
  });

  it('names whoever informs', () => {
    const [informed] = readWording(medecin, agreement).statements;
    expect(informed?.text).toContain(medecin.name);
    expect(JSON.stringify(readWording(medecin, agreement))).not.toContain('{professionnel}');
  });
});

describe('an answer', () => {
  it('keeps exactly what was shown', () => {
    expect(give()).toMatchObject({ wording: 'accord-2026-1', shown: agreement });
    expect(judgeConsent(give())).toBe('partial');
  });

  it('given to the service’s own wording counts, and its text can be shown again', () => {
    const consent = give(describeAgreement(own, ['Motifs']));
    expect(judgeConsent(consent)).toBe('partial');
    const text = writeConsentText(consent);
    expect(text).toContain('version accord-service-1');
    expect(text).toContain('Je veux bien être signalé(e).');
    expect(text).toContain('Informations listées\u00a0: Motifs.');
  });

  it.each([
    ['another version', { version: 'accord-2025-9', shared: agreement.shared }],
    ['a longer list', { version: agreement.version, shared: [...agreement.shared, 'Restrictions'] }],
    ['a shorter list', { version: agreement.version, shared: ['Motifs'] }],
  ])('to %s than what is shown now is told apart', (_, shown) => {
    expect(isShownNow(shown, agreement)).toBe(false);
    expect(isShownNow(agreement, agreement)).toBe(true);
  });
});

describe('what stands of the answers later', () => {
  it('is all of them while nothing more is shared', () => {
    const consent = give();
    expect(refreshConsent(consent, agreement)).toBe(consent);
    expect(refreshConsent(consent, { ...agreement, shared: ['Motifs'] })).toBe(consent);
  });

  it('is all but the third when more would be shared than was listed', () => {
    const more = { ...agreement, shared: [...agreement.shared, 'Restrictions'] };
    const left = refreshConsent({ ...give(), signature }, more);
    expect(left.statements).toEqual({ ...accepted, shared: null });
    expect(left.signature).toBeUndefined();
    expect(judgeConsent(left)).toBe('missing');
  });

  it('is nothing when the wording changed, even under the same name', () => {
    const changed = describeAgreement({ ...own, version: defaultWording.version }, agreement.shared);
    for (const other of [changed, describeAgreement(own, agreement.shared)]) {
      expect(Object.values(refreshConsent(give(), other).statements)).toEqual([null, null, null, null]);
    }
  });

  it('is never more than what was answered, whatever is shared now', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (before, after) => {
        const left = refreshConsent(give({ ...agreement, shared: before }), { ...agreement, shared: after });
        const isCovered = after.every((label) => before.includes(label));
        return (left.statements.shared === 'accepted') === isCovered;
      }),
    );
  });

  it('was noted before the list was kept: it stands with the same wording only', () => {
    const { shown, ...old } = give();
    expect(refreshConsent(old, agreement)).toBe(old);
    expect(judgeConsent(refreshConsent(old, describeAgreement(own, [])))).toBe('missing');
  });
});

describe('a signed paper', () => {
  const paper = { signedOn: '2026-11-20', place: ' Armoire 3\u0000 ' };

  it('says its day and where the original is', () => {
    const consent = give(agreement, { ...oral, mode: 'paper', paper });
    expect(consent.paper).toEqual({ signedOn: '2026-11-20', place: 'Armoire 3' });
    expect(writeConsentText(consent)).toContain('Papier signé le 20/11/2026, original\u00a0: Armoire 3.');
    expect(judgeConsent(consent)).toBe('partial');
  });

  it.each([
    ['without a paper', undefined, 'value-refused'],
    ['without a place', { signedOn: '2026-11-20', place: ' ' }, 'value-refused'],
    ['signed tomorrow', { signedOn: '2026-11-23', place: 'Armoire 3' }, 'agreement-late'],
  ])('%s is refused', (_, given, code) => {
    const note = { ...oral, mode: 'paper' as const, ...(given !== undefined && { paper: given }) };
    const answered = answerConsent(emptyConsent(), { statements: {}, partners: [], otherPartner: '' }, note, agreement);
    expect(answered).toMatchObject({ failure: { code } });
  });
});

describe('a signature', () => {
  const picture = 'data:image/png;base64,AAAA';
  const line = (length: number): Stroke => Array.from({ length: 10 }, (_, n) => ({ x: (n * length) / 9, y: 5 }));

  it.each<[string, readonly Stroke[], string]>([
    ['nothing', [], picture],
    ['a dot', [[{ x: 10, y: 10 }]], picture],
    ['a dot pressed for long', [Array.from({ length: 50 }, () => ({ x: 10, y: 10 }))], picture],
    ['a slip', [line(10)], picture],
    [
      'two points far apart',
      [
        [
          { x: 0, y: 0 },
          { x: 300, y: 0 },
        ],
      ],
      picture,
    ],
    ['a picture that is none', [line(200)], 'https://example.org/a.png'],
    ['an endless drawing', [Array.from({ length: 20_001 }, (_, n) => ({ x: n, y: 0 }))], picture],
  ])('is refused: %s', (_, strokes, drawn) => {
    expect(checkSignature(strokes, drawn)).toMatchObject({ failure: { code: 'signature-refused' } });
  });

  it('is taken when it spans something', () => {
    expect(checkSignature([line(200)], picture)).toEqual({ ok: true, value: { strokes: [line(200)], picture } });
  });

  it('never throws, whatever is drawn', () => {
    const point = fc.record({ x: fc.double(), y: fc.double() });
    fc.assert(
      fc.property(fc.array(fc.array(point)), fc.string(), (strokes, drawn) => checkSignature(strokes, drawn) !== null),
    );
  });

  it('is for these answers and this text: another text or another answer is another seal', () => {
    const consent = give();
    const texts = [
      writeSigned(consent, agreement),
      writeSigned(consent, { ...agreement, shared: [] }),
      writeSigned(consent, { ...agreement, closing: 'Autre.' }),
      writeSigned({ ...consent, statements: { ...accepted, shared: 'refused' } }, agreement),
      writeSigned({ ...consent, partners: ['mdph'] }, agreement),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('goes away with another answer', () => {
    expect(give(agreement, oral, { ...give(), signature }).signature).toBeUndefined();
  });
});
