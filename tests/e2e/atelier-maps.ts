// Where each thing stands on the pages of the three invented hosts, as eyes find it: what a person would point at.
import { expect, type Locator, type Page } from '@playwright/test';
import type { FieldId, ListId } from '../../lib/profiles/profile';

/** What is pointed at, and which part of its text is meant. */
export interface Meant {
  readonly find: (host: Page) => Locator;
  readonly piece?: string | RegExp | undefined;
  /** The word that is under the pointer; else the middle of it. */
  readonly word?: string | undefined;
  /** Times « up » is pressed from there: the text around. */
  readonly up?: number | undefined;
}

export interface HostMap {
  readonly name: string;
  /** Of the hand-written profile. */
  readonly folder: string;
  readonly openDossier: (host: Page, url: string, number: string) => Promise<void>;
  readonly openTab: (host: Page, tab: string) => Promise<void>;
  readonly tabs: readonly string[];
  /** By tab, in the order they are shown; null: whatever the tab. */
  readonly fields: readonly (readonly [string | null, readonly (readonly [FieldId, Meant])[]])[];
  readonly lists: readonly (readonly [string, ListId, Readonly<Record<string, Meant>>])[];
  /** What stands elsewhere in the same text for somebody who bears one name only. */
  readonly again: readonly (readonly [FieldId, Meant])[];
}

const firstCapitals = /^(\p{Lu}[\p{Lu}’' -]*?)(?: \p{Lu}\p{Ll}|,)/u;

// ---------------------------------------------------------------- Médisanté: labels, and one title of six values

const inBanner = (piece: string | RegExp, word = '(née'): Meant => ({
  find: (host) => host.locator('.bandeau-identite').first(),
  piece,
  word,
});
const pair = (label: string): Meant => ({ find: (host) => host.locator(`dt:has-text("${label}") + dd`).first() });
const row = (label: string): Meant => ({ find: (host) => host.locator(`tr:has(th:has-text("${label}")) td`).first() });
const cell = (table: string, column: number): Meant => ({
  find: (host) => host.locator(`table.${table} tbody tr:not(.vide) td:nth-child(${column})`).first(),
});

export const medisante: HostMap = {
  name: 'Médisanté, montré',
  folder: 'demo-medisante',
  openDossier: async (host, url, number) => {
    if (host.url().startsWith(url)) await host.evaluate((to) => location.assign(to), `#/dossier/${number}`);
    else await host.goto(`${url}/#/dossier/${number}`);
    await expect(host.getByText(`Dossier n° ${number}`).first()).toBeVisible();
    await host.waitForTimeout(1200);
  },
  openTab: async (host, tab) => {
    await host.getByRole('tab', { name: tab }).click();
    await expect(host.getByRole('tabpanel', { name: tab })).toHaveAttribute('aria-busy', 'false');
    // It is drawn once more.
    await host.waitForTimeout(600);
  },
  tabs: ['Identité et employeur', 'Visites', 'Arrêts de travail', 'Mesures', 'Médical'],
  fields: [
    [
      null,
      [
        ['birthName', inBanner('ROUX')],
        ['givenNames', inBanner('Claire')],
        ['birthDate', inBanner('05/09/1981')],
        ['dossierNumber', { find: (host) => host.locator('.bandeau-numero'), piece: '8841' }],
        ['usedName', inBanner('PETIT')],
        ['sex', inBanner('♀')],
      ],
    ],
    [
      'Identité et employeur',
      [
        ['employerName', pair('Raison sociale')],
        ['siret', pair('SIRET')],
        ['naf', pair('Code NAF')],
        ['workforce', pair('Effectif')],
        ['phone', { find: (host) => host.locator('#champ-tel') }],
        ['email', { find: (host) => host.locator('#champ-courriel') }],
        ['jobTitle', row('Poste occupé')],
        ['pcs', row('PCS')],
        ['contract', row('Contrat')],
        ['workingHours', row('Horaires')],
        ['hiredOn', row('Date d’embauche')],
        ['exposures', row('Expositions')],
        ['followUp', row('Type de suivi')],
        ['referringPhysician', row('Médecin du travail référent')],
        ['currentSituation', row('Situation actuelle')],
        ['rqth', row('RQTH')],
        ['invalidity', row('Invalidité')],
        ['therapeuticPartTime', row('Temps partiel thérapeutique')],
      ],
    ],
    [
      'Médical',
      [
        ['treatingPhysician', pair('Médecin traitant')],
        ['pathology', pair('Catégorie de pathologie')],
      ],
    ],
  ],
  lists: [
    [
      'Visites',
      'visits',
      {
        date: cell('visites-realisees', 1),
        kind: cell('visites-realisees', 2),
        professional: cell('visites-realisees', 3),
      },
    ],
    ['Arrêts de travail', 'arrets', { start: cell('arrets', 1), end: cell('arrets', 2), cause: cell('arrets', 4) }],
    [
      'Mesures',
      'mesures',
      { start: cell('mesures', 1), end: cell('mesures', 2), kind: cell('mesures', 3), text: cell('mesures', 4) },
    ],
  ],
  again: [['birthName', inBanner(firstCapitals, 'ans')]],
};

// ---------------------------------------------------------------- Sémaphore: frames in frames, old-fashioned tables

const body = (host: Page) => host.frameLocator('#corps');
const pane = (host: Page) => body(host).frameLocator('iframe.volet');
const inBody = (css: string, piece?: string | RegExp, word?: string): Meant => ({
  find: (host) => body(host).locator(css).first(),
  piece,
  word,
});
const inPane = (css: string, piece?: string | RegExp): Meant => ({
  find: (host) => pane(host).locator(css).first(),
  piece,
});
const next = (label: string) => inPane(`td.libelle:has-text("${label}") + td`);
const job = (column: number) => inPane(`table.poste tr.ligne td:nth-child(${column})`);
const line = (table: string, column: number) => inPane(`table.${table} tr.ligne td:nth-child(${column})`);
const semaphoreTabs: Readonly<Record<string, string>> = {
  Identité: 'identite',
  Entreprise: 'entreprise',
  Visites: 'visites',
  Arrêts: 'arrets',
  Mesures: 'mesures',
  Médical: 'medical',
};

export const semaphore: HostMap = {
  name: 'Sémaphore, montré',
  folder: 'demo-semaphore',
  openDossier: async (host, url, number) => {
    await host.goto(`${url}/?dossier=${number}&volet=identite`);
    await expect(body(host).locator('td.numero')).toContainText(number);
    await expect(pane(host).locator('body.identite .pied')).toBeVisible();
    await host.waitForTimeout(700);
  },
  openTab: async (host, tab) => {
    await body(host).locator(`a.onglet[name="${semaphoreTabs[tab]}"]`).click();
    await expect(pane(host).locator(`body.${semaphoreTabs[tab]} .pied`)).toBeVisible();
    await host.waitForTimeout(300);
  },
  tabs: Object.keys(semaphoreTabs),
  fields: [
    [
      null,
      [
        ['birthName', inBody('td.patient', 'ROUX')],
        ['givenNames', inBody('td.patient', 'Claire')],
        ['birthDate', inBody('td.naissance', '09/05/1981', '09/05')],
        ['dossierNumber', inBody('td.numero', '8841')],
        ['usedName', inBody('td.patient', 'PETIT')],
      ],
    ],
    [
      'Identité',
      [
        ['sex', inPane('td.libelle:has-text("Sexe") + td img')],
        ['phone', inPane('input[name="tel"]')],
        ['email', inPane('input[name="mel"]')],
        ['jobTitle', job(1)],
        ['pcs', job(2)],
        ['contract', job(3)],
        ['workingHours', job(4)],
        ['hiredOn', job(5)],
        ['exposures', inPane('#expo')],
        ['followUp', inPane('select[name="suivi"]')],
        ['referringPhysician', next('Médecin référent')],
        ['currentSituation', next('Situation')],
        ['rqth', inPane('fieldset:has(> legend:has-text("RQTH")) input[checked]')],
        ['invalidity', next('Invalidité')],
        ['therapeuticPartTime', inPane('input[name="tpt"]')],
      ],
    ],
    [
      'Entreprise',
      [
        ['employerName', next('Raison sociale')],
        ['siret', next('SIRET')],
        ['naf', next('Code NAF')],
        ['workforce', next('Effectif')],
      ],
    ],
    [
      'Médical',
      [
        ['treatingPhysician', next('Médecin traitant')],
        ['pathology', next('Catégorie de pathologie')],
      ],
    ],
  ],
  lists: [
    ['Visites', 'visits', { date: line('visites', 1), kind: line('visites', 2), professional: line('visites', 3) }],
    ['Arrêts', 'arrets', { start: line('arrets', 1), end: line('arrets', 2), cause: line('arrets', 3) }],
    [
      'Mesures',
      'mesures',
      { start: line('mesures', 3), end: line('mesures', 4), kind: line('mesures', 1), text: line('mesures', 2) },
    ],
  ],
  again: [
    ['birthName', inBody('td.patient', /(\p{Lu}[\p{Lu}’' -]+)$/u)],
    ['givenNames', inBody('td.patient', /^(\p{Lu}\p{Ll}+)/u)],
  ],
};

// ---------------------------------------------------------------- Kalyste: shadow roots, generated names, a strict policy

const inCard = (css: string, piece?: string | RegExp, up?: number): Meant => ({
  find: (host) => host.locator(`kal-fiche article > header ${css}`).first(),
  piece,
  up,
});
/** The texts of the header's first line, taken together: « PETIT, Claire(ROUX)F ». */
const inName = (piece: string | RegExp) => inCard('> div:nth-child(2) > div:first-child > span:first-child', piece, 1);
const inLine = (piece: string | RegExp) =>
  inCard('> div:nth-child(2) > div:nth-child(2) > span:nth-child(2)', piece, 1);
/** Of them, the one where nothing runs into the given names: « PETIT, Claire ». */
const inNameAlone = (piece: string) => inCard('> div:nth-child(2) > div:first-child > span:first-child', piece);
const champ = (label: string): Meant => ({
  find: (host) => host.locator(`kal-champ:has-text("${label}")`).first().locator('span:nth-child(2), input').first(),
});
const code = (label: string) => inCard(`span:text-is("${label}") + span`);
const visit = (column: number): Meant => ({
  find: (host) =>
    host.locator(
      `[role="table"][aria-label="Visites réalisées"] [role="row"]:nth-child(2) [role="cell"]:nth-child(${column})`,
    ),
});
const mesure = (column: number): Meant => ({
  find: (host) => host.locator(`kal-fiche table tbody tr:first-child td:nth-child(${column})`),
});
const arret = (piece: RegExp | undefined, css: string): Meant => ({
  find: (host) => host.locator(`section article`).first().locator(css).first(),
  piece,
});

export const kalyste: HostMap = {
  name: 'Kalyste, montré',
  folder: 'demo-kalyste',
  openDossier: async (host, url, number) => {
    await host.goto(`${url}/?dossier=${number}`);
    await expect(host.getByText(`Dossier ${number}`, { exact: true }).first()).toBeVisible();
    await expect(host.locator('kal-fiche section[aria-busy="false"]')).toBeVisible();
    await host.waitForTimeout(500);
  },
  openTab: async (host, tab) => {
    await host.locator('kal-fiche').getByRole('tab', { name: tab, exact: true }).click();
    await expect(host.locator(`kal-fiche section[aria-label="${tab}"][aria-busy="false"]`)).toBeVisible();
    await host.waitForTimeout(300);
  },
  tabs: ['Identité', 'Poste et suivi', 'Visites', 'Arrêts', 'Mesures', 'Santé'],
  fields: [
    [
      null,
      [
        ['birthName', inName('ROUX')],
        ['givenNames', inNameAlone('Claire')],
        ['birthDate', inLine('5 sept. 1981')],
        ['dossierNumber', inCard('> div:nth-child(2) > div:nth-child(2) > span:last-child', '8841')],
        ['usedName', inName('PETIT')],
        ['sex', inCard('[role="img"]', 'féminin')],
        ['employerName', code('Entreprise')],
        ['siret', code('SIRET')],
        ['naf', code('Code NAF')],
        ['workforce', code('Effectif')],
      ],
    ],
    [
      'Identité',
      [
        ['phone', { find: (host) => host.locator('input[placeholder="Téléphone"]') }],
        ['email', champ('Courriel')],
      ],
    ],
    [
      'Poste et suivi',
      [
        ['jobTitle', champ('Poste occupé')],
        ['pcs', champ('PCS')],
        ['contract', champ('Contrat')],
        ['workingHours', champ('Horaires')],
        ['hiredOn', champ('Entrée dans l’entreprise')],
        ['exposures', champ('Expositions')],
        ['followUp', champ('Type de suivi')],
        ['referringPhysician', champ('Médecin du travail')],
        ['currentSituation', champ('Situation actuelle')],
        ['rqth', champ('RQTH')],
        ['invalidity', champ('Invalidité')],
        ['therapeuticPartTime', champ('Temps partiel thérapeutique')],
      ],
    ],
    [
      'Santé',
      [
        ['treatingPhysician', champ('Médecin traitant')],
        ['pathology', champ('Catégorie de pathologie')],
      ],
    ],
  ],
  lists: [
    ['Visites', 'visits', { date: visit(1), kind: visit(2), professional: visit(3) }],
    [
      'Arrêts',
      'arrets',
      {
        start: arret(/^du (.+?) au /, 'p:first-child'),
        end: arret(/ au (.+)$/, 'p:first-child'),
        cause: arret(undefined, 'p:nth-child(2) span:nth-child(2)'),
      },
    ],
    ['Mesures', 'mesures', { start: mesure(1), end: mesure(2), kind: mesure(3), text: mesure(4) }],
  ],
  again: [['birthName', inName(firstCapitals)]],
};
