import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..', '..', '..');
type Program = 'saver' | 'mover' | 'protector' | 'putter' | 'filer';

/** Bundles a program of this folder that is there to be killed; returns its file. */
export async function buildProgram(name: Program): Promise<string> {
  const outDir = path.join(root, 'out', 'faults', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    // One file: it is started hundreds of times.
    ssr: { noExternal: true },
    build: {
      ssr: path.join('tests', 'faults', 'support', `${name}.ts`),
      outDir,
      emptyOutDir: true,
      minify: true,
      rollupOptions: { output: { format: 'cjs', entryFileNames: `${name}.cjs` } },
    },
  });
  return path.join(outDir, `${name}.cjs`);
}

export const buildSaver = () => buildProgram('saver');

export interface Ran {
  readonly lines: readonly string[];
  readonly signal: NodeJS.Signals | null;
}

/** Runs such a program to its end, whichever that is. */
export function runSaver(
  saver: string,
  args: readonly string[],
  onLine: (line: string, child: ChildProcess) => void = () => undefined,
): Promise<Ran> {
  const child = spawn(process.execPath, [saver, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  let rest = '';
  child.stdout.on('data', (part: Buffer) => {
    const [last = '', ...whole] = (rest + part.toString()).split('\n').reverse();
    rest = last;
    for (const line of whole.reverse()) {
      lines.push(line);
      onLine(line, child);
    }
  });
  return new Promise((resolve) => {
    child.once('close', (_code, signal) => resolve({ lines, signal }));
  });
}

/** Work items, so many at a time. */
export async function inParallel<Item>(
  items: readonly Item[],
  count: number,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (;;) {
      const index = next;
      next += 1;
      if (index >= items.length) return;
      await work(items[index] as Item, index);
    }
  };
  await Promise.all(Array.from({ length: count }, worker));
}
