// « Sémaphore SST » as it is served: its encoding, the same workers in its own formats, its knobs.
// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSemaphoreHost } from '../../hosts/semaphore-host';
import { caseOf, inventWorkers } from '../../hosts/workers';

const today = '2026-11-22';
let host: { url: string; close(): Promise<void> };
beforeAll(async () => {
  host = await startSemaphoreHost({ port: 0, latency: 0, today });
});
afterAll(() => host.close());

/** Node does not resolve `*.localhost` everywhere: browsers do. */
const get = (path: string) => fetch(`${host.url.replace('semaphore-demo.localhost', '127.0.0.1')}${path}`);
/** The page as a browser decodes it, numeric references written out, tags taken away by `readText`. */
const getPage = async (path: string) => {
  const text = new TextDecoder('latin1').decode(await (await get(path)).arrayBuffer());
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
};
const readText = (page: string) => page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const volet = (number: string, id: string, more = '') => getPage(`/volet?dossier=${number}&volet=${id}${more}`);

describe('Sémaphore SST', () => {
  it('serves every page in ISO-8859-1, never to be stored', async () => {
    for (const path of [
      '/',
      '/corps?ecran=liste',
      `/corps?dossier=${caseOf.accents}`,
      '/volet?dossier=8841&volet=arrets',
    ]) {
      const response = await get(path);
      expect(response.headers.get('content-type')).toBe('text/html; charset=ISO-8859-1');
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
    const bytes = Buffer.from(await (await get(`/corps?dossier=${caseOf.accents}`)).arrayBuffer());
    expect(bytes.includes(Buffer.from('CHÂTAÎGNIER-L&#338;UILLET', 'latin1'))).toBe(true);
  });

  it('nests its frames: the top loads the body, the body loads the tab', async () => {
    expect(await getPage('/?dossier=8841&volet=visites')).toContain('src="/corps?dossier=8841&volet=visites"');
    expect(await getPage('/corps?dossier=8841&volet=visites')).toContain('src="/volet?dossier=8841&volet=visites"');
    expect(await getPage('/')).toContain('src="/corps?ecran=liste"');
  });

  it('names the worker given names first, in the body and in the bar, and dates month first beside the age', async () => {
    const body = await getPage('/corps?dossier=8841');
    expect(body).toContain('<td class="patient">Claire PETIT née ROUX</td>');
    expect(body).toContain('09/05/1981 - 45\u00a0ans');
    expect(body).toContain('Dossier 8841');
    expect(readText(await getPage('/bandeau?dossier=8841'))).toContain('Claire PETIT née ROUX 09/05/1981 (45 ans)');
  });

  it('shows beside the dossier other workers of the day, never its own', async () => {
    const column = (await getPage('/corps?dossier=8805')).split('td class="dossier"')[0] ?? '';
    expect(column.match(/\d+\u00a0ans/g)).toHaveLength(7);
    expect(column).not.toContain('ALMEIDA');
  });

  it('has the employer on a page of its own', async () => {
    expect(readText(await volet('8841', 'entreprise'))).toMatch(
      /Raison sociale : Logistique Express .*900 412 368 00012/,
    );
    expect(await volet('8841', 'identite')).not.toContain('Logistique Express');
  });

  it('holds values in controls, in a title, in bare text and in embedded JSON', async () => {
    const page = await volet('8841', 'identite');
    expect(page).toMatch(/<input type="telephone"[^>]+disabled value="06 39 98 41 05">/);
    expect(page).toContain('<option value="SIR" selected>');
    expect(page).toMatch(/name="rqth" value="O" disabled checked>Oui/);
    expect(page).toContain('title="F&eacute;minin"');
    expect(page).toContain('<b>N&eacute;(e) le</b> 09/05/1981 <i>');
    expect(page).toMatch(/<textarea [^>]+>Conduite de chariot/);
    const [, json = '{}'] = /id="fiche">([^<]+)</.exec(page) ?? [];
    expect(JSON.parse(json)).toMatchObject({ salarie: { matricule: '8841', dateNaissance: '1981-09-05', sexe: 2 } });
  });

  it('shows every visit, arrêt and measure of every worker, and a row for nothing', async () => {
    for (const { number, visits, planned, arrets, mesures } of inventWorkers(today)) {
      const rows = async (id: string) => (await volet(number, id)).match(/<tr class="ligne">/g)?.length ?? 0;
      expect(await rows('visites')).toBe(visits.length + planned.length);
      expect(await rows('arrets')).toBe(arrets.length);
      expect(await rows('mesures')).toBe(mesures.length);
    }
    expect(await volet(caseOf.empty, 'arrets')).toContain('<tr class="vide"><td colspan="3">Néant</td></tr>');
  });

  it('marks every dossier page as of a fictional person', async () => {
    for (const id of ['identite', 'entreprise', 'visites', 'arrets', 'mesures', 'medical']) {
      expect(await volet('8841', id)).toContain('PERSONNE FICTIVE');
    }
    expect(await getPage('/corps?dossier=8841')).toContain('PERSONNE FICTIVE');
  });

  it('writes what a name holds as text', async () => {
    expect(await getPage(`/corps?dossier=${caseOf.apostrophe}`)).toContain('Aïssata L’HARIDON née N’DIAYE-O’CONNOR');
  });

  it('keeps the knobs in every address', async () => {
    const body = await getPage('/corps?dossier=8841&casse=libelle&agite=1');
    const links = body.match(/(?:href|src)="\/(?:corps|volet)\?[^"]+"/g) ?? [];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toContain('casse=libelle&agite=1');
  });

  it('turns as its knobs say', async () => {
    expect(await volet('8841', 'entreprise', '&casse=libelle')).not.toMatch(/Raison sociale|SIRET/);
    expect(await getPage('/corps?dossier=8841&casse=classe')).not.toMatch(/class="(?:patient|entete)"/);
    const both = await getPage('/corps?dossier=8841&deux=1');
    expect([both.includes('Dossier 8841'), both.includes('Dossier 8842')]).toEqual([true, true]);
    for (const [knob, mark] of [
      ['modale', 'id="message"'],
      ['agite', 'id="chrono"'],
    ]) {
      expect((await getPage(`/corps?dossier=8841&${knob}=1`)).includes(mark ?? '')).toBe(true);
      expect((await getPage('/corps?dossier=8841')).includes(mark ?? '')).toBe(false);
    }
    expect(await getPage('/?hostile=1')).toContain('/hostile.js');
    expect(await getPage('/')).not.toContain('hostile');
  });

  it('serves nothing else', async () => {
    for (const path of [
      '/corps?dossier=1',
      '/volet?dossier=8841&volet=x',
      '/autre',
      '/../semaphore-host.ts',
      '/body.ts',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it('says so when its port is taken', async () => {
    const port = Number(new URL(host.url).port);
    await expect(startSemaphoreHost({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
