// npm run bench: bundles tests/bench/index.ts for Node and runs it there, with garbage collection at
// hand so that memory can be measured.
'use strict';
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const root = path.join(__dirname, '..');
const out = path.join(root, 'out', 'bench');

async function run() {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    // stdout is for the measurements.
    logLevel: 'error',
    build: {
      ssr: path.join('tests', 'bench', 'index.ts'),
      outDir: out,
      emptyOutDir: true,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'index.js' } },
    },
  });
  const measured = spawnSync(
    process.execPath,
    ['--expose-gc', path.join(out, 'index.js'), ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit' },
  );
  process.exit(measured.status ?? 1);
}

run();
