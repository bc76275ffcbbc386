import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeFileAtomically } from './atomic-write';
import { makeFolder } from './make-folder';

/** What this computer remembers by itself, each a small file of the data folder; nothing of a household. */
export type SettingName = '前回の世帯' | '表示' | '様式' | '印刷の位置';

const placeIn = (dataFolder: string, name: SettingName) =>
  path.join(dataFolder, '設定', `${name}.json`);

/** Null: none yet, or it cannot be read. Settings are conveniences, so nothing is said of that. */
export async function readSetting(dataFolder: string, name: SettingName): Promise<unknown> {
  try {
    return JSON.parse(await readFile(placeIn(dataFolder, name), 'utf8'));
  } catch {
    return null;
  }
}

/** Rejects when the folder cannot be written. */
export async function writeSetting(
  dataFolder: string,
  name: SettingName,
  value: object,
): Promise<void> {
  const place = placeIn(dataFolder, name);
  await makeFolder(path.dirname(place));
  await writeFileAtomically(place, `${JSON.stringify(value, null, 2)}\n`);
}

/** Rejects when the disk refuses. */
export const dropSetting = (dataFolder: string, name: SettingName): Promise<void> =>
  rm(placeIn(dataFolder, name), { force: true });
