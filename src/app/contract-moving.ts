import { z } from 'zod';

/** Bytes of a piece of a file on its way to the program: below what the host takes at once. */
export const largestPart = 8 * 1024 * 1024;

const moment = z.string();
const bytes = z.int().nonnegative();
const count = z.int().nonnegative();
/** A box: the name of a file in the data folder, or what `startUpload` answered. */
const box = z.object({ box: z.string() });

/** Taking a household to another computer, and getting back one whose file is gone. */
export const movingContract = {
  /** Packs an open household, as it stands in its file, into a new file of the data folder. */
  packHousehold: {
    request: z.object({ handle: z.string() }),
    response: z.object({
      fileName: z.string(),
      folder: z.string(),
      bytes,
      backups: count,
      papers: count,
      /** Packed, but not everything was there. */
      notice: z.string().nullable(),
    }),
  },
  /** What there is to take in and to get back. */
  listMoving: {
    request: z.object({}),
    response: z.object({
      boxes: z.array(z.object({ id: z.string(), savedAt: moment, bytes })),
      /** Households whose file is gone while their backups are there. */
      gone: z.array(z.object({ id: z.string(), savedAt: moment, backups: count })),
    }),
  },
  /** A box the user chose in the page comes piece by piece: it may be far larger than one request. */
  startUpload: { request: z.object({ bytes }), response: z.object({ box: z.string() }) },
  sendPart: {
    request: z.object({
      box: z.string(),
      /** How many bytes came before. */
      at: bytes,
      /** Base64. */
      part: z.string().max(Math.ceil(largestPart / 3) * 4),
    }),
    response: z.object({}),
  },
  dropUpload: { request: box, response: z.object({}) },
  /** What a box holds. Nothing is written. */
  lookIntoBox: {
    request: box,
    response: z.object({
      /** The name its household file had, and the one it would get here. */
      name: z.string(),
      newName: z.string(),
      packedAt: moment,
      backups: count,
      papers: count,
      /** Named by the household, but not in the box. */
      lacking: count,
      /** Null: protected by a passphrase. */
      household: z.looseObject({}).nullable(),
    }),
  },
  /** Takes the household in under a name nothing has; the answer is its id, to be opened with. */
  takeInBox: { request: box, response: z.object({ id: z.string() }) },
} as const;
