import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const here = import.meta.dirname;
const exempt = /\.test\.tsx?$|^index\.html$/;

test('no sentence stands in a component: all of them are in src/copy', () => {
  const japanese = /['"`>][^'"`<]*[\u3041-\u30ff\u4e00-\u9fff]/;
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' });
  const offending = files
    .filter((file) => /\.(tsx?|css)$/.test(file) && !exempt.test(file))
    .flatMap((file) =>
      readFileSync(path.join(here, file), 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
        .split('\n')
        .filter((line) => japanese.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  // 「8時30分」 as people type it.
  expect(offending.filter((line) => !line.startsWith('reading'))).toEqual([]);
});
