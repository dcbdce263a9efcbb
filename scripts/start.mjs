// `npm start`: sets up what is missing, builds, then hands over to the demo (`demo.ts`), which lasts until Ctrl-C.
import { spawn, spawnSync } from 'node:child_process';
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
// A signal meant for this process is passed on, and it waits for the demo to close what it opened. Ctrl-C in a terminal
// reaches the demo too: hearing it twice does no harm there.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => demo.kill(signal));
demo.on('exit', (code) => process.exit(code ?? 1));
