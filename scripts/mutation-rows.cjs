// The rows of tests/mutations, and a file's text with a row's change made.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const isText = (value) => typeof value === 'string' && value !== '';

/**
 * `find` stands once in the file; with `after` it is the first one behind those texts, sought one after
 * the other.
 */
function check(name, row) {
  const { rule, file, after = [], find, replace, test } = row;
  const isWhole =
    [rule, file, find, test?.file, test?.title, ...after].every(isText) &&
    typeof replace === 'string' &&
    find !== replace;
  if (!isWhole) throw new Error(`tests/mutations/${name}: 書きかけの行: ${JSON.stringify(row)}`);
  return row;
}

/** All rows, file by file. Throws for a row that is not whole. */
const readRows = (folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.cjs'))
    .sort()
    .flatMap((name) => require(path.join(folder, name)).map((row) => check(name, row)));

const fits = (file, text, count) =>
  new Error(`${file} に「${text}」が ${count} か所あります。この行はもう合っていません`);

/** Throws where the row no longer fits the file. */
function changed(root, { file, after = [], find, replace }) {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  let from = 0;
  for (const anchor of after) {
    const at = text.indexOf(anchor, from);
    if (at < 0) throw fits(file, anchor, 0);
    from = at + anchor.length;
  }
  const at = text.indexOf(find, from);
  if (at < 0) throw fits(file, find, 0);
  if (after.length === 0 && text.includes(find, at + 1)) throw fits(file, find, 'いくつも');
  return text.slice(0, at) + replace + text.slice(at + find.length);
}

module.exports = { changed, readRows };
