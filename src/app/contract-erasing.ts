import { z } from 'zod';

const count = z.int().nonnegative();
const written = z.object({ folder: z.string(), files: z.array(z.string()) });

/** 「この方の情報を消去」: what there is of an open household on the disk, and its deletion. */
export const erasingContract = {
  listErasable: {
    request: z.object({ handle: z.string() }),
    response: z.object({
      /** Null: in no file, or in one that can be looked at only. */
      file: z.object({ name: z.string(), backups: count, backupsFolder: z.string() }).nullable(),
      /** Receipts and filed applications. */
      papers: z.object({ folder: z.string(), files: count }).nullable(),
      /** Of it, since it was opened here. */
      written: z.array(written),
    }),
  },
  /** Deletes what is asked for and lets go of the household, whatever the disk says to it. */
  eraseHousehold: {
    request: z.object({
      handle: z.string(),
      /** The file with its backups. */
      file: z.boolean(),
      papers: z.boolean(),
      written: z.boolean(),
    }),
    response: z.object({
      deleted: count,
      /** What is still there, as the user would look for it, and why. */
      left: z.array(z.object({ path: z.string(), sentence: z.string() })),
    }),
  },
} as const;
