import { z } from 'zod';

/** Millimetres; no printer is further off (`largestOffset` of the forms room). */
const millimetres = z.number().min(-20).max(20);
const offset = z.object({ right: millimetres, down: millimetres });

/** How far the printer of this computer is off. It belongs to the computer, not to a household or a form. */
export const printerOffsetSchema = offset;

/** What may be measured on the sheet, in millimetres: its lines stand 20 mm from the edges. */
export const measurable = { least: 0, most: 40 } as const;
const distance = z.number().min(measurable.least).max(measurable.most);

export const printingContract = {
  /** A page to print and measure, as a PDF file, base64. */
  calibrationSheet: {
    request: z.object({
      /** Moved by the offset that is kept, to see whether it is right. */
      moved: z.boolean(),
      /** Into the data folder as well, for a printer of another program. */
      save: z.boolean().optional(),
    }),
    response: z.object({
      fileName: z.string(),
      pdf: z.string(),
      /** Where it was saved. */
      folder: z.string().nullable(),
    }),
  },
  /** The offset that is kept for this computer, after keeping another from what was measured. */
  printerOffset: {
    request: z.object({
      keep: z.union([z.object({ left: distance, top: distance }), z.literal('none')]).optional(),
    }),
    response: z.object({ offset }),
  },
} as const;
