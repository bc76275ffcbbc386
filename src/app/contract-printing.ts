import { z } from 'zod';

/** Millimetres; no printer is further off (`largestOffset` of the forms room). */
const millimetres = z.number().min(-20).max(20);
const offset = z.object({ right: millimetres, down: millimetres });

/** How far the printer of this computer is off. It belongs to the computer, not to a household or a form. */
export const printerOffsetSchema = offset;

export const printingContract = {
  /** A page to print and measure, as a PDF file, base64. */
  calibrationSheet: {
    request: z.object({
      /** Moved by the offset that is kept, to see whether it is right. */
      moved: z.boolean(),
    }),
    response: z.object({ fileName: z.string(), pdf: z.string() }),
  },
  /** The offset that is kept for this computer, after keeping another if one is given. */
  printerOffset: {
    request: z.object({ keep: offset.optional() }),
    response: z.object({ offset }),
  },
} as const;
