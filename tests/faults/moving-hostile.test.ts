import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  allIn,
  type Computer,
  digestOf,
  makeComputer,
  name,
  packed,
  papersName,
  putHousehold,
  receipt,
  upload,
} from '../support/moving';
import { type RawEntry, rawZip } from '../support/raw-zip';

let old: Computer;
let other: Computer;
let good: Buffer;
let household: string;
let untouched: Readonly<Record<string, string>>;

beforeAll(async () => {
  [old, other] = [await makeComputer(), await makeComputer()];
  await putHousehold(old);
  good = await packed(old);
  household = await readFile(path.join(old.folder, name), 'utf8');
  await writeFile(path.join(other.folder, '隣の家.json'), household);
  untouched = await allIn(other.folder);
});
afterAll(() => Promise.all([old.remove(), other.remove()]));

interface Box {
  readonly entries?: readonly RawEntry[];
  readonly manifest?: object;
  readonly files?: readonly object[];
}

const paper = { name: `書類/${digestOf(receipt(0))}.pdf`, content: receipt(0) };
const backup = { name: '控え/2026-11-22 09-00-00.sitter', content: '{}' };
const listed = ({ name: entry, content }: RawEntry) => ({
  entry,
  bytes: Buffer.from(content).length,
  sha256: digestOf(content),
});

/** A box with whatever is wrong with it; everything else of it is right. */
function boxWith({ entries = [], manifest = {}, files }: Box = {}): Buffer {
  const own: RawEntry[] = [{ name: '世帯.sitter', content: household }, paper, backup];
  const all = [...own.filter((one) => !entries.some((its) => its.name === one.name)), ...entries];
  const json = {
    format: 'sitter-hojo/moving-box',
    version: 1,
    packedAt: '2026-11-22T00:00:00.000Z',
    household: name,
    papersFolder: papersName,
    files: files ?? all.map(listed),
    ...manifest,
  };
  return rawZip([...all, { name: '引っ越し.json', content: JSON.stringify(json) }]);
}

/** Looks into a box and tries to take it in; nothing may have changed when that is refused. */
async function refusalOf(box: Buffer): Promise<string | null> {
  const handle = await upload(other, box);
  const looked = await other.program.lookIntoBox({ box: handle });
  const taken = await other.program.takeInBox({ box: handle });
  await other.program.dropUpload({ box: handle });
  if (!taken.ok) {
    expect(await allIn(other.folder)).toEqual(untouched);
    expect((await readdir(other.folder)).sort()).toEqual(['隣の家.json']);
    expect(looked).toMatchObject({ ok: false, error: { sentence: taken.error.sentence } });
  }
  return taken.ok ? null : taken.error.sentence;
}

const foreign = 'はないはずのもの';
const changed = '途中で切れているか、作ったときから中身が変わっています';
const strange = (entry: string, more: Partial<RawEntry> = {}): Box => ({
  entries: [{ name: entry, content: 'x', ...more }],
});
const zeros = (bytes: number) => Buffer.alloc(bytes);

const hostile: Readonly<Record<string, readonly [() => Buffer, string]>> = {
  'a path out of the box': [() => boxWith(strange('../外.sitter')), foreign],
  'a path out of its backups': [() => boxWith(strange('控え/../../外.sitter')), foreign],
  'a path hidden behind a moment': [
    () => boxWith(strange('控え/2026-11-22 09-00-00/../../外.sitter')),
    foreign,
  ],
  backslashes: [() => boxWith(strange('控え\\..\\外.sitter')), foreign],
  'an absolute path': [() => boxWith(strange('/etc/cron.d/x')), foreign],
  'a drive': [() => boxWith(strange('C:\\x.sitter')), foreign],
  'a folder': [() => boxWith(strange('控え/')), foreign],
  'a program': [() => boxWith(strange('書類/run.exe')), foreign],
  'a null in a name': [() => boxWith(strange(`${paper.name}\0.exe`)), foreign],
  'a link': [() => boxWith({ entries: [{ ...paper, mode: 0o120777 }] }), foreign],
  'the household as a link': [
    () => boxWith({ entries: [{ name: '世帯.sitter', content: '/etc/passwd', mode: 0o120777 }] }),
    foreign,
  ],
  'a device': [() => boxWith({ entries: [{ ...paper, mode: 0o020666 }] }), foreign],
  'an entry twice': [() => boxWith({ entries: [paper, paper], files: [listed(paper)] }), foreign],
  'two households': [
    () => rawZip([0, 1].map((one) => ({ name: '世帯.sitter', content: `${one}` }))),
    foreign,
  ],
  'no manifest': [
    () => rawZip([{ name: '世帯.sitter', content: household }]),
    '引っ越し用ファイルではありません',
  ],
  'a manifest of something else': [
    () => boxWith({ manifest: { format: 'x' } }),
    '引っ越し用ファイルではありません',
  ],
  'a manifest that is no JSON': [() => rawZip([{ name: '引っ越し.json', content: '{' }]), changed],
  'a newer box': [() => boxWith({ manifest: { version: 2 } }), '版 2'],
  'no household': [
    () =>
      rawZip([
        {
          name: '引っ越し.json',
          content: JSON.stringify({
            format: 'sitter-hojo/moving-box',
            version: 1,
            packedAt: '2026-11-22',
            household: name,
            papersFolder: null,
            files: [],
          }),
        },
      ]),
    changed,
  ],
  'an entry nobody lists': [() => boxWith({ files: [listed(paper)] }), changed],
  'a listed entry that is not there': [
    () =>
      boxWith({ manifest: { files: [listed({ ...paper, name: `書類/${'a'.repeat(64)}.pdf` })] } }),
    changed,
  ],
  'a wrong digest': [
    () =>
      boxWith({
        files: [{ name: '世帯.sitter', content: household }, paper, backup].map((one) => ({
          ...listed(one),
          sha256: '0'.repeat(64),
        })),
      }),
    changed,
  ],
  'a household name with a path': [
    () => boxWith({ manifest: { household: '../外.sitter' } }),
    changed,
  ],
  'a household name with a drive': [
    () => boxWith({ manifest: { household: 'C:\\外.sitter' } }),
    changed,
  ],
  'a household name that is no household’s': [
    () => boxWith({ manifest: { household: '.bashrc' } }),
    changed,
  ],
  'a papers folder elsewhere': [() => boxWith({ manifest: { papersFolder: '../外' } }), changed],
  'the backups as the papers folder': [
    () => boxWith({ manifest: { papersFolder: '控え' } }),
    changed,
  ],
  'papers without a folder': [() => boxWith({ manifest: { papersFolder: null } }), changed],
  'a household that is none': [
    () => boxWith({ entries: [{ name: '世帯.sitter', content: '{"format":"x"}' }] }),
    '中の世帯ファイルを読めません',
  ],
  'an encrypted entry': [
    () => boxWith({ entries: [{ ...paper, flags: 1, deflate: true }] }),
    'パスワードの付いた ZIP',
  ],
  'a packing nobody knows': [() => boxWith({ entries: [{ ...paper, method: 99 }] }), changed],
  'an entry that says it is small': [
    () =>
      boxWith({
        entries: [{ ...backup, content: zeros(50_000_000), deflate: true, declared: 10 }],
        files: [
          { name: '世帯.sitter', content: household },
          paper,
          { ...backup, content: '0123456789' },
        ].map(listed),
      }),
    changed,
  ],
  'an entry that says it is large': [
    () =>
      boxWith({
        entries: [{ ...backup, declared: 1000 }],
        files: [
          ...[{ name: '世帯.sitter', content: household }, paper].map(listed),
          { ...listed(backup), bytes: 1000 },
        ],
      }),
    changed,
  ],
  'a bomb': [
    () => boxWith({ entries: [{ ...backup, content: zeros(60_000_000), deflate: true }] }),
    '大きすぎる',
  ],
  'an entry larger than any': [
    () => boxWith({ entries: [{ ...backup, declared: 3_000_000_000, deflate: true }] }),
    '大きすぎる',
  ],
  'more entries than any box': [
    () =>
      rawZip(
        Array.from({ length: 10_001 }, (_, index) => ({
          name: `書類/${digestOf(String(index))}.pdf`,
          content: '',
        })),
      ),
    '大きすぎる',
  ],
  'fewer entries than it says': [() => rawZip([paper], 60_000), '大きすぎる'],
  'no ZIP file': [() => Buffer.from(household), '引っ越し用ファイルではありません'],
  'nothing at all': [() => Buffer.alloc(1), '引っ越し用ファイルではありません'],
};

test('a box written by hand is taken in where nothing is wrong with it', async () => {
  const computer = await makeComputer();
  const taken = await computer.program.takeInBox({ box: await upload(computer, boxWith()) });
  expect(taken).toEqual({ ok: true, value: { id: name } });
  await computer.remove();
});

test.each(
  Object.entries(hostile),
)('%s is refused with a sentence, and nothing is written', async (_, [box, sentence]) => {
  expect(await refusalOf(box())).toContain(sentence);
});

test('a protected household is taken in as it is; what it holds is not said', async () => {
  const computer = await makeComputer();
  const content = readFileSync(
    path.join(import.meta.dirname, '..', 'fixtures', 'protected', '1.sitter'),
    'utf8',
  );
  const box = await upload(computer, boxWith({ entries: [{ name: '世帯.sitter', content }] }));
  expect(await computer.program.lookIntoBox({ box })).toMatchObject({
    value: { household: null, backups: 1, papers: 1 },
  });
  expect(await computer.program.takeInBox({ box })).toEqual({ ok: true, value: { id: name } });
  expect(await readFile(path.join(computer.folder, name), 'utf8')).toBe(content);
  await computer.remove();
});

const each = 150;
const position = fc.nat({ max: 5000 });

test.each([
  [
    'cut off',
    position.map(
      (at) => (box: Buffer) => box.subarray(0, box.length - 1 - (at % (box.length - 1))),
    ),
  ],
  [
    'bit-flipped',
    fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 7 }))
      .map(([where, bit]) => (box: Buffer) => {
        const at = Math.min(box.length - 1, Math.floor(where * box.length));
        box[at] = (box[at] ?? 0) ^ (1 << bit);
        return box;
      }),
  ],
])('a box that was %s is refused, or is none the worse for it', async (kind, harm) => {
  const counts = { refused: 0, whole: 0 };
  await fc.assert(
    fc.asyncProperty(harm, async (damage) => {
      const computer = await makeComputer();
      const box = await upload(computer, damage(Buffer.from(good)));
      const taken = await computer.program.takeInBox({ box });
      await computer.program.dropUpload({ box });
      const held = await allIn(computer.folder);
      if (taken.ok) {
        counts.whole += 1;
        // A bit that says nothing, such as one of a date.
        const { [name]: file, ...others } = held;
        expect(file).toBe(digestOf(household));
        expect(Object.keys(others)).toHaveLength(7);
      } else {
        counts.refused += 1;
        expect(held).toEqual({});
      }
      await computer.remove();
    }),
    { numRuns: each },
  );
  console.log(`a box ${kind}: ${each} boxes`, JSON.stringify(counts));
  if (kind === 'cut off') expect(counts.refused).toBe(each);
});
