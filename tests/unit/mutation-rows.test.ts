import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changed, readRows } from '../../scripts/mutation-rows.cjs';

const folder = mkdtempSync(path.join(tmpdir(), 'mutation-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(path.join(folder, 'rule.ts'), 'a = 1;\nb = 1;\nlast = $&;\n');
const change = (row: object) => changed(folder, { file: 'rule.ts', find: '', replace: '', ...row });

describe('a change of the program', () => {
  test('is made at the one place that is meant', () => {
    expect(change({ find: 'a = 1', replace: "a = '$&'" })).toBe("a = '$&';\nb = 1;\nlast = $&;\n");
    expect(change({ after: ['b'], find: '1', replace: '2' })).toBe('a = 1;\nb = 2;\nlast = $&;\n');
  });

  test.each([
    ['the text is gone', { find: 'c = 1' }],
    ['the text stands twice', { find: '= 1' }],
    ['what it follows is gone', { after: ['c'], find: '1' }],
    ['it does not follow that', { after: ['last'], find: '1' }],
  ])('is refused where %s', (_, row) => {
    expect(() => change(row)).toThrow('もう合っていません');
  });
});

test('every row is whole, and no two make the same change', () => {
  const rows = readRows(path.join(__dirname, '..', 'mutations'));
  const changes = rows.map(({ file, after, find, replace }) =>
    JSON.stringify([file, after, find, replace]),
  );
  expect(new Set(changes).size).toBe(changes.length);
});
