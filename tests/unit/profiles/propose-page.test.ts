import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../lib/profiles/profile';
import { proposeMarks } from '../../../lib/profiles/propose/propose-marks';
import { findPageAround } from '../../../lib/profiles/propose/propose-page';
import { makePage } from './page';

function findPage(html: string, css: string) {
  document.body.innerHTML = html;
  const page = findPageAround(document.querySelector(css) ?? expect.fail(css), document.body);
  return page && { name: page.name, css: page.css };
}

describe('the page a place is on', () => {
  it('is the panel of a tab, no more busy, by its own name', () => {
    const html =
      '<section id="volet-visites" role="tabpanel" aria-label="Visites" aria-busy="false"><b>x</b></section>';
    expect(findPage(html, 'b')).toEqual({ name: 'Visites', css: '#volet-visites[aria-busy="false"]' });
  });

  it('takes the name of its tab, and is told by its name where it has no identifier', () => {
    const html = `<div role="tablist"><button role="tab" aria-selected="true" id="o">Arrêts</button></div>
      <div id="p" role="tabpanel" aria-labelledby="o"><b>x</b></div>`;
    expect(findPage(html, 'b')).toEqual({ name: 'Arrêts', css: '#p' });
    expect(findPage('<div role="tabpanel" aria-label="Santé"><b>x</b></div>', 'b')).toEqual({
      name: 'Santé',
      css: '[role="tabpanel"][aria-label="Santé"]',
    });
  });

  it('is a pane beside hidden ones', () => {
    const html = `<ul><li><a href="#mesures">Mesures</a></li></ul>
      <div><div id="visites" hidden></div><div id="mesures"><b>x</b></div></div>`;
    expect(findPage(html, 'b')).toEqual({ name: 'Mesures', css: '#mesures' });
  });

  it('is none for what is always there, nor for a panel that nothing tells from the next', () => {
    expect(findPage('<header class="bandeau"><b>x</b></header>', 'b')).toBeNull();
    expect(findPage('<div role="tabpanel"><b>x</b></div>', 'b')).toBeNull();
  });
});

const draft: Profile = {
  format: 1,
  id: 'ebauche',
  name: 'Ébauche',
  matches: ['http://logiciel.localhost/*'],
  root: 'body',
  not: [],
  busy: [],
  identity: 'body',
  pages: { Identité: '#volet-identite' },
  dateOrder: 'day-first',
  fields: {
    birthName: { locators: [{ kind: 'css', css: '.bandeau-identite' }] },
    dossierNumber: { locators: [{ kind: 'css', css: '.bandeau-numero' }] },
    phone: { page: 'Identité', locators: [{ kind: 'label', label: 'Téléphone' }] },
  },
  lists: {},
};

describe('the landmarks', () => {
  it('are what holds every field, and the smallest thing that names the worker', () => {
    document.body.innerHTML = makePage({ tab: '<dl><dt>Téléphone</dt><dd>06 39 98 41 05</dd></dl>' });
    expect(proposeMarks(document, draft)).toEqual({
      kind: 'marks',
      root: '.dossier',
      identity: '.bandeau-titre',
      landmarks: [],
    });
  });

  it('take the card that says it all, not the application that holds a bar and the card', () => {
    document.body.innerHTML = `<main class="application"><div class="barre"><b class="nom">ROUX</b></div>
      <section class="carte"><b class="nom">ROUX</b><i class="num">8841</i></section></main>`;
    const fields: Profile['fields'] = {
      birthName: { locators: [{ kind: 'css', css: '.nom' }] },
      dossierNumber: { locators: [{ kind: 'css', css: '.num' }] },
    };
    expect(proposeMarks(document, { ...draft, pages: {}, fields })?.identity).toBe('.carte');
  });

  it('are not deduced where nobody is named', () => {
    document.body.innerHTML = '<p>Aucun dossier</p>';
    expect(proposeMarks(document, draft)).toBeNull();
  });

  it('across trees: the whole page, and the identity must be seen', () => {
    document.body.innerHTML = '<x-fiche></x-fiche><div class="pied"></div>';
    const root = document.querySelector('x-fiche')?.attachShadow({ mode: 'open' });
    if (root === undefined) expect.fail('No root');
    root.innerHTML = '<header><b class="nom">ROUX</b><i class="num">8841</i></header>';
    const fields: Profile['fields'] = {
      birthName: { locators: [{ kind: 'css', css: 'x-fiche >>> .nom' }] },
      dossierNumber: { locators: [{ kind: 'css', css: 'x-fiche >>> .num' }] },
    };
    expect(proposeMarks(document, { ...draft, pages: {}, shadow: true, fields })).toEqual({
      kind: 'marks',
      root: 'body',
      identity: 'x-fiche >>> header',
      landmarks: ['x-fiche >>> header'],
    });
  });
});
