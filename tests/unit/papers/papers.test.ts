// What stands on each paper, and what must not.
// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { writeAgreementForm } from '../../../lib/papers/agreement-form';
import { writeAgreementPaper } from '../../../lib/papers/agreement-paper';
import { writeLeaflet } from '../../../lib/papers/leaflets';
import type { Paper } from '../../../lib/papers/paper';
import { writeSignalementPaper } from '../../../lib/papers/signalement-paper';
import { writeSummary } from '../../../lib/papers/summary';
import { emptyConsent } from '../../../lib/signalement/consent-wording';
import { functionalMarks, makeConsent, medicalMarks, now, typed, worker } from '../signalement/examples';
import { firstAnswer, listTexts, makeSource } from './examples';

const readAll = (paper: Paper) => listTexts(paper).join('\n');

describe('the signalement for the DMST', () => {
  it('holds the three layers, the answers in the words of the questions, and the agreement', () => {
    const all = readAll(writeSignalementPaper(makeSource()));
    for (const value of [
      'FICTIVE Personne, née le 05/09/1981, dossier\u00a08841',
      'ENTREPRISE FICTIVE',
      'FONCTIONNEL-CAPACITES',
      'MEDICAL-TRAITANT',
      'Addiction',
      'MEDICAL-POURQUOI',
      'MEDICAL-RAISON',
      firstAnswer,
      'Ne souhaite pas répondre',
      'Cap emploi\u00a0: Oui',
      'La MDPH\u00a0: Non',
      'Préparé, pas encore envoyé',
    ]) {
      expect(all).toContain(value);
    }
  });

  it('is marked as secret, and says of itself that the instrument is no validated one', () => {
    const paper = writeSignalementPaper(makeSource());
    expect(paper.mark).toBe('Confidentiel\u00a0: secret médical');
    expect(readAll(paper)).toMatch(/non validé/);
  });

  it.each([
    ['all accepted', {}, 0],
    ['sharing refused', { shared: 'refused' }, 2],
    ['signalement refused', { signalled: 'refused' }, 3],
  ] as const)('says what is not shared: %s', (_name, statements, kept) => {
    const all = listTexts(writeSignalementPaper(makeSource({ team: { consent: makeConsent(statements) } })));
    expect(all.filter((text) => text.startsWith('Non partagée'))).toHaveLength(kept);
  });

  it.each([
    ['accepted', 0],
    ['refused', 1],
  ] as const)('a field that waits for a partner’s agreement is told apart: partners %s', (partners, held) => {
    const expectations = typed(['employer-contact']);
    const values = { employerContact: typed('Mme CONTACT (fictive)'), expectations };
    const consent = makeConsent({ partners });
    const texts = listTexts(writeSignalementPaper(makeSource({ team: { consent, values } })));
    expect(texts.filter((text) => text.startsWith('Non partagé\u00a0: la personne'))).toHaveLength(held);
    expect(texts).toContain('Mme CONTACT (fictive)');
  });

  it('a value set in another layer than its field’s is on no paper', () => {
    const values = { treatingPhysician: typed('Dr ÉGARÉ (fictif)') };
    const all = readAll(writeSignalementPaper(makeSource({ team: { values }, care: { values: {} } })));
    expect(all).not.toContain('ÉGARÉ');
  });

  it('can be printed before anybody was asked', () => {
    const all = readAll(writeSignalementPaper(makeSource({ team: { consent: emptyConsent(), retainedLevel: null } })));
    expect(all).toContain('L’accord n’est pas encore recueilli.');
    expect(all).toContain('Pas encore retenu');
  });

  it('names the worker by the used name, then the name at birth', () => {
    const named = { ...worker, usedName: 'Fictif', birthName: 'Roux' };
    const { subtitle } = writeSignalementPaper(makeSource({ team: { worker: named } }));
    expect(subtitle).toBe('FICTIF Personne, née ROUX, née le 05/09/1981, dossier\u00a08841');
  });
});

describe('the worker’s copy of the agreement', () => {
  it('holds each statement with its answer, the partners named, and who noted it', () => {
    const all = readAll(writeAgreementPaper(makeSource({ team: { consent: makeConsent({ shared: 'refused' }) } })));
    expect(all.match(/^J’accepte$/gm)).toHaveLength(3);
    expect(all.match(/^Je n’accepte pas$/gm)).toHaveLength(1);
    expect(all).toMatch(/Cap emploi\nOui/);
    expect(all).toMatch(/La MDPH\nNon/);
    expect(all).toContain('noté par Dr Paul FICTIF, le 22/11/2026');
    expect(all).toContain('à tout moment');
  });

  it('names what is shared, and holds no value of it and no level', () => {
    const all = readAll(writeAgreementPaper(makeSource()));
    expect(all).toContain('Ce que la personne peut encore faire');
    expect(all).toContain('Partie médicale, lue par les professionnels de santé seulement');
    expect(all).not.toMatch(medicalMarks);
    expect(all).not.toMatch(functionalMarks);
    expect(all).not.toMatch(/incapacité|niveau/i);
  });

  it('says that nothing is sent after a refusal', () => {
    const all = readAll(writeAgreementPaper(makeSource({ team: { consent: makeConsent({ signalled: 'refused' }) } })));
    expect(all).toContain('Rien n’est transmis');
    expect(all).not.toContain('la cellule peut lire');
  });

  it('bears the signature that was given', () => {
    const signature = { strokes: [], picture: 'data:image/png;base64,AA==', at: now, seal: 'f00d' };
    const consent = { ...makeConsent(), signature };
    const { blocks } = writeAgreementPaper(makeSource({ team: { consent } }));
    expect(blocks.at(-1)).toMatchObject({ kind: 'signature', picture: 'data:image/png;base64,AA==' });
  });
});

describe('the agreement to sign', () => {
  it('asks every sentence and every partner, answers nothing, and ends with a place to sign', () => {
    const paper = writeAgreementForm(makeSource({ team: { consent: makeConsent({ shared: 'refused' }) } }));
    const all = listTexts(paper);
    expect(all.filter((text) => /^J’accepte\s+\/\s+Je\sn’accepte\spas$/.test(text))).toHaveLength(4);
    expect(all.filter((text) => /^oui\s+\/\s+non$/.test(text))).toHaveLength(6);
    expect(all).not.toContain('Je n’accepte pas');
    expect(paper.blocks.at(-1)).toEqual({ kind: 'signature', label: 'Date et signature' });
    expect(all.join('\n')).not.toMatch(medicalMarks);
  });
});

describe('the summary to paste', () => {
  it('is one line per thing, without the medical layer', () => {
    const text = writeSummary(makeSource({ team: { values: { capacities: typed('Debout\n  deux heures') } } }));
    expect(text).toContain('Ce que la personne peut encore faire\u00a0: Debout ; deux heures');
    expect(text).toContain('Accord\u00a0: informé(e) oui, signalement oui, partage oui, partenaires oui');
    expect(text).not.toMatch(medicalMarks);
    expect(text.endsWith('\n')).toBe(true);
    for (const line of text.trimEnd().split('\n').slice(1)) expect(line).toMatch(/^\S.*\u00a0: \S/);
  });
});

describe('the leaflets', () => {
  const ids = ['cellule', 'pre-reprise', 'amenagement'] as const;

  it.each(ids)('%s: every article is cited with its letter, and what changed since is said', (id) => {
    const paper = writeLeaflet(id, 'Service fictif');
    const sources = paper.blocks
      .flatMap((block) => (block.kind === 'list' ? block.items : []))
      .map(({ source }) => source);
    expect(sources.filter(Boolean).length).toBeGreaterThan(3);
    expect(readAll(paper)).toContain('27 mars 2026');
  });

  it.each(ids)('%s: no level, no diagnosis given, nobody named', (id) => {
    expect(readAll(writeLeaflet(id, 'Service fictif'))).not.toMatch(/niveau|probabilité|pronostic|\bMme\b|Monsieur/);
  });

  it('the texts that changed after they were read are named: L. 4622-8-1, R. 4624-30 and -31', () => {
    expect(readAll(writeLeaflet('cellule', ''))).toMatch(/L\.\u00a04622-8-1 a changé en mai 2026/);
    expect(readAll(writeLeaflet('pre-reprise', ''))).toMatch(
      /R\.\u00a04624-30 et R\.\u00a04624-31 ont changé en juin 2026/,
    );
  });
});

it.each([
  ['signalement', writeSignalementPaper(makeSource())],
  ['agreement', writeAgreementPaper(makeSource())],
  ['agreement-form', writeAgreementForm(makeSource())],
  ['cellule', writeLeaflet('cellule', 'Service fictif')],
  ['pre-reprise', writeLeaflet('pre-reprise', 'Service fictif')],
  ['amenagement', writeLeaflet('amenagement', 'Service fictif')],
] as const)('%s is written in French typography', (_name, paper) => {
  for (const text of [...listTexts(paper), paper.footer]) {
    expect(text).not.toMatch(/ [:;?!»]|« |'| {2}|undefined|null/);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  }
});
