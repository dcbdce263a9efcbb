// The PDF files, read back by another reader (pdf.js): the text in the order of reading, the tags, the language.
// @vitest-environment node
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { writeAgreementForm } from '../../../lib/papers/agreement-form';
import { writeAgreementPaper } from '../../../lib/papers/agreement-paper';
import { writeLeaflet } from '../../../lib/papers/leaflets';
import type { Paper } from '../../../lib/papers/paper';
import { cutRuns } from '../../../lib/papers/pdf/runs';
import { writePdf } from '../../../lib/papers/pdf/write-pdf';
import { writeSignalementPaper } from '../../../lib/papers/signalement-paper';
import { typed } from '../signalement/examples';
import { fonts, listTexts, makeSource } from './examples';

const madeAt = new Date('2026-11-22T10:43:00+01:00');

interface Tag {
  readonly role?: string;
  readonly children?: readonly Tag[];
}

async function readBack(paper: Paper) {
  const { bytes, hasUnknown } = await writePdf(paper, fonts, madeAt, 'Vigie PDP');
  const pdf = await getDocument({ data: bytes, useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const words = items.map((item) => ('str' in item ? item.str : '')).join('');
      return { words, tree: (await page.getStructTree()) as Tag, view: page.view };
    }),
  );
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  return { pages, info, marks, hasUnknown };
}

function listRoles(tag: Tag): string[] {
  return [...(tag.role === undefined ? [] : [tag.role]), ...(tag.children ?? []).flatMap(listRoles)];
}

/** Where each text begins; texts are looked for one after the other, without spaces: lines break where they like. */
function findInOrder(words: string, texts: readonly string[]): readonly string[] {
  const whole = words.replace(/\s/g, '');
  let from = 0;
  return texts.filter((text) => {
    const wanted = text.replace(/\s/g, '');
    const at = whole.indexOf(wanted, from);
    if (at !== -1) from = at + wanted.length;
    return at === -1;
  });
}

const papers = [
  ['the signalement', writeSignalementPaper(makeSource())],
  ['the agreement', writeAgreementPaper(makeSource())],
  ['the agreement to sign', writeAgreementForm(makeSource())],
  ['the leaflet of the cellule', writeLeaflet('cellule', 'Service fictif')],
  ['the leaflet of the pré-reprise', writeLeaflet('pre-reprise', 'Service fictif')],
  ['the leaflet of the aménagement', writeLeaflet('amenagement', 'Service fictif')],
] as const;

describe.each(papers)('the file of %s', (_name, paper) => {
  const read = readBack(paper);

  it('gives back every text in the order of reading', async () => {
    const { pages } = await read;
    expect(findInOrder(pages.map(({ words }) => words).join(''), listTexts(paper))).toEqual([]);
  });

  it('is tagged: one first heading, the others under it, and says its language and its title', async () => {
    const { pages, info, marks, hasUnknown } = await read;
    const roles = pages.flatMap(({ tree }) => listRoles(tree));
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'H2').length).toBeGreaterThan(1);
    expect(marks).toMatchObject({ Marked: true });
    expect(info).toMatchObject({ Title: paper.title, Language: 'fr-FR' });
    expect(hasUnknown).toBe(false);
  });

  it('is A4 and numbers its pages', async () => {
    const { pages } = await read;
    for (const [index, { view, words }] of pages.entries()) {
      expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
      expect(words.replace(/\s/g, '')).toContain(`page${index + 1}sur${pages.length}`);
    }
  });
});

describe('what is hard to print', () => {
  it('a row of a table is a header and a value', async () => {
    const { pages } = await readBack(writeSignalementPaper(makeSource()));
    const roles = pages.flatMap(({ tree }) => listRoles(tree));
    const rows = roles.filter((role) => role === 'TR').length;
    expect(rows).toBeGreaterThan(15);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(rows);
  });

  it('names with letters of the extended alphabet are written with them', async () => {
    const values = { employerName: typed('Łukasz Şahin & Dvořák, Œuvres à l’Hôtel-Dieu') };
    const { pages, hasUnknown } = await readBack(writeSignalementPaper(makeSource({ team: { values } })));
    const all = pages.map(({ words }) => words).join('');
    expect(findInOrder(all, ['ŁukaszŞahin&Dvořák,Œuvresàl’Hôtel-Dieu'])).toEqual([]);
    expect(hasUnknown).toBe(false);
  });

  it('a value of several pages goes on, whole, and the next line stands after it', async () => {
    const long = Array.from({ length: 2500 }, (_, index) => `mot${index}`).join(' ');
    const paper = writeSignalementPaper(
      makeSource({ team: { values: { capacities: typed(long), rqth: typed('yes') } } }),
    );
    const { pages } = await readBack(paper);
    expect(pages.length).toBeGreaterThan(3);
    expect(
      findInOrder(
        pages
          .map(({ words }) => words)
          .join('')
          .replace(/Signalement à la cellule PDP, Service fictif, préparé le 22\/11\/2026page\d+sur\d+/g, ''),
        ['mot0', 'mot2499', 'RQTH'],
      ),
    ).toEqual([]);
  });

  it('an emoji or another alphabet becomes a question mark, and it is said', async () => {
    const values = { employerName: typed('Atelier 🙂 Ω') };
    expect((await readBack(writeSignalementPaper(makeSource({ team: { values } })))).hasUnknown).toBe(true);
    expect(cutRuns('a🙂\u200eb')).toEqual({ runs: [{ part: 'latin', text: 'a?b' }], hasUnknown: true });
    expect(cutRuns('e\u0301').runs).toEqual([{ part: 'latin', text: 'é' }]);
  });
});
