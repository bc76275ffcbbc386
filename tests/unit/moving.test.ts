import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

let old: Computer;
let other: Computer;
beforeEach(async () => {
  [old, other] = [await makeComputer(), await makeComputer()];
  await putHousehold(old);
});
afterEach(() => Promise.all([old.remove(), other.remove()]));

/** Neither the boxes nor the note which household was opened last. */
const withoutBoxes = (all: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(all).filter(
      ([file]) => !file.endsWith('.sitterbox') && !file.startsWith('設定/'),
    ),
  );

async function takenIn(computer: Computer, box: string): Promise<string> {
  const taken = await computer.program.takeInBox({ box });
  if (!taken.ok) throw new Error(taken.error.sentence);
  return taken.value.id;
}

test('a household moves with its backups and papers, byte for byte', async () => {
  const before = await allIn(old.folder);
  const box = await packed(old);
  expect(withoutBoxes(await allIn(old.folder))).toEqual(before);
  expect(await readdir(old.folder)).toContain('髙橋家 引っ越し用 2026-11-22.sitterbox');

  const uploaded = await upload(other, box, 5000);
  const looked = await other.program.lookIntoBox({ box: uploaded });
  expect(looked).toMatchObject({
    ok: true,
    value: { name, newName: name, backups: 3, papers: 4, lacking: 0, household: { counter: 3 } },
  });
  expect(Object.keys(await allIn(other.folder))).toEqual([
    expect.stringMatching(/^\.moving-.*uploaded$/),
  ]);
  expect(await takenIn(other, uploaded)).toBe(name);
  expect(await allIn(other.folder)).toEqual(before);
  const opened = await other.program.openHousehold({ id: name });
  expect(opened.ok && opened.value.notice).toBeNull();
});

test('nothing that is there is replaced: a free name, the same papers once', async () => {
  const box = await packed(old);
  const before = withoutBoxes(await allIn(old.folder));
  const listed = await old.program.listMoving({});
  const id = listed.ok ? (listed.value.boxes[0]?.id ?? '') : '';
  expect(await old.program.lookIntoBox({ box: id })).toMatchObject({
    value: { newName: '髙橋家 2.sitter' },
  });
  expect(await takenIn(old, id)).toBe('髙橋家 2.sitter');
  const after = withoutBoxes(await allIn(old.folder));
  expect(after).toMatchObject(before);
  expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 1 + 3);
  expect(after['髙橋家 2.sitter']).toBe(before[name]);
  // Backups of a household that has gone keep their name, too.
  await rm(path.join(old.folder, '髙橋家 2.sitter'));
  expect(await takenIn(old, await upload(old, box))).toBe('髙橋家 3.sitter');
});

test('a damaged paper gives way to the whole one of the box, another thing does not', async () => {
  const box = await packed(old);
  const paper = path.join(other.folder, papersName, `${digestOf(receipt(1))}.pdf`);
  await mkdir(path.dirname(paper));
  await writeFile(paper, 'damaged');
  await writeFile(path.join(other.folder, papersName, 'メモ.txt'), 'memo');
  await takenIn(other, await upload(other, box));
  expect(await readFile(paper)).toEqual(receipt(1));
  expect(await readFile(path.join(other.folder, papersName, 'メモ.txt'), 'utf8')).toBe('memo');
});

test.each([
  'a file',
  'a link',
])('%s in the place of its folder: told, nothing taken in', async (what) => {
  const box = await packed(old);
  const outside = path.join(old.folder, 'outside');
  await mkdir(outside);
  const place = path.join(other.folder, papersName);
  if (what === 'a file') await writeFile(place, 'x');
  else await symlink(outside, place);
  const uploaded = await upload(other, box);
  const taken = await other.program.takeInBox({ box: uploaded });
  expect(taken.ok ? '' : taken.error.sentence).toContain(`「${papersName}」の場所に、別のもの`);
  await other.program.dropUpload({ box: uploaded });
  expect(await readdir(other.folder)).toEqual([papersName]);
  expect(await readdir(outside)).toEqual([]);
});

test('what the household names and nobody has is told, before and after', async () => {
  await rm(path.join(old.folder, papersName, `${digestOf(receipt(2))}.pdf`));
  await writeFile(path.join(old.folder, papersName, 'メモ.txt'), 'private');
  const opened = await old.program.openHousehold({ id: name });
  expect(opened.ok && opened.value.notice).toContain('1件');
  const handle = opened.ok ? opened.value.handle : '';
  const done = await old.program.packHousehold({ handle });
  expect(done).toMatchObject({ value: { papers: 3, backups: 3 } });
  expect(done.ok && done.value.notice).toContain('1件');
  const box = await readFile(path.join(old.folder, done.ok ? done.value.fileName : ''));
  expect(await other.program.lookIntoBox({ box: await upload(other, box) })).toMatchObject({
    value: { papers: 3, lacking: 1 },
  });
});

test('pieces come in order and as announced, or not at all', async () => {
  const { program, folder } = other;
  const started = await program.startUpload({ bytes: 6 });
  const box = started.ok ? started.value.box : '';
  const send = (at: number, text: string) =>
    program.sendPart({ box, at, part: Buffer.from(text).toString('base64') });
  expect(await send(3, 'def')).toMatchObject({ error: { code: 'bad-part' } });
  expect(await send(0, 'abc')).toMatchObject({ ok: true });
  expect(await program.lookIntoBox({ box })).toMatchObject({ error: { code: 'no-such-box' } });
  expect(await send(0, 'abc')).toMatchObject({ error: { code: 'bad-part' } });
  expect(await send(3, 'defg')).toMatchObject({ error: { code: 'bad-part' } });
  expect(await send(3, 'def')).toMatchObject({ ok: true });
  expect(await program.lookIntoBox({ box })).toMatchObject({ error: { code: 'bad-box' } });
  // A page that starts again has left the first one behind.
  await program.startUpload({ bytes: 1 });
  expect(await send(6, '')).toMatchObject({ error: { code: 'no-such-box' } });
  expect(await readdir(folder)).toHaveLength(1);
  expect(await program.startUpload({ bytes: 2 ** 40 })).toMatchObject({
    error: { code: 'bad-box' },
  });
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  '../髙橋家.sitterbox',
  '/etc/passwd',
  '.x.sitterbox',
  '髙橋家.sitter',
  '..',
  '',
])('no box is called %j', async (box) => {
  await writeFile(path.join(other.folder, '.x.sitterbox'), 'x');
  expect(await other.program.lookIntoBox({ box })).toMatchObject({
    error: { code: 'no-such-box' },
  });
});

test('a household whose file is gone is found by its backups, and had back', async () => {
  const { program, folder } = old;
  expect(await program.listMoving({})).toMatchObject({ value: { gone: [] } });
  await rm(path.join(folder, name));
  expect(await program.listMoving({})).toMatchObject({
    value: { gone: [{ id: name, backups: 3, savedAt: '2026-11-22T00:00:00.000Z' }] },
  });
  const backup = '2026-11-20 09-00-00.sitter';
  expect(await program.readBackup({ household: name, backup })).toMatchObject({
    value: { household: { counter: 1 } },
  });
  const back = await program.replaceUnreadable({ household: name, backup });
  expect(back).toMatchObject({ value: { name, household: { counter: 1 } } });
  expect(await program.listMoving({})).toMatchObject({ value: { gone: [] } });
  expect(await readFile(path.join(folder, name))).toEqual(
    await readFile(path.join(folder, '控え', name, backup)),
  );
});

test('of hidden folders in which a box was in the making, those of living programs stay a day', async () => {
  const { program, folder } = other;
  const started = await program.startUpload({ bytes: 1 });
  expect(started.ok).toBe(true);
  const [own = ''] = await readdir(folder);
  const here = own.slice('.moving-'.length, '.moving-'.length + 8);
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const [stranger, old] of [
    [`.moving-${here}-${process.pid}-new`, false],
    [`.moving-${here}-${process.pid}-old`, true],
    // No program has this number.
    [`.moving-${here}-4194305-dead`, false],
    ['.moving-00000000-1-elsewhere', false],
    ['.moving-00000000-1-old', true],
  ] as const) {
    await mkdir(path.join(folder, stranger));
    await writeFile(path.join(folder, stranger, 'uploaded'), 'x');
    if (old) await utimes(path.join(folder, stranger), longAgo, longAgo);
  }
  await program.start({});
  expect((await readdir(folder)).sort()).toEqual(
    [own, `.moving-${here}-${process.pid}-new`, '.moving-00000000-1-elsewhere'].sort(),
  );
});

test('a plan that leads out of the folder is no plan', async () => {
  const { program, folder } = other;
  for (const plan of [
    { household: '../外.sitter', papersFolder: null },
    { household: '外.sitter', papersFolder: '../外' },
  ]) {
    const space = path.join(folder, '.moving-00000000-1-old');
    await mkdir(space);
    await writeFile(path.join(space, 'household'), 'x');
    await writeFile(path.join(space, 'plan.json'), JSON.stringify(plan));
    await utimes(space, new Date(0), new Date(0));
    await program.start({});
    expect(await readdir(folder)).toEqual([]);
  }
});
