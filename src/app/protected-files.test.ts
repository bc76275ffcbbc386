import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { household } from '../../tests/support/households';
import { type Computer, makeComputer } from '../../tests/support/moving';
import { alignedNotice } from '../copy/passphrase';
import {
  contentUnder,
  createHouseholdFile,
  householdText,
  isProtected,
  largestFile,
  newProtection,
  releaseLock,
  saveHouseholdFile,
  setProtection,
  settleProtection,
  takeLock,
} from '../store';

const cheap = 2 ** 15;
const text = householdText(household());
let computer: Computer;
beforeEach(async () => {
  computer = await makeComputer();
});
afterEach(() => computer.remove());

const create = (content: string | Uint8Array = text) =>
  createHouseholdFile(computer.folder, '北家', '.sitter', content, computer.folder);
const backupId = '2026-11-01 10-00-00.sitter';

/** A file that cannot be read, with one backup. */
function unreadable(content: string | Uint8Array, backup: string | Uint8Array): string {
  const file = path.join(computer.folder, '北家.sitter');
  const backups = path.join(computer.folder, '控え', '北家.sitter');
  mkdirSync(backups, { recursive: true });
  writeFileSync(file, content);
  writeFileSync(path.join(backups, backupId), backup);
  return file;
}
const putBack = () =>
  computer.program.replaceUnreadable({ household: '北家.sitter', backup: backupId });

test('a window that may only look keeps no backup: its key may be one of before', async () => {
  const { file, lock } = await create();
  const opened = await computer.program.openHousehold({ id: path.basename(file) });
  if (!opened.ok) throw new Error(opened.error.sentence);
  expect(opened.value.readOnly).not.toBeNull();
  const { handle } = opened.value;
  const kept = await computer.program.keepBackup({ handle, household: { ...household() } });
  expect(kept).toMatchObject({ ok: false, error: { code: 'look-only' } });
  await releaseLock(lock);
});

test('a damaged protected file is not replaced by a backup in plain', async () => {
  const sealed = contentUnder(await newProtection('雨の日の 赤い傘と 白い猫', null, cheap), text);
  const damaged = sealed.subarray(0, sealed.length - 40);
  const file = unreadable(damaged, text);
  const refused = await putBack();
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-protected' } });
  expect(readFileSync(file).equals(damaged)).toBe(true);
  writeFileSync(file, '{');
  expect((await putBack()).ok).toBe(true);
});

test('a file that another window has locked is not replaced', async () => {
  const file = unreadable('{', text);
  const lock = await takeLock(file);
  if (!lock.ok) throw new Error('locked');
  expect(await putBack()).toMatchObject({ ok: false, error: { code: 'in-use' } });
  expect(readFileSync(file, 'utf8')).toBe('{');
  await releaseLock(lock.value);
  expect((await putBack()).ok).toBe(true);
});

test('a window in plain that keeps its version aside says so when the household is protected', async () => {
  const made = await create();
  await releaseLock(made.lock);
  const opened = await computer.program.openHousehold({ id: '北家.sitter' });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const save = () =>
    computer.program.saveHousehold({
      handle: opened.value.handle,
      household: opened.value.household,
    });
  writeFileSync(
    made.file,
    contentUnder(await newProtection('雨の日の 赤い傘と 白い猫', null, cheap), text),
  );
  const saved = await save();
  expect(saved.ok && saved.value.notice).toContain('この画面の版は合言葉で守られていません');
  // Both in plain: nothing to say of it.
  writeFileSync(path.join(computer.folder, saved.ok ? saved.value.name : ''), `${text} `);
  const again = await save();
  expect(again.ok && again.value.notice).not.toContain('合言葉');
});

test('backups that were not looked at are told', async () => {
  const open = await create();
  const protection = await newProtection('雨の日の 赤い傘と 白い猫', null, cheap);
  const { backups } = await settleProtection(
    { ...open, protection, known: ['another'] },
    computer.folder,
  );
  expect(backups.skipped).toBe(true);
  expect(alignedNotice(backups)).toContain('控えを同じ合言葉で守り直せませんでした');
});

test('what would be too large to be read again is not written', async () => {
  const open = await create();
  // Sealed it would be a third longer.
  const large = Buffer.alloc(Math.floor(largestFile * 0.8), 32);
  const big = await createHouseholdFile(computer.folder, '大', '.sitter', large, computer.folder);
  const protection = await newProtection('雨の日の 赤い傘と 白い猫', null, cheap);
  const changed = await setProtection(big, protection, computer.folder);
  expect(changed).toMatchObject({ kind: 'failed', code: 'EFBIG', open: { protection: null } });
  expect(isProtected(readFileSync(big.file))).toBe(false);
  const larger = ' '.repeat(largestFile + 1);
  const saved = await saveHouseholdFile(open, larger, computer.folder);
  expect(saved).toMatchObject({ kind: 'failed', code: 'EFBIG' });
  expect(readFileSync(open.file, 'utf8')).toBe(text);
  await expect(create(larger)).rejects.toMatchObject({ code: 'EFBIG' });
});
