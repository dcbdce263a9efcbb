import { describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../../lib/signalement/consent';
import { partnerIds, statementIds } from '../../../lib/signalement/consent';
import { writeConsentText } from '../../../lib/signalement/consent-text';
import { answerConsent, emptyConsent, judgeConsent, readWording } from '../../../lib/signalement/consent-wording';
import { makeConsent, medecin, now } from './examples';

const note = { mode: 'oral', at: now, by: medecin.name } as const;

function answer(consent: ConsentRecord, change: Partial<Parameters<typeof answerConsent>[1]>): ConsentRecord {
  const answered = answerConsent(consent, { statements: {}, partners: [], otherPartner: '', ...change }, note);
  if (!answered.ok) throw new Error(answered.failure.code);
  return answered.value;
}

describe('the wording', () => {
  it('is that of §2.3, with the name of whoever informs', () => {
    const { statements, closing } = readWording(medecin);
    expect([...statements.map(({ text }) => text), closing]).toEqual([
      'J’ai été informé(e) par Dr Paul FICTIF du rôle de la cellule de prévention de la désinsertion professionnelle et de son caractère facultatif.',
      'J’accepte que ma situation soit signalée à la cellule et d’être contacté(e) par elle (téléphone / courriel / courrier).',
      'J’accepte que les informations listées ci-dessus, et elles seules, soient partagées avec les membres de la cellule qui m’accompagnent.',
      'J’accepte que la cellule contacte\u00a0:',
      'Je peux revenir sur mon accord à tout moment, sans conséquence sur mon suivi.',
    ]);
  });

  it('names each statement and each partner once', () => {
    const { statements, partners } = readWording(medecin);
    expect(statements.map(({ id }) => id)).toEqual(statementIds);
    expect(partners.map(({ id }) => id)).toEqual(partnerIds);
  });
});

describe('the agreement', () => {
  it('has nothing ticked in advance', () => {
    expect(Object.values(emptyConsent().statements)).toEqual([null, null, null, null]);
    expect(emptyConsent().partners).toEqual([]);
    expect(judgeConsent(emptyConsent())).toBe('missing');
  });

  it.each<[string, ConsentRecord, ReturnType<typeof judgeConsent>]>([
    ['all accepted', makeConsent(), 'given'],
    ['sharing refused', makeConsent({ shared: 'refused' }), 'partial'],
    ['partners refused', makeConsent({ partners: 'refused' }), 'partial'],
    ['both refused', makeConsent({ shared: 'refused', partners: 'refused' }), 'partial'],
    ['signalement refused', makeConsent({ signalled: 'refused' }), 'refused'],
    [
      'signalement refused, the rest not asked',
      answer(emptyConsent(), { statements: { signalled: 'refused' } }),
      'refused',
    ],
    ['not informed', makeConsent({ informed: 'refused' }), 'missing'],
    ['information not asked', makeConsent({ informed: null }), 'missing'],
    ['signalement not asked', makeConsent({ signalled: null }), 'missing'],
    ['sharing not asked', makeConsent({ shared: null }), 'missing'],
    ['partners not asked', makeConsent({ partners: null }), 'missing'],
    ['partners accepted, none named', answer(makeConsent(), {}), 'missing'],
    ['another partner without a name', answer(makeConsent(), { partners: ['carsat', 'other'] }), 'missing'],
    ['another partner named', answer(makeConsent(), { partners: ['other'], otherPartner: 'Ligue fictive' }), 'given'],
    ['noted by nobody', { ...makeConsent(), recordedBy: null }, 'missing'],
    ['a wording we cannot show again', { ...makeConsent(), wording: 'accord-1999-1' }, 'missing'],
  ])('%s: %s', (_, consent, expected) => {
    expect(judgeConsent(consent)).toBe(expected);
  });

  it('forgets the partners when the worker takes back the fourth statement', () => {
    const consent = answer(makeConsent(), { statements: { partners: 'refused' }, partners: ['carsat'] });
    expect(consent).toMatchObject({ partners: [], otherPartner: '' });
  });

  it('keeps the name of another partner only while it is ticked, without control characters', () => {
    const named = answer(makeConsent(), { partners: ['other'], otherPartner: ' Ligue\u0000\u202efictive ' });
    expect(named.otherPartner).toBe('Ligue fictive');
    expect(answer(named, { partners: ['mdph'], otherPartner: 'Ligue fictive' }).otherPartner).toBe('');
  });

  it('keeps who noted it, when and how, and the earlier answers', () => {
    const first = answer(emptyConsent(), { statements: { informed: 'accepted' } });
    expect(answer(first, { statements: { signalled: 'accepted' } })).toMatchObject({
      statements: { informed: 'accepted', signalled: 'accepted', shared: null, partners: null },
      mode: 'oral',
      recordedAt: now,
      recordedBy: medecin.name,
    });
  });

  it('refuses answers to a wording that is not shown any more', () => {
    const old = { ...emptyConsent(), wording: 'accord-1999-1' };
    const answered = answerConsent(old, { statements: {}, partners: [], otherPartner: '' }, note);
    expect(answered).toMatchObject({ ok: false, failure: { code: 'value-refused' } });
  });
});

describe('the text of the agreement', () => {
  it('says every sentence, answer and box as they were, who noted it and when', () => {
    const consent = answer(makeConsent({ shared: 'refused' }), {
      partners: ['employer', 'other'],
      otherPartner: 'Ligue fictive',
    });
    expect(writeConsentText(consent).split('\n')).toEqual([
      'Texte de l’accord, version accord-2026-1',
      expect.stringMatching(/^1\. J’ai été informé\(e\) par Dr Paul FICTIF/),
      'Réponse\u00a0: J’accepte',
      expect.stringMatching(/^2\. J’accepte que ma situation/),
      'Réponse\u00a0: J’accepte',
      expect.stringMatching(/^3\. J’accepte que les informations/),
      'Réponse\u00a0: Je n’accepte pas',
      '4. J’accepte que la cellule contacte\u00a0:',
      '☒ Mon employeur (sans information médicale)',
      '☐ Le service social de la Carsat',
      '☐ Cap emploi',
      '☐ La MDPH',
      '☐ Mon médecin traitant',
      '☒ Autre\u00a0: Ligue fictive',
      'Réponse\u00a0: J’accepte',
      'Je peux revenir sur mon accord à tout moment, sans conséquence sur mon suivi.',
      'Accord oral, noté par Dr Paul FICTIF, le 22/11/2026 à 10:43.',
    ]);
  });

  it('says when the worker answered on the screen', () => {
    const text = writeConsentText({ ...makeConsent(), mode: 'on-screen' });
    expect(text).toMatch(/Réponses données à l’écran par la personne, devant Dr Paul FICTIF, le 22\/11\/2026/);
  });

  it('names whoever noted it, not whoever sends', () => {
    expect(writeConsentText({ ...makeConsent(), recordedBy: 'Dr Autre FICTIVE' })).not.toContain(medecin.name);
  });
});
