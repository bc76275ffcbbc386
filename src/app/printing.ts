import path from 'node:path';
import { calibrationWords } from '../copy/calibration';
import { codeOf, freeName, writeFileAtomically, writeSetting } from '../store';
import type { Answer, Request } from './contract';
import { notWritten } from './desk';
import type { ProgramOptions } from './handlers';
import { paperTools } from './paperwork';
import { keptOffset, none } from './printing-offset';
import { takingTurns } from './turns';

/** Printing true to size on this computer. */
export function createPrinting({ folder, resources }: ProgramOptions) {
  const inTurn = takingTurns();
  return {
    async sheet({
      moved,
      save = false,
    }: Request<'calibrationSheet'>): Promise<Answer<'calibrationSheet'>> {
      const { calibrationSheet, openLibrary } = await paperTools();
      const font = await openLibrary(resources).font();
      const offset = moved ? await keptOffset(folder) : none;
      const bytes = await calibrationSheet(calibrationWords, font, offset);
      const pdf = Buffer.from(bytes).toString('base64');
      const { name } = calibrationWords;
      if (!save) return { ok: true, value: { fileName: `${name}.pdf`, pdf, folder: null } };
      try {
        const fileName = await freeName(folder, name, '.pdf');
        await writeFileAtomically(path.join(folder, fileName), bytes);
        return { ok: true, value: { fileName, pdf, folder } };
      } catch (error) {
        return notWritten(codeOf(error));
      }
    },

    offset: ({ keep }: Request<'printerOffset'>): Promise<Answer<'printerOffset'>> =>
      inTurn(async () => {
        try {
          if (keep === 'none') await writeSetting(folder, '印刷の位置', none);
          else if (keep) {
            const { offsetFrom } = await paperTools();
            await writeSetting(folder, '印刷の位置', offsetFrom(keep));
          }
          return { ok: true, value: { offset: await keptOffset(folder) } };
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),
  };
}
