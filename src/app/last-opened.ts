import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, forgetOpened, householdsIn, lastOpened, rememberOpened } from '../store';
import type { Answer, Response } from './contract';
import { type Desk, notWritten } from './desk';
import type { ProgramOptions } from './handlers';

type Offered = Response<'start'>['last'];

type WithHandle =
  | { readonly ok: true; readonly value: { readonly handle: string } }
  | { readonly ok: false };

/**
 * Which household was opened last, kept in the data folder and offered first the next time. In 窓口モード
 * nothing is: the next at this computer is somebody else.
 */
export function createLastOpened(
  { folder }: ProgramOptions,
  desk: Desk,
  inCounterMode: () => Promise<boolean>,
) {
  /** What is noted: saving the same household again need not write it down again. */
  let noted: string | null = null;

  /** A file from elsewhere is not in the list of the first screen, so it is not remembered. */
  const nameInFolder = async (file: string): Promise<string | null> => {
    const home = await realpath(folder).catch(() => path.resolve(folder));
    return path.dirname(file) === home ? path.basename(file) : null;
  };

  const forget = async (): Promise<void> => {
    await forgetOpened(folder);
    noted = null;
  };

  const remember = async (handle: string): Promise<void> => {
    const file = desk.fileOf(handle);
    const household = file === null ? null : await nameInFolder(file);
    if (household === null) return;
    if (await inCounterMode()) return forget();
    if (household === noted) return;
    const before = await lastOpened(folder);
    await rememberOpened(folder, { household, openAtStart: before?.openAtStart ?? false });
    noted = household;
  };

  return {
    /**
     * Passes an answer on, and notes the household behind its handle. A note that cannot be written
     * costs nobody anything.
     */
    async remembered<Reply extends WithHandle>(asked: Promise<Reply>): Promise<Reply> {
      const answer = await asked;
      if (answer.ok) await remember(answer.value.handle).catch(() => undefined);
      return answer;
    },

    /** For a file that was deleted. A note that stays names a file that is not offered. */
    async forgetFile(file: string): Promise<void> {
      const household = await nameInFolder(file);
      if (household !== null && (await lastOpened(folder))?.household === household)
        await forget().catch(() => undefined);
    },

    async offered(): Promise<Offered> {
      if (await inCounterMode()) return null;
      const last = await lastOpened(folder);
      const there = (await householdsIn(folder)).some(({ id }) => id === last?.household);
      return last && there
        ? { id: last.household, name: last.household, openAtStart: last.openAtStart }
        : null;
    },

    async openAtStart(on: boolean): Promise<Answer<'openLastAtStart'>> {
      const last = await lastOpened(folder);
      if (last === null) return { ok: true, value: {} };
      try {
        await rememberOpened(folder, { ...last, openAtStart: on });
        return { ok: true, value: {} };
      } catch (error) {
        return notWritten(codeOf(error));
      }
    },
  };
}
