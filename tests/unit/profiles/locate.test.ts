import { describe, expect, it } from 'vitest';
import { indexLabels, locate } from '../../../lib/profiles/locate';
import type { Locator } from '../../../lib/profiles/profile';
import { foldText, isMissing, readText } from '../../../lib/profiles/text';

function find(html: string, locator: Locator): string[] {
  document.body.innerHTML = `<main>${html}</main>`;
  const scope = document.body.firstElementChild ?? document.body;
  return locate(scope, locator, () => indexLabels(scope)).map((match) => match.text);
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
  ])('%s', (_, html) => {
    expect(find(html, byLabel('Effectif'))).toEqual(['48']);
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
      '<table><tr><th>SIRET</th><th>Effectif</th></tr><tr><td>1</td><td>48</td></tr></table>',
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
    expect(find('<p>Dossier n°\u00a08841</p>', { kind: 'pattern', css: 'p', pattern })).toEqual(['8841']);
    expect(find('<p>Dossier</p>', { kind: 'pattern', css: 'p', pattern })).toEqual([]);
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
