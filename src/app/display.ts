import { codeOf, readSetting, writeSetting } from '../store';
import type { Answer } from './contract';
import { type Display, displaySchema, usualDisplay } from './contract-display';
import { notWritten } from './desk';
import type { ProgramOptions } from './handlers';
import { takingTurns } from './turns';

/** How the window looks, kept in the data folder. What cannot be read there is as it usually is. */
export function createDisplay({ folder }: ProgramOptions) {
  // Quick presses of 「大きく」 must end as the last one says.
  const inTurn = takingTurns();
  return {
    async kept(): Promise<Display> {
      const read = displaySchema.safeParse(await readSetting(folder, '表示'));
      return read.success ? read.data : usualDisplay;
    },

    keep: (display: Display): Promise<Answer<'setDisplay'>> =>
      inTurn(async () => {
        try {
          await writeSetting(folder, '表示', display);
          return { ok: true, value: {} };
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),
  };
}
