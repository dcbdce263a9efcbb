import { describe, expect, it } from 'vitest';
import { indexLabels } from '../../../lib/profiles/labels';
import { locate } from '../../../lib/profiles/locate';
import type { Locator } from '../../../lib/profiles/profile';
import type { Scope } from '../../../lib/profiles/query';
import { foldText, isMissing, readText } from '../../../lib/profiles/text';

/** Texts found, without the places that hold nothing. */
function find(html: string, locator: Locator): string[] {
  return findAll(html, locator).filter((text) => !isMissing(text));
}

function findAll(html: string, locator: Locator): string[] {
  document.body.innerHTML = `<main>${html}</main>`;
  return look(locator);
}

function look(locator: Locator): string[] {
  const scope = document.body.firstElementChild ?? document.body;
  const around = { document, shadow: true, labelsOf: (place: Scope) => indexLabels(place, true) };
  return locate(scope, locator, around).map((match) => match.text);
}
const byLabel = (label: string): Locator => ({ kind: 'label', label });

describe('a value is found by its label', () => {
  it.each([
    ['dt and dd', '<dl><dt>Effectif :</dt><dd>48</dd></dl>'],
    ['row header and cell', '<table><tr><th>Effectif</th><td>48</td></tr></table>'],
    ['two cells', '<table><tr><td class="l">Effectif&nbsp;:</td><td>48</td></tr></table>'],
    ['two sibling blocks', '<div><p>EFFECTIF</p><p>48</p></div>'],
    ['a label wrapped in marks', '<div><div><strong>Effectif</strong></div><div>48</div></div>'],
    [
      'text after the label in the same parent',
      '<p><b>Effectif :</b> 48 <button>Modifier</button></p>'.replace(' <button>Modifier</button>', ''),
    ],
    ['label and control', '<label for="e">Effectif <abbr>*</abbr></label><input id="e" value="48" disabled>'],
    ['label around its control', '<label>Effectif <input value="48"></label>'],
    ['label used as a mere key', '<div><label for="no-such">Effectif</label><span>48</span></div>'],
    [
      'a chosen option',
      '<label for="s">Effectif</label><select id="s"><option>12</option><option selected>48</option></select>',
    ],
    [
      'the header of the only row',
      '<table><thead><tr><th colspan="2">SIRET</th><th>Effectif</th></tr></thead><tr><td>1</td><td>2</td><td>48</td></tr></table>',
    ],
    ['a label in two pieces', '<dl><dt>Effec<b>tif</b></dt><dd>48</dd></dl>'],
    ['the same text, after a colon', '<p>Effectif : 48</p>'],
    ['the same text, before the figures', '<p>Effectif 48</p>'],
    ['a line break between', '<td>Effectif<br>48</td>'],
    ['aria-label of a control', '<input aria-label="Effectif" value="48">'],
    [
      'aria-labelledby',
      '<span id="l">Effectif</span> <b>(voir)</b><input aria-labelledby="l" value="48">'.replace(' <b>(voir)</b>', ''),
    ],
    ['the placeholder as its only label', '<input placeholder="Effectif" value="48">'],
    ['fieldset and legend', '<fieldset><legend>Effectif</legend><p>48</p></fieldset>'],
    [
      'the chosen one of a group',
      '<fieldset><legend>Effectif</legend><label><input type="radio" name="e" value="a">12</label><label><input type="radio" name="e" value="b" checked>48</label></fieldset>',
    ],
    [
      'the chosen one of a group after the label',
      '<div><span>Effectif</span><span><label><input type="radio" name="e">12</label><label><input type="radio" name="e" checked>48</label></span></div>',
    ],
    ['a text area', '<label>Effectif <textarea>48</textarea></label>'],
  ])('%s', (_, html) => {
    expect([...new Set(find(html, byLabel('Effectif')))]).toEqual(['48']);
  });

  it('whatever the accents, case, apostrophe, no-break spaces and required mark', () => {
    expect(
      find('<dl><dt>* DATE  D\u2019EMBAUCHE\u00a0:</dt><dd>03/03/2014</dd></dl>', byLabel("Date d'embauche")),
    ).toEqual(['03/03/2014']);
  });

  it.each([
    ['nothing follows', '<dl><dt>Effectif</dt></dl>'],
    ['another label follows', '<dl><dt>Effectif</dt><dt>SIRET</dt><dd>1</dd></dl>'],
    ['the value is the host’s way of saying nothing', '<dl><dt>Effectif</dt><dd> - </dd></dl>'],
    ['the value is hidden', '<dl><dt>Effectif</dt><dd hidden>48</dd></dl>'],
    ['the pair is hidden from everybody', '<dl aria-hidden="true"><dt>Effectif</dt><dd>48</dd></dl>'],
    [
      'it is the header of a column',
      '<table><tr><th>SIRET</th><th>Effectif</th></tr><tr><td>1</td><td>48</td></tr><tr><td>2</td><td>9</td></tr></table>',
    ],
    ['it is a button', '<button>Effectif</button><p>48</p>'],
    ['the label only begins so', '<dl><dt>Effectif du site</dt><dd>48</dd></dl>'],
  ])('not when %s', (_, html) => {
    expect(find(html, byLabel('Effectif'))).toEqual([]);
  });

  it('all of the matches are answered, for the caller to compare', () => {
    const html = '<dl><dt>Effectif</dt><dd>48</dd></dl><dl><dt>Effectif</dt><dd>52</dd></dl>';
    expect(find(html, byLabel('Effectif'))).toEqual(['48', '52']);
  });
});

describe('a value is found by CSS or by pattern', () => {
  it('as the text or an attribute of an element', () => {
    expect(find('<p id="n" data-value="8841">Claire</p>', { kind: 'css', css: '#n' })).toEqual(['Claire']);
    expect(find('<p id="n" data-value="8841">Claire</p>', { kind: 'css', css: '#n', attribute: 'data-value' })).toEqual(
      ['8841'],
    );
  });

  it('as a named piece of a composite text, and not at all when the pattern does not fit', () => {
    const pattern = String.raw`n° (?<value>\d+)`;
    expect(find('<p>Dossier n°\u00a08841</p>', { kind: 'css', css: 'p', pattern })).toEqual(['8841']);
    expect(find('<p>Dossier</p>', { kind: 'css', css: 'p', pattern })).toEqual([]);
  });
});

describe('a value is found', () => {
  it('as a box that is ticked or not', () => {
    expect(find('<label>RQTH <input type="checkbox" checked></label>', byLabel('RQTH'))).toEqual(['Oui']);
    expect(find('<label>RQTH <input type="checkbox"></label>', byLabel('RQTH'))).toEqual(['Non']);
  });

  it('as the own text of an element, without what stands in its children', () => {
    expect(find('<h2>PETIT Claire <span>45 ans</span></h2>', { kind: 'css', css: 'h2', own: true })).toEqual([
      'PETIT Claire',
    ]);
  });

  it('under its label in a table whose headers are cells like the others, where the profile says so', () => {
    const heads = '<tr><td class="tete">Poste</td><td class="tete">PCS</td></tr>';
    const under: Locator = { kind: 'label', label: 'PCS', under: true };
    expect(find(`<table>${heads}<tr><td>Cariste</td><td>652a</td></tr></table>`, under)).toEqual(['652a']);
    expect(find(`<table>${heads}<tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>`, under)).toEqual(
      [],
    );
    expect(findAll(`<table>${heads}<tr><td>Cariste</td><td>-</td></tr></table>`, under)).toEqual(['-']);
  });

  it('as what an icon or the only box says where there is no text, and not as icons beside a text', () => {
    expect(find('<dl><dt>Sexe</dt><dd><img title="Féminin" alt=""></dd></dl>', byLabel('Sexe'))).toEqual(['Féminin']);
    expect(find('<dl><dt>RQTH</dt><dd><i role="img" aria-label="Oui"></i></dd></dl>', byLabel('RQTH'))).toEqual([
      'Oui',
    ]);
    expect(find('<p>RQTH</p><p><input type="checkbox" checked></p>', byLabel('RQTH'))).toEqual(['Oui']);
    expect(find('<p>RQTH</p><p><input type="checkbox"><input type="checkbox"></p>', byLabel('RQTH'))).toEqual([]);
    expect(find('<p>Nom</p><p>ROUX <img title="Photo"></p>', byLabel('Nom'))).toEqual(['ROUX']);
  });

  it('although hidden, only where the profile says so', () => {
    const html = '<div hidden><p id="ins">8841</p></div>';
    expect(find(html, { kind: 'css', css: '#ins' })).toEqual([]);
    expect(find(html, { kind: 'css', css: '#ins', hidden: true })).toEqual(['8841']);
  });

  it('as the accessible name of an icon, or the value of a control of this role and name', () => {
    expect(find('<i role="img" aria-label="Femme"></i>', { kind: 'role', role: 'img' })).toEqual(['Femme']);
    const control: Locator = { kind: 'role', role: 'textbox', name: 'Nom' };
    expect(find('<label for="n">Nom</label><input id="n" value="ROUX"><input value="x">', control)).toEqual(['ROUX']);
  });

  it('in embedded JSON, by its path, and never by what every object has', () => {
    const html = '<script type="application/json" id="e">{"salarie":{"matricule":8841}}</script>';
    expect(find(html, { kind: 'json', css: '#e', path: 'salarie.matricule' })).toEqual(['8841']);
    expect(find(html, { kind: 'json', css: '#e', path: 'salarie.constructor' })).toEqual([]);
    expect(find('<script type="application/json" id="e">{</script>', { kind: 'json', css: '#e', path: 'a' })).toEqual(
      [],
    );
  });

  it('in the title of the page', () => {
    document.title = 'Dossier 8841 - Logiciel';
    expect(find('', { kind: 'address', of: 'title', pattern: String.raw`Dossier (?<value>\d+)` })).toEqual(['8841']);
  });

  it('inside open shadow roots, by label and by a selector that enters them', () => {
    document.body.innerHTML = '<main><x-champ></x-champ></main>';
    const champ = document.querySelector('x-champ');
    const inner = champ?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<span>Effectif</span><span>48</span>';
    expect(look(byLabel('Effectif'))).toEqual(['48']);
    expect(look({ kind: 'css', css: 'x-champ >>> span:last-child' })).toEqual(['48']);
  });

  it('says nothing of a selector that is no CSS, or that matches by hundreds', () => {
    expect(find('<p>1</p>', { kind: 'css', css: 'p[' })).toEqual([]);
    expect(find('<p>1</p>'.repeat(600), { kind: 'css', css: 'p' })).toEqual([]);
  });

  it('shows markup inside a value as the text it is, and never more than its bound', () => {
    expect(find('<p>&lt;img src=x onerror=alert(1)&gt;</p>', { kind: 'css', css: 'p' })).toEqual([
      '<img src=x onerror=alert(1)>',
    ]);
    expect(find(`<p>${'a'.repeat(1_000_000)}</p>`, { kind: 'css', css: 'p' })[0]?.length).toBe(4096);
  });
});

describe('text of the page', () => {
  it('leaves out buttons, scripts and hidden parts, and never runs two blocks together', () => {
    document.body.innerHTML =
      '<div><p>PETIT</p><p>Claire</p><button>Modifier</button><script>1</script><i hidden>x</i></div>';
    expect(readText(document.body)).toBe('PETIT Claire');
  });

  it('is bounded', () => {
    document.body.textContent = 'a'.repeat(10_000);
    expect(readText(document.body)).toHaveLength(4096);
  });

  it('folds to the same word whatever the typing', () => {
    expect(foldText(' Prénom(s)\u00a0: *')).toBe(foldText('PRENOM(S)'));
  });

  it.each(['', '-', '–', 'Non renseigné', 'non renseignée', '…'.replace('…', '...')])(
    'takes « %s » for nothing',
    (text) => {
      expect(isMissing(text)).toBe(true);
    },
  );
});
