import { readFile, writeFile } from 'node:fs/promises';
import {
  byKeySecret,
  contentUnder,
  keySecret,
  newProtection,
  type Protection,
  plainOf,
  type Unlock,
} from '../../../src/store';

/** As little as a file may ask for: these tests are not about the time that guessing takes. */
const cost = 2 ** 15;

export interface Keys {
  readonly first: Protection;
  readonly second: Protection;
}

/** Two keys, made once and handed to every program that is killed. */
export async function makeKeys(file: string): Promise<Keys> {
  const keys = {
    first: await newProtection('雨の日の 赤い傘と 白い猫', null, cost),
    second: await newProtection('机の上の 青い りんご 三つ', null, cost),
  };
  const written = Object.values(keys).map((key) => [
    contentUnder(key, '').toString('base64'),
    keySecret(key),
  ]);
  await writeFile(file, JSON.stringify(written));
  return keys;
}

export async function readKeys(file: string): Promise<Keys> {
  const written = JSON.parse(await readFile(file, 'utf8')) as readonly [string, string][];
  const [first, second] = await Promise.all(
    written.map(async ([content, secret]) => {
      const opened = await plainOf(Buffer.from(content, 'base64'), byKeySecret(secret));
      return opened.ok ? opened.value.protection : null;
    }),
  );
  if (!first || !second) throw new Error('no keys');
  return { first, second };
}

/** As a passphrase that was typed: opens what is under this very key, and says what it carries. */
export const unlockOf = (key: Protection): Unlock => byKeySecret(keySecret(key));
