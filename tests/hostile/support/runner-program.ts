import path from 'node:path';
import { build } from 'vite';
import { build as buildProgram } from '../../../scripts/build.cjs';

export const root = path.join(import.meta.dirname, '..', '..', '..');

const outDir = path.join(root, 'out', 'hostile');
/** What a worker runs. */
export const runner = path.join(outDir, 'runner.cjs');

/** Before the first test: the program and the runner as the sources say now. */
export async function setup(): Promise<void> {
  buildProgram();
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: path.join('tests', 'hostile', 'support', 'runner.ts'),
      outDir,
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'runner.cjs' } },
    },
  });
}
