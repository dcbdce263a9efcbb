// The leaflet for the worker: whole, in French typography, and nothing in it of anybody's health.
// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/measures/catalogue';
import { type LeafletBlock, writeMeasuresLeaflet } from '../../../lib/measures/leaflet';
import type { Block } from '../../../lib/papers/paper';
import { pathologyChoices } from '../../../lib/signalement/code-lists';

const ids = catalogue.map(({ id }) => id);
const textsOf = (block: LeafletBlock): readonly string[] =>
  block.kind === 'table' ? block.rows.flatMap(({ label, value }) => [label, value]) : [block.text];
const headingsOf = (chosen: readonly string[]) =>
  writeMeasuresLeaflet(chosen)?.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('the leaflet', () => {
  it('is not there when nothing was chosen, or nothing that still exists', () => {
    expect(writeMeasuresLeaflet([])).toBeNull();
    expect(writeMeasuresLeaflet(['gone'])).toBeNull();
  });

  it('tells each chosen dispositif once, in the order of the journey, whatever the order of the choice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (chosen) => {
        const titles = catalogue.filter(({ id }) => chosen.includes(id)).map(({ title }) => title);
        expect(headingsOf([...chosen, ...chosen, 'gone'])).toEqual(titles);
      }),
    );
  });

  it('says who asks, who must agree, how long, the money, by which article, and what is not confirmed', () => {
    for (const measure of catalogue) {
      const blocks: readonly Block[] = writeMeasuresLeaflet([measure.id])?.blocks ?? [];
      const whole = JSON.stringify(blocks);
      for (const said of [measure.purpose, measure.askedBy, measure.duration, measure.money, measure.articles]) {
        expect(whole).toContain(JSON.stringify(said).slice(1, -1));
      }
      for (const doubt of [...measure.doubts, measure.changed ?? '']) {
        expect(whole).toContain(JSON.stringify(doubt).slice(1, -1));
      }
    }
  });

  it('is in French typography, with no pathology, no level and no word on whether this person meets a condition', () => {
    const blocks = writeMeasuresLeaflet(ids)?.blocks ?? [];
    const texts = blocks.flatMap(textsOf);
    for (const text of texts) {
      expect(text).toMatch(/^[\p{Lu}\d]/u);
      expect(text).not.toMatch(/'|[^\u00a0][:;?!»](?:\s|$)|«[^\u00a0]|\.\./);
    }
    const whole = texts.join('\n').toLocaleLowerCase('fr');
    const pathologies = pathologyChoices.filter(({ code }) => !['other', 'unknown'].includes(code));
    for (const { label } of pathologies) expect(whole).not.toContain(label.toLocaleLowerCase('fr'));
    expect(whole).not.toMatch(/incapacité (prévisible|possible)|non conclu|condition remplie|diagnostic/);
  });
});
