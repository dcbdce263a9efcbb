import { beforeEach, describe, expect, it } from 'vitest';
import { findDossier } from '../../../lib/profiles/detect';
import { readPage } from '../../../lib/profiles/read';
import { findProfile, shippedProfiles } from '../../../lib/profiles/shipped';
import { makePage } from './page';

const profile = shippedProfiles[0];
if (profile === undefined) throw new Error('No profile is shipped');
const show = (html: string) => {
  document.body.innerHTML = html;
};
const detectDossier = (page: Document, of: typeof profile) => {
  const found = findDossier(page, of);
  return typeof found === 'string' ? found : 'dossier';
};
const read = () => {
  const seen = readPage(document, profile);
  if (seen.kind === 'absence') throw new Error(seen.absence);
  return seen.reading;
};

beforeEach(() => show(''));

describe('is one dossier open?', () => {
  it('not on an empty page nor on the list', () => {
    expect(detectDossier(document, profile)).toBe('no-dossier');
    show('<section id="ecran-liste"></section>');
    expect(detectDossier(document, profile)).toBe('no-dossier');
  });

  it('not when the list stands beside it', () => {
    show(`<section id="ecran-liste"></section>${makePage()}`);
    expect(detectDossier(document, profile)).toBe('no-dossier');
  });

  it('not while the host is filling the page', () => {
    show('<article class="dossier"><div class="dossier-attente">Chargement…</div></article>');
    expect(detectDossier(document, profile)).toBe('dossier-unsettled');
  });

  it('not when the page names two people', () => {
    show(makePage() + makePage({ name: 'GARNIER Inès', number: '8802' }));
    expect(detectDossier(document, profile)).toBe('several-dossiers');
    show(makePage().replace('</article>', '<p class="bandeau-titre">GARNIER Inès</p></article>'));
    expect(detectDossier(document, profile)).toBe('several-dossiers');
  });

  it('yes when another dossier is in the page but hidden', () => {
    show(makePage() + makePage({ name: 'GARNIER Inès', number: '8802' }).replace('<article', '<article hidden'));
    expect(detectDossier(document, profile)).toBe('dossier');
  });
});

describe('a reading', () => {
  it('stops when banner and tab disagree on who it is', () => {
    show(makePage({ tab: '<dl><dt>Nom de naissance :</dt><dd>Garnier</dd></dl>' }));
    expect(readPage(document, profile)).toEqual({ kind: 'absence', absence: 'several-dossiers' });
  });

  it('says nothing of who it is once what names the worker is not found: nobody could tell when the dossier changes', () => {
    show(makePage({ tab: '<dl><dt>Nom de naissance</dt><dd>Roux</dd><dt>SIRET</dt><dd>1</dd></dl>' }));
    const moved = readPage(document, { ...profile, identity: '.bandeau-parti' });
    expect(moved).toMatchObject({ reading: { fields: { birthName: { state: 'lost' }, siret: { state: 'found' } } } });
  });

  it('says which values are on tabs that are not open, and which the open tab does not have', () => {
    show(makePage({ tab: '<dl><dt>SIRET :</dt><dd>-</dd></dl>' }));
    const { fields, lists } = read();
    expect(fields.siret).toEqual({ state: 'absent', page: 'Identité et employeur' });
    expect(fields.pathology).toEqual({ state: 'not-shown', page: 'Médical' });
    expect(lists.arrets).toEqual({ state: 'not-shown', page: 'Arrêts de travail' });
  });

  it('reads nothing of a tab that is still loading', () => {
    show(makePage({ tab: '<dl><dt>SIRET :</dt><dd>1</dd></dl>' }).replace('aria-busy="false"', 'aria-busy="true"'));
    expect(read().fields.siret?.state).toBe('not-shown');
  });

  it('chooses none of several values', () => {
    show(makePage({ tab: '<dl><dt>SIRET</dt><dd>1</dd><dt>SIRET</dt><dd>2</dd></dl>' }));
    expect(read().fields.siret).toEqual({ state: 'ambiguous', texts: ['1', '2'], page: 'Identité et employeur' });
  });

  it('takes the same value written twice for one', () => {
    show(makePage({ tab: '<dl><dt>Contrat</dt><dd>CDI</dd><dt>Contrat</dt><dd>cdi</dd></dl>' }));
    expect(read().fields.contract).toMatchObject({ state: 'found', text: 'CDI' });
  });

  it('changes nothing in the page and focuses nothing', () => {
    show(makePage({ tab: '<label for="t">Téléphone</label><input id="t" value="06 39 98 00 00">' }));
    const before = document.documentElement.outerHTML;
    expect(read().fields.phone).toMatchObject({ text: '06 39 98 00 00' });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a list', () => {
  const table = (rows: string, head = '<th>Début</th><th>Fin</th><th>Motif</th>') =>
    makePage({
      tabId: 'arrets',
      tab: `<table class="arrets"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`,
    });

  it('is read by the words of its headers, wherever the columns stand', () => {
    show(
      table(
        '<tr><td>Maladie</td><td>x</td><td>01/02/2026</td><td>-</td></tr>',
        '<th>Motif :</th><th>Jours</th><th>DEBUT</th><th>Fin</th>',
      ),
    );
    expect(read().lists.arrets).toMatchObject({ rows: [{ start: '01/02/2026', end: '-', cause: 'Maladie' }] });
  });

  it('is empty when the host says so', () => {
    show(table('<tr><td colspan="3">Aucun arrêt de travail.</td></tr>'));
    expect(read().lists.arrets).toMatchObject({ state: 'found', rows: [] });
  });

  it('keeps a row it does not know rather than calling the list empty', () => {
    show(table('<tr><td colspan="3">Historique indisponible</td></tr>'));
    expect(read().lists.arrets).toMatchObject({ rows: [{ start: 'Historique indisponible' }] });
  });

  it('is lost, never empty, without its table', () => {
    show(makePage({ tabId: 'arrets', tab: '<p>Rien</p>' }));
    expect(read().lists.arrets).toEqual({ state: 'lost', page: 'Arrêts de travail' });
  });

  it('is absent, never empty, without its headers, or too long to be read whole', () => {
    for (const html of [
      table('<tr><td>1</td></tr>', '<th>A</th>'),
      table('<tr><td>01/02/2026</td><td>-</td><td>Maladie</td></tr>'.repeat(501)),
    ]) {
      show(html);
      expect(read().lists.arrets).toEqual({ state: 'absent', page: 'Arrêts de travail' });
    }
  });
});

describe('which profile knows an address', () => {
  it.each([
    ['http://logiciel-demo.localhost:8102/?lent=1#/dossier/8841', 'demo-medisante'],
    ['https://logiciel-demo.localhost/', undefined],
    ['http://logiciel-demo.localhost.example/', undefined],
    ['not an address', undefined],
  ])('%s', (url, id) => {
    expect(findProfile(url)?.id).toBe(id);
  });
});
