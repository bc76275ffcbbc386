import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

// Screens are fetched when they are opened. A class whose rules come only with another screen looks
// right after that screen was visited, and wrong before.

const here = import.meta.dirname;
const read = (file: string) => readFileSync(path.join(here, file), 'utf8');
const all = readdirSync(here, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.split(path.sep).join('/'),
);
const files = all.filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
const sheets = all.filter((file) => file.endsWith('.css'));

const resolved = (from: string, to: string): string | null => {
  const target = path.posix.join(path.posix.dirname(from), to);
  const found = ['', '.ts', '.tsx', '/index.ts'].find(
    (end) => /\.\w+$/.test(target + end) && existsSync(path.join(here, target + end)),
  );
  return found === undefined ? null : target + found;
};

const named = (file: string, pattern: RegExp): readonly string[] =>
  [...read(file).matchAll(pattern)].flatMap(([, to]) => resolved(file, to ?? '') ?? []);

const fetchedLater = /\bimport\('(\.[^']+)'\)/g;
const broughtAlong = /^(?:import|export)\s(?!type\b)(?:[^'";]*\sfrom\s)?'(\.[^']+)';/gm;

/** A file and all that comes with it at once. */
function together(root: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(root)) return seen;
  seen.add(root);
  if (!root.endsWith('.css')) for (const next of named(root, broughtAlong)) together(next, seen);
  return seen;
}

const defined = (sheets: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...sheets]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        [...read(file).matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? ''),
      ),
  );

const used = (file: string): readonly string[] =>
  [...read(file).matchAll(/className=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)].flatMap(
    ([, plain, code = '']) =>
      (plain ?? [...code.matchAll(/['"`]([^'"`]*)['"`]/g)].map(([, words]) => words).join(' '))
        .replace(/\$\{[^}]*\}/g, ' ')
        .split(/\s+/)
        .filter((word) => /^[a-z][\w-]*\w$/.test(word)),
  );

const first = together('main.tsx');
const rooms = [...new Set(files.flatMap((file) => named(file, fetchedLater)))].sort();

test('the rooms that are fetched later are found', () => {
  expect(rooms).toContain('screens/applications/applications.tsx');
  expect(first).toContain('styles/base.css');
});

test.each(['main.tsx', ...rooms])('%s brings the rules of every class it uses', (room) => {
  const along = together(room);
  const there = defined([...first, ...along]);
  const somewhere = defined(sheets);
  const lacking = [...along]
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      used(file)
        .filter((name) => somewhere.has(name) && !there.has(name))
        .map((name) => `${file}: ${name}`),
    );
  expect([...new Set(lacking)]).toEqual([]);
});

test('a class has its rules in one sheet: two would hold by the order the screens were opened in', () => {
  const homes = new Map<string, Set<string>>();
  for (const file of sheets)
    for (const [, name = ''] of read(file).matchAll(/^\.([a-z][\w-]*) \{/gm))
      homes.set(name, (homes.get(name) ?? new Set()).add(file));
  expect(
    [...homes].filter(([, there]) => there.size > 1).map(([name, there]) => [name, ...there]),
  ).toEqual([]);
});
