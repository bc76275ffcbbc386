import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { booking, household } from '../../tests/support/households';
import { type Computer, digestOf, makeComputer } from '../../tests/support/moving';
import { keptReceipt, pngOf, receiptFile } from '../../tests/support/receipts';
import type { Household } from '../domain/household';
import { withoutReceipt, withReceipt } from '../domain/receipts';

let computer: Computer;
let handle = '';
const plain = household({ usage: [booking({ id: 'u1' }), booking({ id: 'u2' })] });
beforeEach(async () => {
  computer = await makeComputer();
  writeFileSync(path.join(computer.folder, '北家.sitter'), JSON.stringify(plain));
  handle = await open('北家.sitter');
});
afterEach(() => computer.remove());

async function open(id: string) {
  const opened = await computer.program.openHousehold({ id });
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value.handle;
}
async function done<Value>(
  answer: Promise<{ ok: true; value: Value } | { ok: false; error: { sentence: string } }>,
) {
  const said = await answer;
  if (!said.ok) throw new Error(said.error.sentence);
  return said.value;
}
const code = async (
  answer: Promise<{ ok: true } | { ok: false; error: { code: string; sentence: string } }>,
) => {
  const said = await answer;
  return said.ok ? 'ok' : said.error.code;
};
const keep = (content: Buffer, folder: string | null = null, partBytes?: number) =>
  keptReceipt(computer.program, handle, content, folder, partBytes);
const save = (changed: Household) =>
  done(computer.program.saveHousehold({ handle, household: { ...changed } }));
const jpeg = receiptFile('receipt.jpg');

test('a receipt comes in parts, lies under its content once, and is read back as it was', async () => {
  const kept = await done(keep(jpeg, null, 1000));
  expect(kept).toEqual({
    folder: expect.stringMatching(/^北家の書類 [0-9a-f]{6}$/),
    sha256: digestOf(jpeg),
    type: 'jpeg',
  });
  const { folder, sha256, type } = kept;
  expect(await done(keep(jpeg, folder))).toEqual(kept);
  expect(readdirSync(path.join(computer.folder, folder))).toEqual([`${sha256}.jpg`]);
  const read = await done(computer.program.readReceipt({ handle, folder, sha256, type }));
  expect(Buffer.from(read.content, 'base64')).toEqual(jpeg);
  expect((await done(computer.program.listPapers({ handle, folder }))).papers).toEqual([
    { sha256, type },
  ]);
});

test('undone and attached again it goes into the same folder', async () => {
  const first = await done(keep(jpeg));
  expect((await done(keep(receiptFile('receipt.png')))).folder).toBe(first.folder);
});

test.each([
  ['receipt.jpg', 'jpeg'],
  ['turned.jpg', 'jpeg'],
  ['receipt.png', 'png'],
  ['receipt.webp', 'webp'],
  ['receipt.heic', 'heic'],
])('%s is kept as %s', async (name, type) => {
  expect(await done(keep(receiptFile(name)))).toMatchObject({ type });
});

test.each<[string, () => Buffer, string]>([
  ['nothing', () => Buffer.alloc(0), 'empty'],
  ['more than 20 MB', () => Buffer.alloc(20 * 1024 * 1024 + 1, 0xff), 'too-large'],
  ['a program called .jpg', () => Buffer.from('MZ\x90\x00 a program of some size'), 'unknown-type'],
  ['a web page', () => Buffer.from('<html><script>alert(1)</script>'), 'unknown-type'],
  ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'unknown-type'],
  ['the beginning of a JPEG', () => jpeg.subarray(0, 40), 'no-picture'],
  ['the beginning of a PNG', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'no-picture'],
  ['a PNG of 60000 × 60000 dots', () => pngOf(60_000, 60_000, 1), 'too-many-dots'],
])('%s is refused in a sentence and leaves nothing', async (_, content, why) => {
  const answer = await keep(content());
  expect(answer).toMatchObject({ ok: false, error: { code: why } });
  if (!answer.ok) expect(answer.error.sentence).toMatch(/[ぁ-ん].*。$/);
  expect(readdirSync(computer.folder).filter((name) => name.includes('書類'))).toEqual([]);
});

test('a picture of just as many dots as are drawn is kept, one row more is not', async () => {
  expect(await code(keep(pngOf(12_000, 10_000, 1)))).toBe('ok');
  expect(await code(keep(pngOf(12_000, 10_001, 1)))).toBe('too-many-dots');
});

test('a case and the sample are told to be saved first; look only is looked at', async () => {
  const opened = await done(computer.program.openCase({}));
  expect(await code(keptReceipt(computer.program, opened.handle, jpeg))).toBe('not-saved');
  const sample = await done(computer.program.openSample({}));
  expect(await code(keptReceipt(computer.program, sample.handle, jpeg))).toBe('not-saved');

  const { folder, sha256, type } = await done(keep(jpeg));
  const other = await open('北家.sitter');
  expect(await code(keptReceipt(computer.program, other, jpeg))).toBe('look-only');
  expect(await code(computer.program.readReceipt({ handle: other, folder, sha256, type }))).toBe(
    'ok',
  );
  const wanted = { handle: other, folder, papers: [{ sha256, type }] };
  expect(await code(computer.program.forgetPapers(wanted))).toBe('look-only');
});

test('a part that is not the next one is refused', async () => {
  const { file } = await done(computer.program.startReceipt({ handle, bytes: 4 }));
  const part = Buffer.from('%P').toString('base64');
  expect(await code(computer.program.sendReceiptPart({ file, at: 2, part }))).toBe('not-arrived');
  expect(await code(computer.program.keepReceipt({ handle, folder: null, file }))).toBe(
    'not-arrived',
  );
});

test('a link in the place of the folder is not followed', async () => {
  const outside = path.join(computer.folder, '..', `${path.basename(computer.folder)}-外`);
  await mkdir(outside, { recursive: true });
  symlinkSync(outside, path.join(computer.folder, '北家の書類 aaaaaa'));
  const folder = '北家の書類 aaaaaa';
  expect(await code(keep(jpeg, folder))).toBe('in-the-way');
  expect(await done(computer.program.listPapers({ handle, folder }))).toEqual({ papers: [] });
  expect(readdirSync(outside)).toEqual([]);
});

test('what nothing leads to any more is deleted when asked for, and only that', async () => {
  const { folder, ...a } = await done(keep(jpeg));
  const { folder: _, ...b } = await done(keep(receiptFile('receipt.png'), folder));
  const both = new Set(['u1', 'u2']);
  const attached = withReceipt(
    withReceipt(plain, folder, { ...a, name: 'a' }, both),
    folder,
    { ...b, name: 'b' },
    both,
  );
  await save(withoutReceipt(withoutReceipt(attached, 'u1', b.sha256), 'u2', b.sha256));
  const papers = [a, b];
  const forgotten = await done(computer.program.forgetPapers({ handle, folder, papers }));
  expect(forgotten.deleted).toEqual([b.sha256]);
  expect(readdirSync(path.join(computer.folder, folder))).toEqual([`${a.sha256}.jpg`]);
});

test('a copy of the household file keeps the papers of both', async () => {
  const { folder, ...a } = await done(keep(jpeg));
  await save(withReceipt(plain, folder, { ...a, name: 'a' }, new Set()));
  await cp(path.join(computer.folder, '北家.sitter'), path.join(computer.folder, '写し.sitter'));
  const asked = computer.program.forgetPapers({ handle, folder, papers: [a] });
  expect(await code(asked)).toBe('shared');
  expect(readdirSync(path.join(computer.folder, folder))).toHaveLength(1);
});

test('erasing takes along what was attached and taken back since', async () => {
  const { folder } = await done(keep(jpeg));
  const listed = await done(computer.program.listErasable({ handle }));
  expect(listed.papers).toEqual({ folder: path.join(computer.folder, folder), files: 1 });
  const all = { handle, file: true, papers: true, written: true };
  expect((await done(computer.program.eraseHousehold(all))).left).toEqual([]);
  expect(existsSync(path.join(computer.folder, folder))).toBe(false);
});

test('a box takes attached receipts along', async () => {
  const { folder, ...a } = await done(keep(jpeg));
  await save(withReceipt(plain, folder, { ...a, name: 'レシート.jpg' }, new Set(['u1'])));
  const packed = await done(computer.program.packHousehold({ handle }));
  expect(packed).toMatchObject({ papers: 1, notice: null });
  const other = await makeComputer();
  try {
    const box = path.join(other.folder, packed.fileName);
    await cp(path.join(computer.folder, packed.fileName), box);
    const { id } = await done(other.program.takeInBox({ box: packed.fileName }));
    const opened = await done(other.program.openHousehold({ id }));
    const taken = opened.household as unknown as Household;
    const place = taken.papers?.folder ?? '';
    const read = await done(
      other.program.readReceipt({ handle: opened.handle, folder: place, ...a }),
    );
    expect(Buffer.from(read.content, 'base64')).toEqual(jpeg);
    expect(readFileSync(path.join(other.folder, place, `${a.sha256}.jpg`))).toEqual(jpeg);
  } finally {
    await other.remove();
  }
});
