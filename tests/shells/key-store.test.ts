import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../scripts/build.cjs';
import { bridgeOver } from '../../src/renderer/bridge';
import { household } from '../support/households';
import { runElectron } from './support/electron-app';

const passphrase = '雨の日の 赤い傘と 白い猫';
const name = '髙橋家.sitter';

beforeAll(() => build(), 120_000);

/** A household under a passphrase in a program of its own. */
async function started(options: Parameters<typeof runElectron>[0] = {}) {
  const running = await runElectron(options);
  const bridge = bridgeOver(running.bridge);
  const file = path.join(running.folder, name);
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(household()));
  const keys = () => {
    const folder = path.join(running.userData, 'keys');
    return existsSync(folder)
      ? readdirSync(folder).map((one) => readFileSync(path.join(folder, one)))
      : [];
  };
  /** The handle and protection of the household, or the code of the refusal. */
  const open = async (given?: string) => {
    const answer = await bridge.openHousehold({
      id: name,
      ...(given === undefined ? {} : { passphrase: given }),
    });
    return answer.ok
      ? { code: 'opened', handle: answer.value.handle, protection: answer.value.protection }
      : { code: answer.error.code, handle: '', protection: null };
  };
  return { running, bridge, keys, open };
}

/** The same, protected and closed again. */
async function protectedHousehold(options: Parameters<typeof runElectron>[0] = {}) {
  const one = await started(options);
  const { handle } = await one.open();
  // A save first, so that there is a backup, too.
  await one.bridge.saveHousehold({ handle, household: { ...household() } });
  const set = await one.bridge.setPassphrase({ handle, passphrase });
  if (!set.ok) throw new Error(set.error.sentence);
  return { ...one, handle, protection: set.value.protection };
}

test('nothing is kept unless the user asks; then the key, sealed, and never the passphrase', async () => {
  const { running, bridge, keys, open, handle, protection } = await protectedHousehold();
  expect(protection).toEqual({ canRemember: true, remembered: false });
  expect(keys()).toEqual([]);
  await bridge.closeHousehold({ handle });
  expect((await open()).code).toBe('needs-passphrase');

  const again = await open(passphrase);
  expect(again).toMatchObject({ code: 'opened', protection: { remembered: false } });
  const kept = await bridge.rememberKey({ handle: again.handle, remember: true });
  expect(kept).toMatchObject({ ok: true, value: { protection: { remembered: true } } });
  const [sealed = Buffer.alloc(0), ...others] = keys();
  expect(others).toEqual([]);
  expect(sealed.subarray(0, 3).toString()).toBe('v11');
  expect(sealed.includes(passphrase)).toBe(false);
  expect(readdirSync(running.folder)).not.toContain('keys');
  await bridge.closeHousehold({ handle: again.handle });

  // The next program of this user opens it without a question.
  const next = await started({ folder: running.folder });
  const opened = await next.open();
  expect(opened).toMatchObject({ code: 'opened', protection: { remembered: true } });
  // A backup of it, too.
  const listed = await next.bridge.listBackups({ household: opened.handle });
  const backup = listed.ok ? (listed.value.backups[0]?.id ?? '') : '';
  expect(await next.bridge.readBackup({ household: opened.handle, backup })).toMatchObject({
    ok: true,
  });
  await next.bridge.rememberKey({ handle: opened.handle, remember: false });
  expect(next.keys()).toEqual([]);
  await next.bridge.closeHousehold({ handle: opened.handle });
  expect((await next.open()).code).toBe('needs-passphrase');
  await running.remove();
});

test('a key that is kept follows a change of passphrase, and goes with its removal', async () => {
  const { running, bridge, keys, handle } = await protectedHousehold();
  await bridge.rememberKey({ handle, remember: true });
  const [before = Buffer.alloc(0)] = keys();
  const changed = await bridge.setPassphrase({ handle, passphrase: '机の上の 青い りんご 三つ' });
  expect(changed).toMatchObject({ ok: true, value: { protection: { remembered: true } } });
  expect(keys()).toHaveLength(1);
  expect(keys()[0]?.equals(before)).toBe(false);
  expect(await bridge.removePassphrase({ handle })).toMatchObject({
    ok: true,
    value: { protection: null },
  });
  expect(keys()).toEqual([]);
  await running.remove();
});

test('a key that was spoilt, or is another household’s, is as good as none', async () => {
  const { running, bridge, open, handle } = await protectedHousehold();
  await bridge.rememberKey({ handle, remember: true });
  await bridge.closeHousehold({ handle });
  const folder = path.join(running.userData, 'keys');
  const [one = ''] = readdirSync(folder);
  writeFileSync(path.join(folder, one), 'v11 and nothing behind it');
  expect((await open()).code).toBe('needs-passphrase');
  expect((await open(passphrase)).code).toBe('opened');
  await running.remove();
});

test.each([
  'basic_text',
  'unknown',
  'none',
] as const)('where the system offers %s there is no such option, and nothing is written', async (keyRing) => {
  const { running, bridge, keys, handle, protection } = await protectedHousehold({ keyRing });
  expect(protection).toEqual({ canRemember: false, remembered: false });
  expect(await bridge.rememberKey({ handle, remember: true })).toMatchObject({
    ok: false,
    error: { code: 'not-remembered' },
  });
  expect(keys()).toEqual([]);
  await running.remove();
});

test('a passphrase of the wrong kind or length does not reach the program', async () => {
  const { running, bridge, handle } = await protectedHousehold();
  for (const odd of [null, 5, {}, 'x'.repeat(401)]) {
    const request = { handle, passphrase: odd } as never;
    expect(await bridge.setPassphrase(request)).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
  }
  expect(await bridge.setPassphrase({ handle, passphrase: 'みじかい' })).toMatchObject({
    ok: false,
    error: { code: 'bad-passphrase' },
  });
  await running.remove();
});
