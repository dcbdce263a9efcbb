// What a fresh machine lacks: the npm packages and a Chromium. Nothing but Node is needed to run this file.
// Each failure is one sentence that says what to do, and an exit code that is not 0.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { platform } from 'node:os';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Says one sentence and leaves. */
export function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

function run(command, args, quiet = false) {
  const shell = platform() === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: quiet ? 'ignore' : 'inherit', shell }).status === 0;
}

function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    stop(
      `Node ${process.versions.node} est trop ancien : installez Node 20.12 ou plus récent (https://nodejs.org), puis relancez.`,
    );
  }
}

/** Installs the locked packages when they are missing or the lock has changed. */
function ensurePackages() {
  const mark = `${root}/node_modules/.vigie-lock`;
  const wanted = createHash('sha256')
    .update(readFileSync(`${root}/package-lock.json`))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted && existsSync(`${root}/.wxt/tsconfig.json`)) return;
  process.stdout.write('Installation des paquets (une minute environ)…\n');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop(
      'Les paquets npm n’ont pas pu être installés : vérifiez la connexion au registre npm, puis relancez la commande.',
    );
  }
  writeFileSync(mark, wanted);
}

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function findChromium() {
  const named = process.env.VIGIE_CHROMIUM;
  if (named !== undefined) {
    if (!existsSync(named))
      stop(`VIGIE_CHROMIUM désigne « ${named} », qui n’existe pas : corrigez ce chemin, puis relancez.`);
    return named;
  }
  const { chromium } = await import('@playwright/test');
  return [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path));
}

/** A Chromium that takes unpacked extensions: one already there, else Debian's, else Playwright's own. */
async function ensureChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  process.stdout.write('Installation de Chromium…\n');
  if (existsSync('/etc/debian_version')) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = [...sudo, 'apt-get'];
    if (run(apt[0], [...apt.slice(1), 'update', '-qq'], true))
      run(apt[0], [...apt.slice(1), 'install', '-y', '-qq', 'chromium'], true);
  }
  if ((await findChromium()) === undefined) run('npx', ['playwright', 'install', 'chromium'], true);
  const installed = await findChromium();
  if (installed === undefined) {
    stop(
      'Aucun Chromium n’a pu être installé : installez-le (Debian : « apt install chromium »), ou indiquez-le par VIGIE_CHROMIUM=/chemin/vers/chromium, puis relancez.',
    );
  }
  return installed;
}

/** All of it. Answers the path of Chromium, which is also put in VIGIE_CHROMIUM for what is started next. */
export async function setUp() {
  ensureNode();
  ensurePackages();
  const chromium = await ensureChromium();
  process.env.VIGIE_CHROMIUM = chromium;
  return chromium;
}
