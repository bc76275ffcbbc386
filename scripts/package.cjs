// npm run package [-- electron-builder's options]: the installers of this system into dist/, with the
// SBOM. Signing is by the environment's certificates, see docs/releasing.md. Nothing is uploaded.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { buildOrExit, root } = require('./build.cjs');
const { writeBillOfMaterials } = require('./sbom.cjs');
const { shippingProblems } = require('./shipped.cjs');

const say = (sentence) => process.stderr.write(`${sentence}\n`);

buildOrExit();
const problems = shippingProblems();
if (problems.length > 0) {
  say('ライセンスを確かめられないものがあるため、配布物を作りません。');
  for (const problem of problems) say(`  ${problem}`);
  process.exit(1);
}
fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
say(`SBOM: ${path.relative(root, writeBillOfMaterials())}`);
for (const name of ['SITTER_HOJO_MAINTAINER', 'SITTER_HOJO_HOMEPAGE']) {
  if (!process.env[name] && process.platform === 'linux') {
    say(`${name} がないので、.deb の連絡先は仮のもの(.invalid)になります。配布しないでください。`);
  }
}
const builder = require.resolve('electron-builder/cli.js');
const { status } = spawnSync(
  process.execPath,
  [
    builder,
    '--config',
    'electron-builder.config.cjs',
    '--publish',
    'never',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
