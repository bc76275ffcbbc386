import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeFileAtomically } from './atomic-write';
import { makeFolder } from './make-folder';

/** Which household was opened last: its file name in the data folder, and nothing else of it. */
export interface LastOpened {
  readonly household: string;
  /** Open it again when the program starts. */
  readonly openAtStart: boolean;
}

const placeIn = (dataFolder: string) => path.join(dataFolder, '設定', '前回の世帯.json');

/** Null: none yet, or the note cannot be read. It is a convenience, so nothing is said of that. */
export async function lastOpened(dataFolder: string): Promise<LastOpened | null> {
  try {
    const { household, openAtStart } = JSON.parse(await readFile(placeIn(dataFolder), 'utf8'));
    return typeof household === 'string' ? { household, openAtStart: openAtStart === true } : null;
  } catch {
    return null;
  }
}

/** Rejects when the folder cannot be written. */
export async function rememberOpened(dataFolder: string, last: LastOpened): Promise<void> {
  const place = placeIn(dataFolder);
  await makeFolder(path.dirname(place));
  await writeFileAtomically(place, `${JSON.stringify(last, null, 2)}\n`);
}
