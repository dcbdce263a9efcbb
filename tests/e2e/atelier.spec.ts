// The atelier maps each demo host from nothing, by pointing only; what it saves reads as much as the profile written by hand.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fieldLabels } from '../../lib/dossier/labels';
import type { FieldId, Profile } from '../../lib/profiles/profile';
import { caseOf } from '../hosts/workers';
import { readBy, saveWork, setNotHere, showField, showList, startAtelier, tryDossier } from './atelier-moves';
import { expect, test } from './fixtures';
import { openDossier } from './moves';
import { ask } from './world';

const pictures = process.env.VIGIE_PICTURES;
const picture = async (page: Page, name: string) => {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` });
};

function readByHand(folder: string): Profile {
  return JSON.parse(readFileSync(`lib/profiles/${folder}/profile.json`, 'utf8'));
}

test('maps the single-page host from nothing, by pointing only', async ({ world, page: host }) => {
  test.setTimeout(150_000);
  await openDossier(host, world, caseOf.tour);
  const atelier = await startAtelier(world, world.hostUrl, 'Médisanté, montré');
  const show = (field: FieldId, css: string, piece?: string, word?: string) =>
    showField(atelier, host, fieldLabels[field], host.locator(css).first(), piece, word);
  const openTab = async (name: string) => {
    await host.waitForTimeout(500);
    await host.getByRole('tab', { name }).click();
    await expect(host.getByRole('tabpanel').locator('[aria-busy="true"]')).toHaveCount(0);
    await host.waitForTimeout(700);
  };
  await show('birthName', '.bandeau-identite', 'ROUX', '(née');
  await picture(atelier, 'montrer-nom');
  await show('givenNames', '.bandeau-identite', 'Claire', '(née');
  await show('birthDate', '.bandeau-identite', '05/09/1981', '(née');
  await show('dossierNumber', '.bandeau-numero', '8841');
  await show('usedName', '.bandeau-identite', 'PETIT', '(née');
  await show('sex', '.bandeau-identite', '♀', '(née');
  await picture(atelier, 'montrer-identite');
  const pairs: [FieldId, string][] = [
    ['employerName', 'Raison sociale'],
    ['siret', 'SIRET'],
    ['naf', 'Code NAF'],
    ['workforce', 'Effectif'],
  ];
  for (const [field, label] of pairs) await show(field, `dt:has-text("${label}") + dd`);
  await show('phone', '#champ-tel');
  await show('email', '#champ-courriel');
  const rows: [FieldId, string][] = [
    ['jobTitle', 'Poste occupé'],
    ['pcs', 'PCS'],
    ['contract', 'Contrat'],
    ['workingHours', 'Horaires'],
    ['hiredOn', 'Date d’embauche'],
    ['exposures', 'Expositions'],
    ['followUp', 'Type de suivi'],
    ['referringPhysician', 'Médecin du travail référent'],
    ['currentSituation', 'Situation actuelle'],
    ['rqth', 'RQTH'],
    ['invalidity', 'Invalidité'],
    ['therapeuticPartTime', 'Temps partiel thérapeutique'],
  ];
  for (const [field, label] of rows) await show(field, `tr:has(th:has-text("${label}")) td`);
  await openTab('Médical');
  await show('treatingPhysician', 'dt:has-text("Médecin traitant") + dd');
  await show('pathology', 'dt:has-text("Catégorie de pathologie") + dd');
  const cell = (table: string, column: number) =>
    host.locator(`table.${table} tbody tr:not(.vide) td:nth-child(${column})`).first();
  await openTab('Visites');
  await showList(atelier, host, 'visits', {
    date: cell('visites-realisees', 1),
    kind: cell('visites-realisees', 2),
    professional: cell('visites-realisees', 3),
  });
  await picture(atelier, 'montrer-liste');
  await openTab('Arrêts de travail');
  await showList(atelier, host, 'arrets', {
    start: cell('arrets', 1),
    end: cell('arrets', 2),
    cause: cell('arrets', 4),
  });
  await openTab('Mesures');
  await showList(atelier, host, 'mesures', {
    start: cell('mesures', 1),
    end: cell('mesures', 2),
    kind: cell('mesures', 3),
    text: cell('mesures', 4),
  });
  await setNotHere(atelier, 'N° de sécurité sociale');
  await tryDossier(atelier, 1);
  await picture(atelier, 'essayer-1');
  await openDossier(host, world, caseOf.rqth);
  await tryDossier(atelier, 2);
  await openDossier(host, world, caseOf.restrictions);
  await tryDossier(atelier, 3);
  await picture(atelier, 'essayer-3');
  await saveWork(atelier);

  const reply = await ask(atelier, 'profiles.read', {});
  const saved = reply.ok ? reply.value.profiles.find(({ profile }) => profile.name === 'Médisanté, montré') : undefined;
  expect(saved?.hasAccess).toBe(true);
  if (pictures !== undefined)
    (await import('node:fs')).writeFileSync(`${pictures}/medisante.json`, JSON.stringify(saved?.profile, null, 2));
  for (const number of [caseOf.tour, caseOf.rqth, caseOf.restrictions]) {
    await openDossier(host, world, number);
    for (const tab of ['Identité et employeur', 'Visites', 'Arrêts de travail', 'Mesures', 'Médical']) {
      await openTab(tab);
      const byHand = await readBy(atelier, world.hostUrl, readByHand('demo-medisante'));
      const pointed = saved === undefined ? {} : await readBy(atelier, world.hostUrl, saved.profile);
      expect.soft(pointed, `${number}, ${tab}`).toMatchObject(byHand);
    }
  }
});
