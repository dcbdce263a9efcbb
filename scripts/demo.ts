// The demo: a world in one folder (`.demo`), the three people ready, a welcome; until Ctrl-C. `--tour DIR` plays the
// whole job without a person; `--fresh` empties the folder first. Without a display it says so and plays the tour.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { platform } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { people, setUpPeople } from '../tests/e2e/people';
import { ask, openPage, openWorld, type World } from '../tests/e2e/world';
import { playTour } from './tour';

const HOST_PORT = 8102;
const SERVER_PORT = 8103;
const folder = resolve('.demo');

const { values } = parseArgs({
  options: { tour: { type: 'string' }, fresh: { type: 'boolean', default: false } },
});

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function hasDisplay(): boolean {
  return platform() !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

function explain(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Le port ${HOST_PORT} ou ${SERVER_PORT} est déjà occupé : fermez l’autre démonstration (ou le programme qui s’en sert), puis relancez.`;
  }
  return `La démonstration n’a pas pu démarrer : ${error instanceof Error ? error.message : String(error)}`;
}

async function play(tourFolder: string): Promise<void> {
  const started = Date.now();
  rmSync(tourFolder, { recursive: true, force: true });
  mkdirSync(tourFolder, { recursive: true });
  const isWhole = await playTour({ folder: tourFolder, hostPort: HOST_PORT, serverPort: SERVER_PORT, say });
  const seconds = Math.round((Date.now() - started) / 1000);
  say(
    isWhole
      ? `Visite terminée en ${seconds} s : images et tour.json dans ${tourFolder}`
      : `La visite a échoué : voir ${tourFolder}/tour.json`,
  );
  process.exitCode = isWhole ? 0 : 1;
}

async function stay(): Promise<void> {
  if (values.fresh) rmSync(folder, { recursive: true, force: true });
  const isNew = !existsSync(folder);
  const world = await openWorld({ folder, hostPort: HOST_PORT, serverPort: SERVER_PORT, isHeaded: true });
  if (isNew || !(await hasPeople(world))) await setUpPeople(world);
  const guide = world.context.pages()[0] ?? (await world.context.newPage());
  await guide.goto(`chrome-extension://${world.extensionId}/guide.html`);
  say('\nVigie PDP est prête. Une fenêtre de Chromium est ouverte sur l’accueil.\n');
  say(`  Logiciel de démonstration : ${world.hostUrl}`);
  say(`  Serveur FHIR embarqué     : ${world.serverUrl}`);
  say(`  Données de la démonstration : ${folder} (« npm start -- --fresh » les efface)\n`);
  say('  Accès, tous fictifs :');
  for (const { name, role, passphrase } of people) say(`    ${name}, ${role} : « ${passphrase} »`);
  say('\nCtrl-C pour arrêter.');
  await new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done());
    world.context.once('close', () => done());
  });
  say('Fermeture…');
  await world.close();
}

async function hasPeople(world: World): Promise<boolean> {
  const page = await openPage(world, 'options');
  const session = await ask(page, 'session.read', {});
  await page.close();
  return session.ok && session.value.users.length > 0;
}

try {
  if (values.tour !== undefined) {
    await play(resolve(values.tour));
  } else if (hasDisplay()) {
    await stay();
  } else {
    say('Cette machine n’a pas d’écran : la démonstration joue la visite toute seule.');
    await play(resolve('.tour'));
  }
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  process.exitCode = 1;
}
process.exit();
