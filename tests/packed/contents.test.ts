import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { documentIds } from '../../src/domain/application';
import { pack, packedIn } from './support/pack';

/** What is packed, with the real packer and without Electron's binary. */
const packed = packedIn(inject('packedIn'));
const root = path.join(__dirname, '..', '..');

/** Each may be as large as this; what is larger is not what we think it is. */
const kinds: readonly { readonly is: RegExp; readonly kB: number }[] = [
  { is: /^package\.json$/, kB: 5 },
  { is: /^LICENSE$/, kB: 5 },
  { is: /^out\/main\/main\.js$/, kB: 100 },
  { is: /^out\/main\/ward-(filler|reader)\.js$/, kB: 100 },
  { is: /^out\/main\/chunks\/[\w.-]+\.js$/, kB: 4000 },
  { is: /^out\/preload\/preload\.js$/, kB: 10 },
  { is: /^out\/renderer\/index\.html$/, kB: 5 },
  { is: /^out\/renderer\/third-party\.json$/, kB: 300 },
  { is: /^out\/renderer\/assets\/[\w.-]+\.(js|mjs|css)$/, kB: 2000 },
  { is: /^out\/renderer\/directories\/(banks|branches|postal-codes-tokyo)\.json$/, kB: 2000 },
  { is: /^out\/renderer\/pdfjs\/cmaps\/[\w-]+\.bcmap$/, kB: 100 },
  { is: /^out\/renderer\/pdfjs\/standard_fonts\/[\w-]+\.(pfb|ttf)$/, kB: 200 },
  { is: /^forms\/[\w-]+\/template\.json$/, kB: 300 },
  { is: /^forms\/[\w-]+\/layout\.pdf$/, kB: 500 },
  { is: /^resources\/fonts\/NotoSansJP-Regular\.ttf$/, kB: 8000 },
  { is: /^resources\/fonts\/NotoSansJP-OFL\.txt$/, kB: 10 },
  { is: /^resources\/schemes\/[\w-]+\.json$/, kB: 300 },
  { is: /^resources\/sample\/household\.json$/, kB: 300 },
];

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(full);
    else yield full;
  }
}

const inCheckout = (folder: string) =>
  [...filesUnder(path.join(root, folder))].map((file) =>
    path.relative(root, file).split(path.sep).join('/'),
  );

describe('app.asar', () => {
  test('holds nothing but what is on the list, and nothing larger than it should be', () => {
    const odd = [...packed.files].filter(
      ([name, size]) => !kinds.some(({ is, kB }) => is.test(name) && size <= kB * 1000),
    );
    expect(odd).toEqual([]);
  });

  test('holds something of every kind', () => {
    const names = [...packed.files.keys()];
    for (const { is } of kinds)
      expect(
        names.some((name) => is.test(name)),
        `${is}`,
      ).toBe(true);
  });

  test('holds every form, rule, font and file of the page', () => {
    const forms = documentIds.flatMap((id) => [
      `forms/${id}/template.json`,
      `forms/${id}/layout.pdf`,
    ]);
    for (const name of [...forms, ...inCheckout('resources'), ...inCheckout('out/renderer')]) {
      expect(packed.files.has(name), name).toBe(true);
      const bytes = readFileSync(path.join(packed.program, name));
      expect(bytes.equals(readFileSync(path.join(root, name))), name).toBe(true);
    }
  });

  test('holds no code that its program does not use', () => {
    const reached = new Set(['main.js']);
    for (const name of reached) {
      const text = readFileSync(path.join(packed.program, 'out', 'main', name), 'utf8');
      for (const [, asked = ''] of text.matchAll(/require\("(\.[^"]+)"\)/g)) {
        reached.add(path.posix.join(path.posix.dirname(name), asked));
      }
      // The bundles of threads are started by their file names.
      for (const [, thread = ''] of text.matchAll(/["'`](ward-\w+\.js)["'`]/g)) reached.add(thread);
    }
    const there = [...packed.files.keys()].filter((name) => name.startsWith('out/main/'));
    expect(there.filter((name) => !reached.has(name.replace('out/main/', '')))).toEqual([]);
  });

  test('holds no source map, and nothing that points to one', () => {
    const scripts = [...packed.files.keys()].filter((name) => /^out\/.*\.m?js$/.test(name));
    expect(scripts.length).toBeGreaterThan(5);
    for (const name of scripts) {
      const text = readFileSync(path.join(packed.program, name), 'utf8');
      expect(text, name).not.toMatch(/\/\/# sourceMappingURL=(?!data:|\$)/);
    }
  });

  test('has a package.json without scripts and development packages', () => {
    const text = readFileSync(path.join(packed.program, 'package.json'), 'utf8');
    const manifest = JSON.parse(text);
    expect(manifest).toMatchObject({ name: 'sitter-hojo', main: 'out/main/main.js' });
    expect(manifest.scripts).toBeUndefined();
    expect(manifest.devDependencies).toBeUndefined();
  });

  test('says nothing of the computer it was packed on', () => {
    for (const name of packed.files.keys()) {
      if (!/\.(js|mjs|json|html|css|txt)$/.test(name)) continue;
      const text = readFileSync(path.join(packed.program, name), 'utf8');
      expect(text.includes(root), name).toBe(false);
    }
  });

  test('is the same each time it is packed', () => {
    const again = pack();
    const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(digest(again.asar)).toBe(digest(packed.asar));
    again.remove();
  });
});

describe('the installed folder', () => {
  test('holds the licences of everything, readable without the program', () => {
    const licences = path.join(packed.folder, 'resources', 'licences');
    expect(readdirSync(licences).sort()).toEqual(['sitter-hojo.txt', 'third-party.txt']);
    const inWindow = path.join(root, 'out', 'renderer', 'third-party.json');
    expect(readFileSync(path.join(licences, 'third-party.txt'), 'utf8')).toBe(
      JSON.parse(readFileSync(inWindow, 'utf8')).text,
    );
    for (const name of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) {
      expect(existsSync(path.join(packed.folder, name)), name).toBe(true);
    }
  });

  test('holds nothing of ours beside the asar and the licences', () => {
    expect(readdirSync(path.join(packed.folder, 'resources')).sort()).toEqual([
      'app.asar',
      'licences',
    ]);
    expect(readdirSync(path.join(packed.folder, 'locales')).sort()).toEqual([
      'en-US.pak',
      'ja.pak',
    ]);
    expect(statSync(packed.binary).mode & 0o111).toBe(0o111);
  });
});
