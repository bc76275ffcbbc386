// The one-way rule of the house: which room may know which, and that nobody reaches past a door.
// Run by `npm run check:imports`; prints every offending line and exits 1.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const src = path.join(__dirname, '..', 'src');
const domain = ['domain'];
const inner = [...domain, 'copy'];
/** `copy` words the problems of these rooms, so it knows their types, and nothing else of them. */
const typesOnly = { copy: ['intake', 'forms', 'store'] };
/** Room → the rooms it may import from. */
const mayImport = {
  domain: [],
  copy: domain,
  forms: domain,
  intake: domain,
  store: domain,
  app: [...inner, 'forms', 'intake', 'store'],
  cli: [...inner, 'app'],
  host: [...inner, 'app'],
  main: [...inner, 'app'],
  preload: ['app/contract', 'app/tidings'],
  renderer: [...inner, 'app/contract', 'app/tidings'],
};
/** Room → the packages it may import (`node:` stands for every built-in). */
const packages = {
  domain: ['dayjs', 'zod', '@holiday-jp/holiday_jp'],
  copy: [],
  forms: ['pdf-lib', 'pdfjs-dist', 'fontkit', 'zod', 'node:crypto', 'node:zlib'],
  intake: ['csv-parse'],
  store: ['node:', 'yazl', 'yauzl'],
  app: ['node:', 'zod'],
  cli: ['node:', 'get-east-asian-width'],
  host: ['node:'],
  main: ['node:', 'electron'],
  preload: ['electron'],
  renderer: ['react', 'react-dom', 'pdfjs-dist', '@digital-go-jp/design-tokens'],
};
// A script that writes the committed reference layouts; it stands in `forms` but is run by hand.
const scriptsInRooms = new Set(['forms/reference/build.ts']);

const importLine =
  /(?:import|export)\s[^;]*?from\s+'([^']+)'|import\s*\(\s*'([^']+)'\s*\)|^import\s+'([^']+)'/gm;
const isTest = (file) => /\.test\.tsx?$/.test(file);

function* sourceFiles(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sourceFiles(full);
    else if (/\.[cm]?[jt]sx?$/.test(entry.name)) yield full;
  }
}

function problemOf(file, specifier, isTypeImport) {
  const from = path.relative(src, file).split(path.sep).join('/');
  const room = from.split('/')[0];
  if (!(room in mayImport)) return `room "${room}" is not in scripts/check-imports.cjs`;
  if (!specifier.startsWith('.')) {
    const allowed = packages[room].some((name) =>
      name.endsWith(':')
        ? specifier.startsWith(name)
        : specifier === name || specifier.startsWith(`${name}/`),
    );
    return allowed ? null : `room "${room}" may not use the package "${specifier}"`;
  }
  const target = path
    .relative(src, path.resolve(path.dirname(file), specifier))
    .split(path.sep)
    .join('/');
  if (target.startsWith('../resources/')) return null;
  if (target.startsWith('../forms/') && from.startsWith('forms/reference/')) return null;
  if (target.startsWith('..')) return `"${specifier}" leaves src/`;
  const toRoom = target.split('/')[0];
  if (toRoom === room) {
    // Inside domain each folder has its own door.
    if (room !== 'domain') return null;
    const [, here] = from.split('/');
    const [, there, ...rest] = target.split('/');
    if (here === there || rest.length === 0) return null;
    return `reaches past the door of domain/${there}: import "domain/${there}"`;
  }
  const reachable = [...mayImport[room], ...(isTypeImport ? (typesOnly[room] ?? []) : [])];
  const allowed = reachable.find((name) => target === name || target.startsWith(`${name}/`));
  if (!allowed) return `"${room}" may not know "${toRoom}"`;
  const depth = target.slice(allowed.length).split('/').filter(Boolean);
  // domain/<folder> and copy/<file> are doors; elsewhere the room's own index is the door.
  const doors = allowed === 'domain' || allowed === 'copy' ? 1 : 0;
  return depth.length > doors ? `reaches past the door of "${allowed}": ${target}` : null;
}

let problems = 0;
let files = 0;
for (const file of sourceFiles(src)) {
  const relative = path.relative(src, file).split(path.sep).join('/');
  if (isTest(file) || scriptsInRooms.has(relative)) continue;
  files += 1;
  const text = fs.readFileSync(file, 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, ' '),
  );
  // What the pattern below cannot read must not stand there at all.
  for (const odd of code.matchAll(/\brequire\s*\(|\bimport\s*\(\s*[^'\s]/g)) {
    problems += 1;
    console.error(
      `src/${relative}:${code.slice(0, odd.index).split('\n').length}  imports are written with from '…' or import('…')`,
    );
  }
  for (const match of code.matchAll(importLine)) {
    const specifier = match[1] ?? match[2] ?? match[3];
    const isTypeImport = /^(import|export)\s+type\s/.test(match[0]);
    const problem = problemOf(file, specifier.replace(/\?.*$/, ''), isTypeImport);
    if (!problem) continue;
    problems += 1;
    const line = text.slice(0, match.index).split('\n').length;
    console.error(`src/${relative}:${line}  ${problem}`);
  }
}
console.log(
  problems === 0
    ? `imports: ${files} files, all one way`
    : `imports: ${problems} problem(s) in ${files} files`,
);
process.exit(problems === 0 ? 0 : 1);
