// The atelier's work: what pointing does to it, and how it is undone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dropList,
  dropLocator,
  keepColumn,
  keepColumnPiece,
  keepMarks,
  keepPlace,
  setEmptyWords,
  setNotHere,
} from '../../../lib/atelier/change';
import { findSpec, isPlaced, listNext, placeOrder } from '../../../lib/atelier/places';
import { openWork, redo, undo, type Work } from '../../../lib/atelier/work';
import type { PointedColumn } from '../../../lib/profiles/pointing';
import { checkIds, fieldIds, type ListSpec, listIds } from '../../../lib/profiles/profile';
import { makeCandidate, makePointed, marks, start, withIdentity } from './pointed';

const column = (list: ListSpec | null): PointedColumn => ({
  kind: 'column',
  text: '05/09/2026',
  list,
  rows: 3,
  page: { name: 'Visites', css: '#visites' },
  shadow: false,
});
const table = (columns: Record<string, string>): ListSpec => ({ table: 'table.visites', columns, empty: [] });

describe('a place that is pointed at', () => {
  it('is found by the ways that were kept, in the tab it stands in', () => {
    const pointed = makePointed('SIRET', '900 412 368 00012', { name: 'Employeur', css: '#employeur' });
    const { profile } = keepPlace(start(), 'siret', pointed, pointed.candidates, null).present;
    expect(profile.fields.siret).toEqual({ page: 'Employeur', locators: [{ kind: 'label', label: 'SIRET' }] });
    expect(profile.pages).toEqual({ Employeur: '#employeur' });
  });

  it('belongs to no tab when it is the identity', () => {
    const pointed = makePointed('Nom', 'ROUX', { name: 'Identité', css: '#identite' });
    const { profile } = keepPlace(start(), 'birthName', pointed, pointed.candidates, null).present;
    expect(profile.fields.birthName).not.toHaveProperty('page');
    expect(profile.pages).toEqual({});
  });

  it('is a piece of the text by every way that was kept', () => {
    const pointed = makePointed('Salarié', 'PETIT Claire (née ROUX)');
    const work = keepPlace(start(), 'birthName', pointed, pointed.candidates, '\\(née (?<value>[^)]+)\\)');
    expect(findSpec(work.present.profile, 'birthName')?.locators).toEqual([
      { kind: 'label', label: 'Salarié', pattern: '\\(née (?<value>[^)]+)\\)' },
    ]);
  });

  it('keeps its earlier ways when another place of the same page is shown, once each', () => {
    const first = makePointed('Nom', 'ROUX');
    const second = makePointed('Nom de naissance', 'ROUX');
    let work = keepPlace(start(), 'birthName', first, first.candidates, null);
    work = keepPlace(work, 'birthName', second, second.candidates, null);
    work = keepPlace(work, 'birthName', second, second.candidates, null);
    expect(findSpec(work.present.profile, 'birthName')?.locators).toHaveLength(2);
  });

  it('is a new place when it is shown on another tab', () => {
    const first = makePointed('SIRET', '1', { name: 'A', css: '#a' });
    const second = makePointed('Siret', '1', { name: 'B', css: '#b' });
    const work = keepPlace(
      keepPlace(start(), 'siret', first, first.candidates, null),
      'siret',
      second,
      second.candidates,
      null,
    );
    expect(findSpec(work.present.profile, 'siret')).toEqual({
      page: 'B',
      locators: [{ kind: 'label', label: 'Siret' }],
    });
  });

  it('is not known any more when its last way is dropped', () => {
    const pointed = makePointed('Âge', '45 ans');
    const work = keepPlace(start(), 'age', pointed, pointed.candidates, null);
    expect(isPlaced(work, 'age')).toBe(true);
    const dropped = dropLocator(work, 'age', makeCandidate('Âge', '').locator);
    expect(isPlaced(dropped, 'age')).toBe(false);
    expect(dropped.present.profile).not.toHaveProperty('checks');
  });

  it('inside a shadow root makes the profile look there', () => {
    const pointed = { ...makePointed('Nom', 'ROUX'), shadow: true };
    expect(keepPlace(start(), 'birthName', pointed, pointed.candidates, null).present.profile.shadow).toBe(true);
  });

  it('changes nothing when no way is kept', () => {
    const work = start();
    expect(keepPlace(work, 'siret', makePointed('SIRET', '1'), [], null)).toBe(work);
  });
});

describe('a list', () => {
  it('is completed column by column, keeping what was said of it', () => {
    let work = keepColumn(start(), 'visits', column(table({ date: 'Date' })));
    work = setEmptyWords(work, 'visits', [' Aucune visite ', '']);
    work = keepColumn(work, 'visits', column(table({ kind: 'Type' })));
    expect(work.present.profile.lists.visits).toEqual({
      table: 'table.visites',
      columns: { date: 'Date', kind: 'Type' },
      empty: ['Aucune visite'],
      page: 'Visites',
    });
  });

  it('is unchanged while the cells do not make one', () => {
    const work = start();
    expect(keepColumn(work, 'visits', column(null))).toBe(work);
  });

  it('cuts a column out of a block, and keeps the piece when another column is shown', () => {
    const blocks = (columns: Record<string, { css?: string }>): ListSpec => ({ blocks: '.bloc', columns, empty: [] });
    let work = keepColumn(start(), 'arrets', column(blocks({ start: { css: 'p' } })));
    work = keepColumnPiece(work, 'arrets', 'start', 'du (?<value>\\S+)');
    work = keepColumn(work, 'arrets', column(blocks({ start: { css: 'p' }, cause: { css: '.motif' } })));
    expect(work.present.profile.lists.arrets?.columns).toEqual({
      start: { css: 'p', pattern: 'du (?<value>\\S+)' },
      cause: { css: '.motif' },
    });
  });
});

describe('what comes next', () => {
  it('is the identity first, then the order of the screen, lists last', () => {
    expect(listNext(start()).slice(0, 4)).toEqual(['birthName', 'givenNames', 'birthDate', 'dossierNumber']);
    expect(listNext(start()).slice(-3)).toEqual([...listIds]);
  });

  it('names every place there is, once', () => {
    expect([...placeOrder].toSorted()).toEqual([...fieldIds, ...checkIds].toSorted());
  });

  it('leaves out what is shown and what this software does not have', () => {
    const work = setNotHere(withIdentity(), 'nir', true);
    expect(listNext(work)[0]).toBe('usedName');
    expect(listNext(work)).not.toContain('nir');
  });

  it('begins with what is not found any more', () => {
    const work: Work = { ...withIdentity(), toRepair: ['birthDate'] };
    expect(listNext(work)[0]).toBe('birthDate');
  });
});

describe('undoing', () => {
  const changes: readonly ((work: Work) => Work)[] = [
    (work) => keepPlace(work, 'siret', makePointed('SIRET', '1'), makePointed('SIRET', '1').candidates, null),
    (work) => keepPlace(work, 'birthName', makePointed('Nom', 'x'), makePointed('Nom', 'x').candidates, null),
    (work) => keepColumn(work, 'visits', column(table({ date: 'Date' }))),
    (work) => dropList(work, 'visits'),
    (work) => setNotHere(work, 'phone', true),
    (work) => setNotHere(work, 'phone', false),
    (work) => dropLocator(work, 'siret', { kind: 'label', label: 'SIRET' }),
  ];

  it('comes back exactly to where the work was, and redoing to where it had come, however many steps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(changes.length - 1), { maxLength: 30 }), (picks) => {
        const end = picks.reduce<Work>((work, pick) => changes[pick]?.(work) ?? start(), start());
        const steps = end.past.length;
        let back = end;
        for (let n = 0; n < steps; n += 1) back = undo(back);
        expect(back.present).toEqual(start().present);
        expect(undo(back)).toBe(back);
        let forth = back;
        for (let n = 0; n < steps; n += 1) forth = redo(forth);
        expect(forth.present).toEqual(end.present);
        expect(redo(forth)).toBe(forth);
      }),
    );
  });

  it('takes the marks away with the place that made them possible', () => {
    const work = withIdentity();
    expect(work.present.profile.root).toBe('.dossier');
    expect(undo(work).present.profile.root).toBe('');
  });

  it('forgets what was undone when something else is done', () => {
    const work = undo(setNotHere(start(), 'phone', true));
    expect(setNotHere(work, 'email', true).future).toEqual([]);
  });
});

describe('the marks', () => {
  it('have no landmarks when none is needed', () => {
    const profile = keepMarks(start(), { ...marks, landmarks: [] }).present.profile;
    expect(profile).toMatchObject({ root: '.dossier', identity: '.bandeau' });
    expect(profile).not.toHaveProperty('landmarks');
  });

  it('of an opened profile stay until they are deduced again', () => {
    const { profile } = withIdentity().present;
    expect(openWork(profile).present.profile).toEqual(profile);
  });
});
