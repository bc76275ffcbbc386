import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { household } from '../../../tests/support/households';
import { isFolderName } from '../../domain/household';
import { largestPaper, putPaper, readPaper } from './paper-file';
import { paperTypeOf } from './paper-type';
import {
  isPaperFileName,
  lackingPapers,
  newPapersName,
  paperFileName,
  papersFolder,
  papersIn,
} from './papers-folder';

let home = '';
const folder = () => path.join(home, '髙橋家の書類 3f9a2c');
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-papers-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const pdf = (text: string) => Buffer.from(`%PDF-1.7 ${text}`);
async function put(content: Uint8Array) {
  const done = await putPaper(folder(), content);
  if (!done.ok) throw new Error(done.error);
  return done.value;
}

test('a paper is called by its content, written once and read back as it was', async () => {
  const paper = await put(pdf('1'));
  expect(readdirSync(folder())).toEqual([paperFileName(paper.sha256, 'pdf')]);
  expect(await readPaper(folder(), paper)).toEqual({ ok: true, value: pdf('1') });
  const file = path.join(folder(), paperFileName(paper.sha256, 'pdf'));
  const before = statSync(file);
  expect(await put(pdf('1'))).toEqual(paper);
  expect(statSync(file).ino).toBe(before.ino);
  await put(pdf('2'));
  expect(await papersIn(folder())).toHaveLength(2);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a damaged paper is not shown, and is whole again when it is put once more', async () => {
  const paper = await put(pdf('1'));
  writeFileSync(path.join(folder(), paperFileName(paper.sha256, 'pdf')), pdf('x'));
  expect(await readPaper(folder(), paper)).toEqual({ ok: false, error: 'damaged' });
  await put(pdf('1'));
  expect(await readPaper(folder(), paper)).toMatchObject({ ok: true });
});

test.each([
  ['a link to a file', (outside: string, place: string) => symlinkSync(outside, place)],
  ['a folder', (_: string, place: string) => mkdirSync(place)],
])('%s in the place of a paper is neither followed nor written over', async (_, obstruct) => {
  const paper = await put(pdf('1'));
  const place = path.join(folder(), paperFileName(paper.sha256, 'pdf'));
  const outside = path.join(home, '外.pdf');
  writeFileSync(outside, 'outside');
  rmSync(place);
  obstruct(outside, place);
  expect(await readPaper(folder(), paper)).toEqual({ ok: false, error: 'in-the-way' });
  expect(await putPaper(folder(), pdf('1'))).toEqual({ ok: false, error: 'in-the-way' });
  expect(readFileSync(outside, 'utf8')).toBe('outside');
  expect(await papersIn(folder())).toEqual([]);
});

test('a folder that is a link is not followed', async () => {
  const outside = path.join(home, 'outside');
  mkdirSync(outside);
  symlinkSync(outside, folder());
  expect(await putPaper(folder(), pdf('1'))).toEqual({ ok: false, error: 'in-the-way' });
  expect(readdirSync(outside)).toEqual([]);
  writeFileSync(path.join(outside, paperFileName('a'.repeat(64), 'pdf')), 'x');
  expect(await papersIn(folder())).toEqual([]);
});

test('what is no paper, and what is too large, is not kept', async () => {
  for (const content of ['<html>', 'MZ', '%PD', 'PK\x03\x04'])
    expect(await putPaper(folder(), Buffer.from(content))).toEqual({
      ok: false,
      error: 'unknown-type',
    });
  const large = Buffer.concat([pdf(''), Buffer.alloc(largestPaper)]);
  expect(await putPaper(folder(), large)).toEqual({ ok: false, error: 'too-large' });
  expect(readdirSync(home)).toEqual([]);
});

test('kinds are told by the first bytes', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  expect(paperTypeOf(bytes('\xff\xd8\xff\xe0'))).toBe('jpeg');
  expect(paperTypeOf(bytes('\x89PNG\r\n\x1a\n'))).toBe('png');
  expect(paperTypeOf(bytes('\0\0\0\x18ftypheic'))).toBe('heic');
  expect(paperTypeOf(bytes('\0\0\0\x18ftypmp42'))).toBeNull();
  expect(paperTypeOf(bytes('RIFF\x10\0\0\0WEBPVP8 '))).toBe('webp');
  expect(paperTypeOf(bytes('RIFF\x10\0\0\0WAVEfmt '))).toBeNull();
});

test('what a household names and the folder lacks is counted; what lies there unnamed is left', async () => {
  const file = path.join(home, '髙橋家.sitter');
  const one = { ...(await put(pdf('1'))), name: '1' };
  const two = { ...(await put(pdf('2'))), name: '2' };
  const memo = path.join(folder(), 'メモ.txt');
  writeFileSync(memo, 'memo');
  const papers = (files: readonly object[]) =>
    household({ papers: { folder: path.basename(folder()), files } });
  expect(await lackingPapers(file, papers([one, two]))).toBe(0);
  const gone = { sha256: 'b'.repeat(64), type: 'png', name: '' };
  expect(await lackingPapers(file, papers([one, gone, gone]))).toBe(1);
  expect(await lackingPapers(path.join(home, '別', 'x.sitter'), papers([one]))).toBe(1);
  expect(await lackingPapers(file, household())).toBe(0);
  expect(readFileSync(memo, 'utf8')).toBe('memo');
});

test.each([
  '',
  '.',
  '..',
  '../x',
  'a/b',
  'a\\b',
  '/tmp',
  'C:x',
  '.隠し',
  'x ',
  'x.',
  'nul',
  'COM1.txt',
  '控え',
  '区の様式',
  '設定',
  'a\0b',
  'あ'.repeat(81),
])('%j is no folder name: the household is refused, and no path is made of it', (name) => {
  expect(isFolderName(name)).toBe(false);
  expect(() => household({ papers: { folder: name, files: [] } })).toThrow('folder-name');
  expect(() => papersFolder('/data/x.sitter', name)).toThrow();
});

test('a new name is a folder name, whatever the household is called', () => {
  for (const name of ['髙橋家', '../../x', 'あ'.repeat(300), '', '...'])
    expect(isFolderName(newPapersName(name)), name).toBe(true);
  expect(newPapersName('髙橋家')).toMatch(/^髙橋家の書類 [0-9a-f]{6}$/);
  expect(isPaperFileName(`${'a'.repeat(64)}.pdf`)).toBe(true);
  for (const name of ['1.pdf', `${'a'.repeat(64)}.exe`, `${'A'.repeat(64)}.pdf`])
    expect(isPaperFileName(name)).toBe(false);
});
