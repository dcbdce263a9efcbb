// « Kalyste » as it is served, and its page as its own scripts draw it with two dossiers open. What its sheet hides
// belongs to real browsers.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startKalysteHost } from '../../hosts/kalyste-host';
import { inventWorkers } from '../../hosts/workers';

const today = '2026-11-22';
let host: { url: string; close(): Promise<void> };
let local: string;
beforeAll(async () => {
  host = await startKalysteHost({ port: 0, latency: 0, today });
  // Node does not resolve `*.localhost` everywhere: browsers do.
  local = host.url.replace('kalyste-demo.localhost', '127.0.0.1');
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`${local}/?dossier=8841,8802&casse=libelle&modale=1`);
});
afterAll(() => host.close());

describe('Kalyste as it is served', () => {
  it('bears its strict policy on every answer, and has nothing inline', async () => {
    for (const path of ['/', '/app.js', '/style.css', '/hostile.js', '/api/salaries', '/nothing']) {
      expect((await fetch(`${local}${path}`)).headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'none'; base-uri 'none'",
      );
    }
    expect(await (await fetch(`${local}/`)).text()).not.toMatch(/style=|<style|<script(?! type="module" src=)/);
  });

  it('answers with the same workers as the other hosts', async () => {
    for (const { number, birthDate, givenNames, employer, visits, planned } of inventWorkers(today)) {
      const get = async (part: string) => (await fetch(`${local}/api/salaries/${number}/${part}`)).json();
      expect(await get('bandeau')).toMatchObject({ number, birthDate, givenNames, employerCodes: employer });
      expect(await get('volets/visites')).toEqual({ visits, planned });
    }
  });

  it('serves nothing else', async () => {
    for (const path of ['/kalyste-host.ts', '/%2e%2e/listen.ts', '/api/salaries/1/bandeau', '/demo-host.ts']) {
      expect((await fetch(`${local}${path}`)).status).toBe(404);
    }
  });

  it('says so when its port is taken', async () => {
    const port = Number(new URL(host.url).port);
    await expect(startKalysteHost({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the page of Kalyste, with two dossiers open and its labels renamed', () => {
  beforeAll(async () => {
    document.body.innerHTML = '<kal-app></kal-app>';
    await import('../../hosts/kalyste/app.js' as string);
    await vi.waitFor(() => {
      expect(findAll('kal-fiche').map((one) => findAll('kal-champ', one.shadowRoot ?? one).length)).toEqual([7, 7]);
    });
  });

  const rootOf = (name: string, place = 0) =>
    findAll(name)[place]?.shadowRoot ?? expect.fail(`${name} has no open shadow root`);
  const findAll = (selector: string, root: ParentNode = document): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      ...(one.matches(selector) ? [one] : []),
      ...(one.shadowRoot === null ? [] : findAll(selector, one.shadowRoot)),
    ]);
  const openTab = async (title: string, mark: RegExp) => {
    const tab = [...rootOf('kal-fiche').querySelectorAll('[role=tab]')].find((one) => one.textContent === title);
    (tab as HTMLElement).click();
    await vi.waitFor(() => expect(rootOf('kal-fiche').querySelector('[role=tabpanel]')?.textContent).toMatch(mark));
    return rootOf('kal-fiche').querySelector('[role=tabpanel]') ?? expect.fail(title);
  };

  it('keeps both in the page, one hidden, and names the shown one in its bar', () => {
    expect(findAll('kal-fiche').map((one) => (one as HTMLElement).hidden)).toEqual([true, false]);
    expect(rootOf('kal-app').querySelector('header')?.textContent).toMatch(/BLANCHARD, Hélène17 juin 1981/);
  });

  it('names the worker surname first, the birth name apart, the day in words, with the employer in the card', () => {
    const header = rootOf('kal-fiche').querySelector('header');
    expect([...(header?.querySelectorAll('span') ?? [])].map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['PETIT, Claire', '(ROUX)', '5 sept. 1981', 'Dossier 8841', 'PERSONNE FICTIVE']),
    );
    expect(header?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Sexe féminin');
    expect(header?.textContent).toContain('DénominationLogistique ExpressÉtablissement900 412 368 00012');
  });

  it('has no data attribute, and no id but the one its labels need', () => {
    for (const one of findAll('*')) {
      expect([...one.attributes].filter(({ name }) => name.startsWith('data-'))).toEqual([]);
      if (one.id !== '') expect(one.matches('input[id^="css-"]')).toBe(true);
    }
  });

  it('holds values as properties, under a label or under a placeholder only', () => {
    const inputs = findAll('input', rootOf('kal-fiche')) as HTMLInputElement[];
    expect(inputs.map((one) => one.value)).toEqual(['Claire', '06 39 98 41 05', 'claire.petit@exemple.fr']);
    expect(inputs.map((one) => one.hasAttribute('value'))).toEqual([false, false, false]);
    expect(inputs[1]?.placeholder).toBe('Téléphone');
  });

  it('has a table of divs, repeated blocks and a real table, one panel at a time', async () => {
    const visits = await openTab('Visites', /réalisées/);
    expect(visits.querySelectorAll('[role=table] [role=row]')).toHaveLength(3 + 1 + 1 + 1);
    const arrets = await openTab('Arrêts', /Motif/);
    expect(arrets.querySelectorAll('article')).toHaveLength(5);
    expect(arrets.textContent).toContain('du 5 oct. 2026 au 4 déc. 2026');
    const mesures = await openTab('Mesures', /individuelles/);
    expect(mesures.querySelector('td')?.textContent).toBe('2025-10-08');
    expect(rootOf('kal-fiche').querySelectorAll('[role=tabpanel]')).toHaveLength(1);
    await openTab('Poste et suivi', /Suivi/);
    const signs = findAll('[role=img]', rootOf('kal-fiche')).map((one) => one.getAttribute('aria-label'));
    expect(signs).toContain('Oui (jusqu’au 31/12/2028)');
  });

  it('shows a message over the dossier, with a button of its own', async () => {
    await vi.waitFor(() => expect(rootOf('kal-app').querySelector('[role=dialog]')).not.toBeNull());
    rootOf('kal-app').querySelector<HTMLElement>('[role=dialog] button')?.click();
    expect(rootOf('kal-app').querySelector('[role=dialog]')).toBeNull();
  });
});
