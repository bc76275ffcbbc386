// npm run demo: what the program makes of the sample household — the calculation as text, and every
// form filled into demo-out/.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { buildOrExit, root } = require('./build.cjs');

const sample = path.join('resources', 'sample', 'household.json');
const folder = 'demo-out';

function cli(...args) {
  const { status } = spawnSync(process.execPath, [path.join('out', 'main', 'cli.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

buildOrExit();
cli('calc', sample);
fs.rmSync(path.join(root, folder), { recursive: true, force: true });
cli('fill', sample, '--out', folder, '--all');

const filled = fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.pdf'));
console.log(`\n記入した書類は ${path.join(root, folder)} にあります（${filled.length}件）。`);
for (const name of filled.sort()) console.log(`  ${name}`);
