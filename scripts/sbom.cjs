// npm run sbom: what the packed program holds of others, as CycloneDX JSON in dist/sbom.cdx.json.
// npm knows the packages; which of them ship, the build does (scripts/shipped.cjs).
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { buildOrExit, root } = require('./build.cjs');
const { shippedData, shippedPackages } = require('./shipped.cjs');

const target = path.join(root, 'dist', 'sbom.cdx.json');

/** Every package that is installed. Not `--omit=dev`: npm then leaves out what dev packages use as well. */
function installed() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status, stdout } = spawnSync(npm, ['sbom', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm sbom に失敗しました。');
  return JSON.parse(stdout);
}

const refOf = ({ name, version }) => `${name}@${version}`;

/** Electron goes out as a whole, with Chromium and Node.js in it. */
function electron(components) {
  const version = require('electron/package.json').version;
  const found = components.find((one) => one['bom-ref'] === `electron@${version}`);
  if (!found) throw new Error('Electron is not among the installed packages');
  return { ...found, type: 'framework', scope: 'required' };
}

/** Fonts and tables: the licence's own text is what identifies them. */
function dataComponent({ name, license, text }) {
  return {
    'bom-ref': `data:${name}`,
    type: 'data',
    name,
    licenses: [{ license: { id: license } }],
    properties: [
      {
        name: 'sitter-hojo:licence-text-sha256',
        value: createHash('sha256').update(text).digest('hex'),
      },
    ],
  };
}

/** The same contents give the same bill: no time of day, and a number made from what it says. */
function numbered(bill) {
  const hex = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`];
  const uuid = [...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
  return { ...bill, serialNumber: `urn:uuid:${uuid}` };
}

/** The bill of materials; throws when npm does not know a package that ships. */
function billOfMaterials() {
  const all = installed();
  const packages = shippedPackages().map((one) => {
    const found = all.components.find((component) => component['bom-ref'] === refOf(one));
    if (!found) throw new Error(`${refOf(one)} ships, and npm does not know it`);
    const { scope: _development, ...component } = found;
    const properties = component.properties.filter(({ name }) => !name.endsWith(':development'));
    return { ...component, scope: 'required', properties };
  });
  const components = [...packages, electron(all.components), ...shippedData().map(dataComponent)];
  const refs = new Set(components.map((component) => component['bom-ref']));
  const { component: program, tools } = all.metadata;
  const { name, version } = require('../package.json');
  const own = program['bom-ref'];
  return numbered({
    $schema: all.$schema,
    bomFormat: all.bomFormat,
    specVersion: all.specVersion,
    version: 1,
    metadata: { tools, component: { ...program, type: 'application', name, version } },
    components,
    dependencies: [
      { ref: own, dependsOn: [...refs] },
      ...all.dependencies
        .filter(({ ref }) => refs.has(ref))
        .map(({ ref, dependsOn }) => ({
          ref,
          dependsOn: dependsOn.filter((one) => refs.has(one)),
        })),
    ],
  });
}

function writeBillOfMaterials() {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
  return target;
}

module.exports = { billOfMaterials, writeBillOfMaterials };

if (require.main === module) {
  buildOrExit();
  process.stderr.write(`${path.relative(root, writeBillOfMaterials())}\n`);
}
