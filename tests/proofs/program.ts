// Parts of the extension, bundled as they ship, run as the browser runs them: each running one has a memory and globals of
// its own, and can be lost without warning. Packages are shared; our modules are not.
import { build, type Rollup } from 'vite';

/** Starts a process of this program in these globals; answers what its entry exports. */
export type Program<T> = (globals: Readonly<Record<string, unknown>>) => T;

/** `names`: globals that each process is given its own of. */
export async function loadProgram<T>(entry: string, names: readonly string[]): Promise<Program<T>> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['cjs'] },
      rollupOptions: { external: (id: string) => !/^[./]/.test(id) },
    },
  })) as Rollup.RollupOutput[];
  const [chunk] = built.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
  if (chunk === undefined) throw new Error(`Nothing was built of ${entry}`);
  const packages = new Map<string, unknown>();
  for (const id of chunk.imports.filter((id) => id !== POLYFILL)) {
    const found = { ...((await import(id)) as Readonly<Record<string, unknown>>) };
    // As Node's own `require`: a package of one function is that function, and one of older make is its default.
    const { default: main } = found;
    packages.set(id, typeof main === 'function' ? main : typeof main === 'object' ? { ...main, ...found } : found);
  }
  const run = new Function('require', 'module', 'exports', ...names, chunk.code);
  return (globals) => {
    const module = { exports: {} as T };
    const require = (id: string) => (id === POLYFILL ? globals.browser : packages.get(id));
    run(require, module, module.exports, ...names.map((name) => globals[name]));
    return module.exports;
  };
}

const POLYFILL = 'webextension-polyfill';
