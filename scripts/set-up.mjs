// What a fresh machine lacks: the npm packages, a Chromium, and for the tests a Firefox. Nothing but Node is needed to run
// this file.
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
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(
      `Node ${process.versions.node} est trop ancien : installez Node 20.19 ou plus récent (https://nodejs.org), puis relancez.`,
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

const chromiumPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const firefoxPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The browser that the person names by this variable, else one of the usual places. */
function findBrowser(variable, places) {
  const named = process.env[variable];
  if (named !== undefined && !existsSync(named)) {
    stop(`${variable} désigne « ${named} », qui n’existe pas : corrigez ce chemin, puis relancez.`);
  }
  return named ?? places.find((path) => existsSync(path));
}

/** On Debian and its like only. */
function installFromDistribution(packageName) {
  if (!existsSync('/etc/debian_version')) return;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...rest] = [...sudo, 'apt-get'];
  if (run(command, [...rest, 'update', '-qq'], true)) {
    run(command, [...rest, 'install', '-y', '-qq', packageName], true);
  }
}

/** A Chromium that takes unpacked extensions: one already there, else Debian's, else Playwright's own. */
async function ensureChromium() {
  const { chromium } = await import('@playwright/test');
  const find = () => findBrowser('VIGIE_CHROMIUM', [...chromiumPlaces, chromium.executablePath()]);
  const found = find();
  if (found !== undefined) return found;
  process.stdout.write('Installation de Chromium…\n');
  installFromDistribution('chromium');
  if (find() === undefined) run('npx', ['playwright', 'install', 'chromium'], true);
  const installed = find();
  if (installed === undefined) {
    stop(
      'Aucun Chromium n’a pu être installé : installez-le (Debian : « apt install chromium »), ou indiquez-le par VIGIE_CHROMIUM=/chemin/vers/chromium, puis relancez.',
    );
  }
  return installed;
}

/** A stock Firefox, which the tests drive over WebDriver BiDi. */
function ensureFirefox() {
  const found = findBrowser('VIGIE_FIREFOX', firefoxPlaces);
  if (found !== undefined) return found;
  process.stdout.write('Installation de Firefox…\n');
  installFromDistribution('firefox-esr');
  const installed = findBrowser('VIGIE_FIREFOX', firefoxPlaces);
  if (installed === undefined) {
    stop(
      'Aucun Firefox n’a pu être installé : installez-le (Debian : « apt install firefox-esr », sinon https://www.mozilla.org/firefox), ou indiquez-le par VIGIE_FIREFOX=/chemin/vers/firefox, puis relancez.',
    );
  }
  return installed;
}

/** All of it. The paths of the browsers are put in VIGIE_CHROMIUM and VIGIE_FIREFOX for what is started next. */
export async function setUp({ needsFirefox = false } = {}) {
  ensureNode();
  ensurePackages();
  process.env.VIGIE_CHROMIUM = await ensureChromium();
  if (needsFirefox) process.env.VIGIE_FIREFOX = ensureFirefox();
}
