import { dropSetting, readSetting, writeSetting } from './setting';

/** Which household was opened last: its file name in the data folder, and nothing else of it. */
export interface LastOpened {
  readonly household: string;
  /** Open it again when the program starts. */
  readonly openAtStart: boolean;
}

/** Null: none yet, or the note cannot be read. */
export async function lastOpened(dataFolder: string): Promise<LastOpened | null> {
  const note = await readSetting(dataFolder, '前回の世帯');
  if (typeof note !== 'object' || note === null || !('household' in note)) return null;
  const { household } = note;
  const openAtStart = 'openAtStart' in note && note.openAtStart === true;
  return typeof household === 'string' ? { household, openAtStart } : null;
}

/** Rejects when the folder cannot be written. */
export const rememberOpened = (dataFolder: string, last: LastOpened): Promise<void> =>
  writeSetting(dataFolder, '前回の世帯', last);

/** Rejects when the disk refuses. */
export const forgetOpened = (dataFolder: string): Promise<void> =>
  dropSetting(dataFolder, '前回の世帯');
