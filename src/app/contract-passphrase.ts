import { z } from 'zod';

/** Never kept, never logged: it goes from the field to the key. */
const passphrase = z.string().max(400);
/** Asked for where the answer was `needs-passphrase`. */
export const unlock = { passphrase: passphrase.optional() };
/** How a household is protected; null: it is in plain. */
export const protection = z
  .object({
    /** The system can keep the key, so that nobody types the passphrase on this computer. */
    canRemember: z.boolean(),
    remembered: z.boolean(),
  })
  .nullable();

/** 合言葉: what the page may ask of how an open household is protected. */
export const passphraseContract = {
  /** Sets the passphrase of an open household, or another one. */
  setPassphrase: {
    request: z.object({ handle: z.string(), passphrase }),
    response: z.object({ protection, notice: z.string().nullable() }),
  },
  removePassphrase: {
    request: z.object({ handle: z.string() }),
    response: z.object({ protection, notice: z.string().nullable() }),
  },
  /** Whether this computer keeps the key of a household, so that it opens without its passphrase. */
  rememberKey: {
    request: z.object({ handle: z.string(), remember: z.boolean() }),
    response: z.object({ protection }),
  },
} as const;
