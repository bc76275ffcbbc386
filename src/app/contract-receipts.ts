import { z } from 'zod';
import { isDigest, isFolderName, paperTypes } from '../domain/household';
import { largestPart } from './contract-moving';

const bytes = z.int().nonnegative();
const sha256 = z.string().refine(isDigest);
const named = { sha256, type: z.enum(paperTypes) } as const;
/** An open household and the folder it names for its papers: a plain name, never a path. */
const place = { handle: z.string(), folder: z.string().refine(isFolderName) } as const;
const file = { file: z.string() } as const;
/** What `startReceiptSheets` answered. */
const sheets = { sheets: z.string() } as const;

/** A picture of a receipt as it goes onto paper: a JPEG the page has drawn small. */
export const largestPicture = 6 * 1024 * 1024;

/**
 * Receipts beside the household file, and all of them on paper.
 *
 * A file the user chose comes in parts (`startReceipt`, `sendReceiptPart` …) and is put under its content
 * (`keepReceipt`); the page then names it in the household. Pictures are only ever drawn by the page: for
 * the sheets it sends each of them small, and PDFs are read by the program in a thread with a budget.
 */
export const receiptsContract = {
  /** Announces a picture or PDF of 20 MB at most; refused where the household is in no file yet. */
  startReceipt: {
    request: z.object({ handle: z.string(), bytes }),
    response: z.object(file),
  },
  sendReceiptPart: {
    request: z.object({
      ...file,
      /** How many bytes came before. */
      at: bytes,
      /** Base64. */
      part: z.string().max(Math.ceil(largestPart / 3) * 4),
    }),
    response: z.object({}),
  },
  dropReceipt: { request: z.object(file), response: z.object({}) },
  /** Puts what arrived into the folder the household names, or with null into a new one. */
  keepReceipt: {
    request: z.object({ ...place, folder: place.folder.nullable(), ...file }),
    response: z.object({ folder: z.string(), ...named }),
  },
  /** The file itself, base64, checked against its name. */
  readReceipt: {
    request: z.object({ ...place, ...named }),
    response: z.object({ content: z.string() }),
  },
  /** Which papers lie in the folder, whether the household names them or not. */
  listPapers: {
    request: z.object(place),
    response: z.object({ papers: z.array(z.object(named)) }),
  },
  /** Deletes papers which the household, as it stands in its file, leads to from nowhere. */
  forgetPapers: {
    request: z.object({ ...place, papers: z.array(z.object(named)).max(10_000) }),
    response: z.object({ deleted: z.array(sha256) }),
  },
  /** Begins the sheets of all receipts of some months, in order, with their index. */
  startReceiptSheets: {
    request: z.object({
      handle: z.string(),
      household: z.looseObject({}),
      childId: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
    response: z.object({
      ...sheets,
      /** To be sent with `sendReceiptPicture`, each once. */
      pictures: z.array(z.object(named)),
    }),
  },
  sendReceiptPicture: {
    request: z.object({
      ...sheets,
      sha256,
      /** A JPEG, base64; null: it cannot be drawn. */
      picture: z
        .string()
        .max(Math.ceil(largestPicture / 3) * 4)
        .nullable(),
    }),
    response: z.object({}),
  },
  /** The sheets as one PDF. */
  bindReceipts: {
    request: z.object(sheets),
    response: z.object({
      /** The PDF file, base64. */
      pdf: z.string(),
      /** How many receipts are on its pages. */
      receipts: z.int().nonnegative(),
      /** To be printed by another program, and why. */
      apart: z.array(z.object({ number: z.int(), name: z.string(), sentence: z.string() })),
    }),
  },
  /** Writes the bound PDF into the data folder. */
  saveReceiptSheets: {
    request: z.object(sheets),
    response: z.object({ folder: z.string(), file: z.string() }),
  },
  dropReceiptSheets: { request: z.object(sheets), response: z.object({}) },
} as const;
