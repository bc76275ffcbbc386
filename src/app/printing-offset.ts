import type { PrinterOffset } from '../forms';
import { readSetting } from '../store';
import { printerOffsetSchema } from './contract-printing';

export const none: PrinterOffset = { right: 0, down: 0 };

/** The offset kept in the data folder. What cannot be read there is none. */
export async function keptOffset(folder: string): Promise<PrinterOffset> {
  const read = printerOffsetSchema.safeParse(await readSetting(folder, '印刷の位置'));
  return read.success ? read.data : none;
}
