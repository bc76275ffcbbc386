// npm run mutations: is each rule really held by a test? Every row of tests/mutations changes one place
// of the program, and the test it names must then fail. The change is made to the text that a module is
// loaded from: no file is written. Words after the command narrow the rows: npm run mutations -- K5.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { changed, readRows } = require('./mutation-rows.cjs');

const root = path.join(__dirname, '..');
/** The tests a row may name: those of the project `unit`. */
const include = ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'];

/** Titles are not cut: a row names its test by the whole of it. */
const chaiConfig = { truncateThreshold: 0 };

/** What a module is loaded as in place of its file; null while nothing is changed. */
let active = null;

const inPlaceOfTheFile = {
  name: 'mutation',
  enforce: 'pre',
  load: (id) => (id.split('?')[0] === active?.path ? active.text : null),
};

function change(vitest, next) {
  for (const one of [active, next]) if (one) vitest.invalidateFile(one.path);
  active = next;
}

/** A title that test.each made of a text stands in quotes. */
const bare = (name) => name.replace(/^'(.*)'$/, '$1');

/** The tests of a file, with their state; `title` null: all of them. */
async function run(vitest, file, title) {
  const [specification] = await vitest.globTestSpecifications([path.join(root, file)]);
  if (!specification) throw new Error(`試験のファイル ${file} がありません`);
  const escaped = title?.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (title === null) vitest.resetGlobalTestNamePattern();
  else vitest.setGlobalTestNamePattern(new RegExp(`(^|[\\s'])${escaped}'?$`));
  const { testModules } = await vitest.rerunTestSpecifications([specification], false);
  return {
    tests: testModules.flatMap(({ children }) => [...children.allTests()]),
    errors: testModules.flatMap((one) => one.errors()).map(({ message }) => message),
  };
}

/** Throws where there is not exactly one test of that title. */
function stateOf({ tests, errors }, { file, title }) {
  const found = tests.filter(({ name }) => bare(name) === title);
  if (found.length === 1) return found[0].result().state;
  throw new Error(
    `試験「${title}」が ${file} に ${found.length} 件あります${errors.map((one) => `: ${one}`).join('')}`,
  );
}

/** A function from a test to its state with nothing changed; each file is run once. */
function untouched(vitest) {
  const files = new Map();
  return async (test) => {
    const found = files.get(test.file) ?? (await run(vitest, test.file, null));
    files.set(test.file, found);
    return stateOf(found, test);
  };
}

/** Null where the row holds, else what is wrong with it. */
async function problemOf(vitest, before, row) {
  try {
    const text = changed(root, row);
    if ((await before(row.test)) !== 'passed')
      return `何も変えなくても試験「${row.test.title}」が通りません`;
    change(vitest, { path: path.join(root, row.file), text });
    const state = stateOf(await run(vitest, row.test.file, row.test.title), row.test);
    return state === 'failed' ? null : `変えても試験「${row.test.title}」が落ちません(${state})`;
  } catch (error) {
    return error.message;
  } finally {
    change(vitest, null);
  }
}

const isMeant = (words) => (row) =>
  words.every((word) => `${row.rule} ${row.file} ${row.test.title}`.includes(word));

/** Runs the rows one after the other; returns how many held and how many did not. */
async function mutations(words) {
  const rows = readRows(path.join(root, 'tests', 'mutations')).filter(isMeant(words));
  const { createVitest } = await import('vitest/node');
  const vitest = await createVitest(
    'test',
    // A worker of its own for each run: what an earlier one has loaded must not be kept.
    {
      root,
      config: false,
      include,
      testTimeout: 60_000,
      chaiConfig,
      watch: false,
      reporters: [{}],
      pool: 'threads',
    },
    { plugins: [inPlaceOfTheFile] },
  );
  await vitest.standalone();
  const before = untouched(vitest);
  let failed = 0;
  for (const row of rows) {
    const problem = await problemOf(vitest, before, row);
    if (problem === null) continue;
    failed += 1;
    console.error(`${row.rule}\n  ${row.file}: ${row.find} → ${row.replace}\n  ${problem}\n`);
  }
  await vitest.close();
  return { passed: rows.length - failed, failed };
}

mutations(process.argv.slice(2)).then((counts) => {
  const { passed, failed } = counts;
  const file = process.env.SITTER_HOJO_MUTATIONS_REPORT;
  if (file) fs.writeFileSync(file, JSON.stringify(counts));
  console.log(`規則を変えると、名指した試験が落ちるか: ${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
});
