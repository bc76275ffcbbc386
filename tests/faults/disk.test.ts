import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Handlers } from '../../src/app';
import { type Call, diskError, type Hook, watchDisk } from './support/disk';
import { counterOf, makePlace, name, type Place, textOf } from './support/place';

let place: Place;
let program: Handlers;
let handle: string;
const next = (counter: number) => JSON.parse(textOf(counter));

beforeEach(async () => {
  place = await makePlace(textOf(1));
  program = place.program();
  const opened = await program.openHousehold({ id: name });
  if (!opened.ok) throw new Error(opened.error.sentence);
  handle = opened.value.handle;
});
afterEach(() => place.remove());

const save = (counter: number) => program.saveHousehold({ handle, household: next(counter) });

async function saveWhile(hook: Hook, counter: number) {
  const stop = watchDisk(hook);
  try {
    return await save(counter);
  } finally {
    stop();
  }
}

const isMain = ({ file }: Call) => path.dirname(file) === place.folder && file.includes(name);
const isBackup = ({ file }: Call) => file.startsWith(place.backups);

/** Half of the content reaches the disk, then it is full. */
const full =
  (where: (call: Call) => boolean): Hook =>
  async (call) => {
    if (call.name !== 'handle.writeFile' || !where(call)) return;
    const half = Buffer.from(call.content ?? '');
    await call.handle?.write(half.subarray(0, Math.floor(half.length / 2)));
    throw diskError('ENOSPC');
  };
const refuses = (
  wanted: string,
  code: string,
  where: (call: Call) => boolean,
  times = Number.POSITIVE_INFINITY,
): Hook => {
  let left = times;
  return (call) => {
    if (call.name !== wanted || !where(call) || left <= 0) return;
    left -= 1;
    throw diskError(code);
  };
};
const isTemporary = (call: Call) => isMain(call) && call.file.endsWith('.tmp');

test.each([
  ['disk full', () => full(isTemporary), '空きが足りない'],
  ['disk full at the flush', () => refuses('handle.sync', 'ENOSPC', isTemporary), '空きが足りない'],
  ['over quota', () => refuses('handle.writeFile', 'EDQUOT', isTemporary), '空きが足りない'],
  ['no permission', () => refuses('open', 'EACCES', isTemporary), '書く許可がない'],
  ['read-only disk', () => refuses('open', 'EROFS', isTemporary), '書く許可がない'],
  ['a broken disk', () => refuses('handle.sync', 'EIO', isTemporary), 'ディスクに書けませんでした'],
  ['rename refused for good', () => refuses('rename', 'EPERM', isTemporary), '書く許可がない'],
])('%s: told, the old version stays, nothing is left over, and the next save works', async (_, hook, sentence) => {
  const answer = await saveWhile(hook(), 2);
  expect(answer.ok ? 'saved' : answer.error.sentence).toContain(sentence);
  expect(await counterOf(place.file)).toBe(1);
  expect((await place.hidden()).filter((one) => one.endsWith('.tmp'))).toEqual([]);
  expect(await save(3)).toMatchObject({ ok: true, value: { notice: null, name } });
  expect(await counterOf(place.file)).toBe(3);
  expect(await place.othersUnharmed()).toBe(true);
});

test.each([
  'EPERM',
  'EACCES',
  'EBUSY',
])('a rename refused five times with %s works the sixth', async (code) => {
  expect(await saveWhile(refuses('rename', code, isTemporary, 5), 2)).toMatchObject({ ok: true });
  expect(await counterOf(place.file)).toBe(2);
});

test('a save that failed after it reached the disk is not taken for somebody else’s', async () => {
  let folderOpened = false;
  const hook: Hook = (call) => {
    if (call.name === 'open' && call.file === place.folder) folderOpened = true;
    if (call.name === 'handle.sync' && call.file === place.folder) throw diskError('EIO');
  };
  expect(await saveWhile(hook, 2)).toMatchObject({ ok: false });
  expect(folderOpened).toBe(true);
  expect(await save(3)).toMatchObject({ ok: true, value: { name, notice: null } });
});

test('no room for the backup: the household is saved, and that is told', async () => {
  const answer = await saveWhile(full(isBackup), 2);
  expect(answer.ok && answer.value.notice).toContain('控えを作れませんでした');
  expect(await counterOf(place.file)).toBe(2);
});

test('a disk that gives back something else than the backup it took: told', async () => {
  const answer = await saveWhile(async (call) => {
    if (call.name === 'readFile' && isBackup(call)) await writeFile(call.file, 'something else');
  }, 2);
  expect(answer.ok && answer.value.notice).toContain('控えを作れませんでした');
});

test('the folder vanishes: told, nothing is written elsewhere, and saved when it is back', async () => {
  const away = `${place.folder}-away`;
  await rename(place.folder, away);
  const answer = await save(2);
  expect(answer.ok ? 'saved' : answer.error.sentence).toContain('保存先のフォルダーが使えない');
  expect(await readdir(place.folder).catch(() => 'none')).toBe('none');
  await rename(away, place.folder);
  expect(await save(3)).toMatchObject({ ok: true });
  expect(await counterOf(place.file)).toBe(3);
});

test('the file alone vanishes: written again, and told', async () => {
  await rm(place.file);
  const answer = await save(2);
  expect(answer.ok && answer.value.notice).toContain('なくなっていたため');
  expect(await counterOf(place.file)).toBe(2);
});

async function expectBoth(answer: Awaited<ReturnType<typeof save>>, ours: number, theirs: number) {
  if (!answer.ok) throw new Error(answer.error.sentence);
  expect(answer.value.notice).toContain('そちらには手を付けず');
  expect(answer.value.name).toMatch(
    /^髙橋家 \(この画面の版 \d{4}-\d{2}-\d{2} \d{2}-\d{2}-\d{2}\)\.sitter$/,
  );
  expect(await counterOf(place.file)).toBe(theirs);
  expect(await counterOf(path.join(place.folder, answer.value.name))).toBe(ours);
}

test('a sync program puts another version in place before a save: both are kept', async () => {
  await writeFile(place.file, textOf(100));
  const answer = await save(2);
  await expectBoth(answer, 2, 100);
  // From here on this window has a file of its own.
  expect(await save(3)).toMatchObject({ ok: true, value: { notice: null } });
  expect(await counterOf(place.file)).toBe(100);
});

test('a sync program swaps the file in the middle of a save: both are kept', async () => {
  let swapped = false;
  const answer = await saveWhile(async (call) => {
    if (swapped || call.name !== 'handle.sync' || !isTemporary(call)) return;
    swapped = true;
    await writeFile(`${place.file}.theirs`, textOf(100));
    await rename(`${place.file}.theirs`, place.file);
  }, 2);
  expect(swapped).toBe(true);
  await expectBoth(answer, 2, 100);
});

test('what another program wrote before opening stays among the backups', async () => {
  await save(2);
  await program.closeHousehold({ handle });
  await writeFile(place.file, textOf(100));
  const again = await program.openHousehold({ id: name });
  if (!again.ok) throw new Error(again.error.sentence);
  expect(again.value.notice).toContain('変更されています');
  handle = again.value.handle;
  for (const counter of [3, 4, 5]) await save(counter);
  const ids = await readdir(place.backups);
  const held = await Promise.all(ids.map((id) => counterOf(path.join(place.backups, id))));
  expect(held).toContain(100);
  expect(held).toContain(5);
});

test('nothing is ever written after a failed read', async () => {
  await program.closeHousehold({ handle });
  for (const content of [
    '',
    '\0'.repeat(4096),
    '{"format":"sitter-hojo/household"',
    textOf(1).slice(0, 900),
  ]) {
    await writeFile(place.file, content);
    const opened = await program.openHousehold({ id: name });
    expect(opened.ok).toBe(false);
    expect(await save(9)).toMatchObject({ ok: false, error: { code: 'not-open' } });
    expect(await readFile(place.file, 'utf8')).toBe(content);
  }
  expect(await place.hidden()).toEqual([]);
});

test('a folder in which nothing may be written opens to be looked at', async () => {
  await program.closeHousehold({ handle });
  const stop = watchDisk(refuses('open', 'EROFS', ({ file }) => file.endsWith('.lock')));
  const opened = await program.openHousehold({ id: name });
  stop();
  expect(opened).toMatchObject({ ok: true, value: { readOnly: { canTakeOver: false } } });
  expect(opened.ok && opened.value.readOnly?.sentence).toContain('書く許可がない');
});

test('a household that is a folder, or gone, is refused with a sentence', async () => {
  await program.closeHousehold({ handle });
  await rm(place.file);
  const gone = await program.openHousehold({ id: name });
  expect(gone.ok ? '' : gone.error.sentence).toContain('見つかりません');
  await mkdir(place.file);
  const folder = await program.openHousehold({ id: name });
  expect(folder.ok ? '' : folder.error.sentence).toContain('フォルダーです');
});
