import { beforeEach, describe, expect, it } from 'vitest';
import { locate } from '../../../lib/profiles/locate';
import type { Candidate } from '../../../lib/profiles/pointing';
import type { Locator } from '../../../lib/profiles/profile';
import { proposeLocators } from '../../../lib/profiles/propose/propose';
import { surround } from '../../../lib/profiles/propose/propose-attempt';

/** Proposals for the element marked `data-here`; PERSONNE FICTIVE everywhere. */
function propose(html: string, selector = '[here]'): Candidate[] {
  document.body.innerHTML = html;
  return proposeFor(document.querySelector(selector));
}

function proposeFor(element: Element | null): Candidate[] {
  if (element === null) expect.fail('Nothing is pointed at');
  return proposeLocators({ element, scope: document.body, around: surround(document) });
}

const read = (locator: Locator) => locate(document.body, locator, surround(document)).map(({ text }) => text);
const firstOf = (html: string) => propose(html)[0] ?? expect.fail('Nothing is proposed');

beforeEach(() => document.body.replaceChildren());

describe('the first thing proposed is the label', () => {
  it.each([
    ['dt and dd', '<dl><dt>Effectif :</dt><dd here>48</dd><dt>NAF</dt><dd>5210B</dd></dl>', 'Effectif', '48'],
    ['row header', '<table><tr><th>Effectif</th><td here>48</td></tr></table>', 'Effectif', '48'],
    ['two cells', '<table><tr><td>Effectif :</td><td here>48</td></tr></table>', 'Effectif', '48'],
    ['siblings', '<div><span>Entreprise</span><span here>Aux Épis</span></div>', 'Entreprise', 'Aux Épis'],
    ['the same text', '<p here>Né(e) le 09/05/1981</p>', 'Né(e) le', '09/05/1981'],
    ['a control', '<label for="e">Effectif *</label><input here id="e" value="48">', 'Effectif', '48'],
    ['aria-label', '<input here aria-label="Effectif" value="48">', 'Effectif', '48'],
    ['placeholder', '<input here placeholder="Téléphone" value="06 39 98 41 05">', 'Téléphone', '06 39 98 41 05'],
    ['legend', '<fieldset here><legend>Adresse</legend>1 rue des Tilleuls</fieldset>', 'Adresse', '1 rue des Tilleuls'],
  ])('%s', (_, html, label, text) => {
    const first = firstOf(html);
    expect([first.locator, first.text, first.solidity]).toEqual([{ kind: 'label', label }, text, 'solid']);
    expect(read(first.locator)).toEqual([text]);
  });

  it('only within something stable when the same label stands elsewhere with another value', () => {
    const first = firstOf(`<fieldset id="salarie"><dl><dt>Adresse</dt><dd here>1 rue des Tilleuls</dd></dl></fieldset>
      <fieldset id="entreprise"><dl><dt>Adresse</dt><dd>Zone des Peupliers</dd></dl></fieldset>`);
    expect(first.locator).toEqual({ kind: 'label', label: 'Adresse', in: '#salarie' });
    expect(read(first.locator)).toEqual(['1 rue des Tilleuls']);
  });

  it('a header that is a mere cell, above the only row', () => {
    const html = '<table><tr><td>Poste occupé</td><td>PCS</td></tr><tr><td>Cariste</td><td here>652a</td></tr></table>';
    expect(firstOf(html).locator).toEqual({ kind: 'label', label: 'PCS', under: true });
  });

  it('the header above, never the value beside it', () => {
    const html = `<table><tr><td>Poste occupé</td><td>Contrat</td><td>Horaires</td></tr>
      <tr><td>Cariste</td><td>CDI temps plein</td><td here>2 x 8</td></tr></table>`;
    expect(firstOf(html).locator).toEqual({ kind: 'label', label: 'Horaires', under: true });
    expect(JSON.stringify(propose(html))).not.toContain('CDI');
  });

  it('the cell beside, where labels and values stand by pairs', () => {
    const html = `<table><tr><td>Contrat</td><td>CDI temps plein</td><td>PCS</td><td>652a</td></tr>
      <tr><td>Horaires</td><td here>2 x 8</td><td>Poste</td><td>Cariste</td></tr></table>`;
    expect(propose(html).map(({ locator }) => locator)).toContainEqual({ kind: 'label', label: 'Horaires' });
  });

  it('never what stands under the value, were it words of the trade', () => {
    const html = `<table class="entete"><tr><td class="patient" here>Claire PETIT née ROUX</td><td>Dossier</td></tr>
      <tr><td colspan="2">Cariste / En arrêt de travail</td></tr></table>`;
    expect(propose(html).map(({ locator }) => locator)).toContainEqual({ kind: 'css', css: '.patient' });
    expect(JSON.stringify(propose(html))).not.toContain('Cariste');
  });

  it('kept when its places agree', () => {
    const first = firstOf('<p>Effectif : 48</p><dl><dt>Effectif</dt><dd here>48</dd></dl>');
    expect(first.locator).toEqual({ kind: 'label', label: 'Effectif' });
  });
});

describe('what is proposed', () => {
  it('reads this text and nothing else, each of them', () => {
    const html = `<article class="dossier"><h1 class="titre"><b>PETIT Claire</b> (née ROUX) <span here>05/09/1981</span></h1>
      <dl><dt>Date de visite</dt><dd>06/10/2026</dd></dl></article>`;
    const all = propose(html);
    expect(all.length).toBeGreaterThan(1);
    for (const { locator, text } of all) {
      expect(text).toBe('05/09/1981');
      expect(new Set(read(locator))).toEqual(new Set([text]));
    }
  });

  it('holds nothing of the worker: no name, no number, no date', () => {
    const html = `<div id="dossier-8841" class="patient-petit css-1x9f2k"><p data-patient="8841" title="PETIT Claire">
      <strong>PETIT Claire</strong><span here class="roux date-naissance">ROUX 05/09/1981</span></p></div>`;
    const words = JSON.stringify(propose(html).map(({ locator }) => locator));
    for (const value of ['8841', 'PETIT', 'Petit', 'petit', 'Claire', 'ROUX', 'roux', '1981'])
      expect(words).not.toContain(value);
  });

  it('is never a label that could be a name', () => {
    const all = propose('<p><span>PETIT, Claire</span><span here>ROUX</span></p><p><i>Claire</i> <b>PETIT</b></p>');
    expect(all.filter(({ locator }) => locator.kind === 'label')).toEqual([]);
  });

  it('an icon by what it says, not by the name that is its value', () => {
    const all = propose('<header class="tete"><i here role="img" aria-label="Sexe féminin"></i></header>');
    expect(all.map(({ text }) => text)).toContain('Sexe féminin');
    expect(JSON.stringify(all.map(({ locator }) => locator))).not.toContain('féminin');
  });

  it('says that a generated class and a place are fragile, and comes to them last', () => {
    const all = propose('<div><span>a</span><span here class="css-1x9f2k">Cariste</span></div>');
    expect(all.map(({ reason, solidity }) => [reason, solidity])).toEqual([
      ['generated-class', 'fragile'],
      ['position', 'fragile'],
    ]);
  });

  it('finds the same value in the JSON of the page', () => {
    const html = `<script type="application/json" id="fiche">{"salarie":{"nomNaissance":"Roux","x":["Roux2"]}}</script><b here class="n">ROUX</b>`;
    const json = propose(html).find(({ reason }) => reason === 'embedded-json');
    expect(json?.locator).toEqual({ kind: 'json', css: '#fiche', path: 'salarie.nomNaissance' });
  });

  it('goes into open shadow roots', () => {
    document.body.innerHTML = '<x-fiche></x-fiche>';
    const root = document.querySelector('x-fiche')?.attachShadow({ mode: 'open' });
    if (root === undefined) expect.fail('No root');
    root.innerHTML = '<header><b class="poste">Cariste</b><span>Entreprise</span><span id="e">Aux Épis</span></header>';
    const [job] = proposeFor(root.querySelector('b'));
    expect(job?.locator).toEqual({ kind: 'css', css: 'x-fiche >>> .poste' });
    const [employer] = proposeFor(root.querySelector('#e'));
    expect(employer?.locator).toEqual({ kind: 'label', label: 'Entreprise' });
    expect(read({ kind: 'css', css: 'x-fiche >>> .poste' })).toEqual(['Cariste']);
  });

  it('of a place that holds nothing, still its label', () => {
    expect(firstOf('<dl><dt>Invalidité</dt><dd here>-</dd></dl>').locator).toEqual({
      kind: 'label',
      label: 'Invalidité',
    });
  });
});
