import { calibrationWords } from '../copy/calibration';
import type { PrinterOffset } from '../forms';
import { codeOf, writeSetting } from '../store';
import type { Answer } from './contract';
import { notWritten } from './desk';
import type { ProgramOptions } from './handlers';
import { paperTools } from './paperwork';
import { keptOffset, none } from './printing-offset';
import { takingTurns } from './turns';

/** Printing true to size on this computer. */
export function createPrinting({ folder, resources }: ProgramOptions) {
  const inTurn = takingTurns();
  return {
    async sheet(moved: boolean): Promise<Answer<'calibrationSheet'>> {
      const { calibrationSheet, openLibrary } = await paperTools();
      const font = await openLibrary(resources).font();
      const offset = moved ? await keptOffset(folder) : none;
      const pdf = await calibrationSheet(calibrationWords, font, offset);
      const { fileName } = calibrationWords;
      return { ok: true, value: { fileName, pdf: Buffer.from(pdf).toString('base64') } };
    },

    offset: (keep: PrinterOffset | null): Promise<Answer<'printerOffset'>> =>
      inTurn(async () => {
        try {
          if (keep) await writeSetting(folder, '印刷の位置', keep);
          return { ok: true, value: { offset: await keptOffset(folder) } };
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),
  };
}
