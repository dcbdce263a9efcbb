// The three invented professionals of the demo and of the tests, and how their accesses are made.

import { defaultSettings } from '../../lib/settings/settings';
import type { Role } from '../../lib/signalement/draft';
import { ask, openPage, type World } from './world';

export interface Person {
  readonly name: string;
  readonly role: Role;
  readonly rpps: string | null;
  readonly passphrase: string;
  readonly serverToken: string;
}

export const ines: Person = {
  name: 'Inès MOREAU (fictive)',
  role: 'idest',
  rpps: null,
  passphrase: 'quatre mots pour Inès',
  serverToken: 'jeton-demo-idest',
};

export const paul: Person = {
  name: 'Dr Paul DURAND (fictif)',
  role: 'medecin',
  rpps: '10001234567',
  passphrase: 'quatre mots pour Paul',
  serverToken: 'jeton-demo-medecin',
};

export const camille: Person = {
  name: 'Camille LEROY (fictive)',
  role: 'coordinateur',
  rpps: null,
  passphrase: 'quatre mots pour Camille',
  serverToken: 'jeton-demo-coordinateur',
};

export const people: readonly Person[] = [ines, paul, camille];

/** Sets the computer up: the server's address, then the three accesses; nobody is left unlocked. */
export async function setUpPeople(world: World): Promise<void> {
  const page = await openPage(world, 'options');
  await ask(page, 'settings.save', { settings: { ...defaultSettings, serverUrl: world.serverUrl } });
  for (const person of people) {
    const created = await ask(page, 'session.create-user', person);
    if (!created.ok) throw new Error(`The access of ${person.role} was not created: ${created.failure.code}`);
  }
  await ask(page, 'session.lock', {});
  await page.close();
}
