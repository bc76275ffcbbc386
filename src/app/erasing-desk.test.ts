import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { household } from '../../tests/support/households';
import {
  type Computer,
  makeComputer,
  name,
  papersName,
  putHousehold,
} from '../../tests/support/moving';
import { eraseWritten } from '../store';
import type { DocumentOutcome } from './fill-documents';
import { writeFilled } from './paperwork';
import { createWrittenFiles } from './written-files';

let computer: Computer;
beforeEach(async () => {
  computer = await makeComputer();
});
afterEach(() => computer.remove());

const at = (...parts: readonly string[]) => path.join(computer.folder, ...parts);
const open = async (id: string) => {
  const opened = await computer.program.openHousehold({ id });
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value.handle;
};
const erase = async (handle: string) => {
  const all = { file: true, papers: true, written: true };
  const erased = await computer.program.eraseHousehold({ handle, ...all });
  if (!erased.ok) throw new Error(erased.error.sentence);
  return erased.value;
};

test('a household goes with the papers it names', async () => {
  await putHousehold(computer);
  expect(await erase(await open(name))).toEqual({ deleted: 8, left: [] });
  expect(existsSync(at(papersName))).toBe(false);
  expect(existsSync(at(name))).toBe(false);
});

test('papers that a copy of the household names, too, stay and are named', async () => {
  await putHousehold(computer);
  await cp(at(name), at('写し.sitter'));
  const handle = await open(name);
  const { deleted, left } = await erase(handle);
  expect(deleted).toBe(4);
  expect(left).toEqual([
    { path: at(papersName), sentence: expect.stringContaining('ほかの世帯ファイルも') },
  ]);
  expect(readdirSync(at(papersName))).toHaveLength(4);
});

test('a file that may be such a copy, but cannot be read, keeps them, too', async () => {
  await putHousehold(computer);
  writeFileSync(at('壊れた.sitter'), '{');
  expect((await erase(await open(name))).left).toHaveLength(1);
  expect(readdirSync(at(papersName))).toHaveLength(4);
});

test('papers of a file that somebody else has written stay with it', async () => {
  await putHousehold(computer);
  const handle = await open(name);
  writeFileSync(at(name), `${readFileSync(at(name), 'utf8')} `);
  const { deleted, left } = await erase(handle);
  expect(deleted).toBe(0);
  expect(left.map((one) => one.path)).toEqual([at(name), at('控え', name)]);
  expect(readdirSync(at(papersName))).toHaveLength(4);
});

test('a folder that seems to be its own, but that nothing names, stays and is named', async () => {
  await putHousehold(computer);
  const unnamed = ['髙橋家の書類 0a1b2c', '髙橋家の書類 ffffff'];
  const others = [
    '髙橋家の書類',
    '髙橋家の書類 0a1b2c の写し',
    '北家の書類 0a1b2c',
    '髙橋家の書類 aaaaaa',
  ];
  for (const one of [...unnamed, ...others]) mkdirSync(at(one));
  const papers = { folder: '髙橋家の書類 aaaaaa', files: [] };
  writeFileSync(at('北家.sitter'), JSON.stringify(household({ papers })));
  const { left } = await erase(await open(name));
  expect(left.map((one) => one.path).sort()).toEqual(unnamed.map((one) => at(one)));
  expect(left[0]?.sentence).toContain('記録がなく');
  for (const one of [...unnamed, ...others]) expect(existsSync(at(one)), one).toBe(true);
});

test('what is only looked at is not erased, and that is said', async () => {
  await putHousehold(computer);
  const first = await open(name);
  const { deleted, left } = await erase(await open(name));
  expect(deleted).toBe(0);
  expect(left).toEqual([{ path: at(name), sentence: expect.stringContaining('見るだけ') }]);
  await computer.program.closeHousehold({ handle: first });
});

test.each([
  'openCase',
  'openSample',
] as const)('%s: the handle stays with the first save, so saving again makes no second file and erasing finds it', async (command) => {
  const opened = await computer.program[command]({});
  if (!opened.ok) throw new Error(opened.error.sentence);
  const { handle } = opened.value;
  for (const absences of [[], undefined]) {
    const changed = household(absences ? { absences } : {});
    const saved = await computer.program.saveHousehold({ handle, household: { ...changed } });
    expect(saved).toMatchObject({ ok: true, value: { handle } });
  }
  const isHousehold = (one: string) => one.endsWith('.sitter');
  expect(readdirSync(computer.folder).filter(isHousehold)).toHaveLength(1);
  const { deleted, left } = await erase(handle);
  expect({ isSomeDeleted: deleted >= 2, left }).toEqual({ isSomeDeleted: true, left: [] });
  expect(readdirSync(computer.folder).filter((one) => one.includes('.sitter'))).toEqual([]);
  expect(readdirSync(at('控え'))).toEqual([]);
});

test('a written file goes; one that was changed since stays and is named', async () => {
  await putHousehold(computer);
  const handle = await open(name);
  const exported = async () => {
    const done = await computer.program.exportUsage({ handle, household: { ...household() } });
    if (!done.ok) throw new Error(done.error.sentence);
    return done.value.file;
  };
  const [first, second, third] = [await exported(), await exported(), await exported()];
  const box = await computer.program.packHousehold({ handle });
  const boxName = box.ok ? box.value.fileName : '';
  writeFileSync(at(second), '別の人の表');
  rmSync(at(third));
  const listed = await computer.program.listErasable({ handle });
  expect(listed.ok && listed.value.written).toEqual([
    { folder: computer.folder, files: [first, second, boxName] },
  ]);
  const { left } = await erase(handle);
  expect(left).toEqual([{ path: at(second), sentence: expect.stringContaining('変更された') }]);
  expect(readFileSync(at(second), 'utf8')).toBe('別の人の表');
  for (const gone of [first, boxName]) expect(existsSync(at(gone)), gone).toBe(false);
});

test('papers of which the disk took only some are known, and go with their folder', async () => {
  const folder = at('書類');
  mkdirSync(path.join(folder, '三.pdf'), { recursive: true });
  const outcomes = ['一', '二', '三'].map(
    (one) =>
      ({
        fileName: `${one}.pdf`,
        result: { ok: true, value: { pdf: Buffer.from(one) } },
      }) as unknown as DocumentOutcome,
  );
  const written = createWrittenFiles();
  await expect(writeFilled(folder, outcomes, written.noting('h'))).rejects.toThrow();
  rmdirSync(path.join(folder, '三.pdf'));
  const [noted] = written.of('h');
  expect(await eraseWritten(folder, noted?.files ?? [], true)).toEqual({ deleted: 2, left: [] });
  expect(existsSync(folder)).toBe(false);
});
