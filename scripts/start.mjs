// `npm start`: sets up what is missing, builds, then hands over to the demo (`demo.ts`), which lasts until Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
import { platform } from 'node:os';
import { root, setUp, stop } from './set-up.mjs';

await setUp();
process.stdout.write('Construction de l’extension…\n');
const build = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome', '--mv3'], {
  cwd: root,
  encoding: 'utf8',
});
if (build.status !== 0) stop(`L’extension n’a pas pu être construite :\n${build.stdout}${build.stderr}`);

const demo = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// Ctrl-C reaches the demo by itself, as part of the terminal's group; this process only waits for it to end cleanly.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => demo.kill('SIGTERM'));
if (platform() === 'win32') process.on('SIGHUP', () => demo.kill());
demo.on('exit', (code) => process.exit(code ?? 1));
