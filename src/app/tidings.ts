import { z } from 'zod';

/**
 * What the program says to the page without being asked: a name with the schema of what is said,
 * checked by the page. Only a window of our own process is told anything; the loopback host has none.
 */
export const tidings = {
  /** A household file was double-clicked while the program runs; its id, for `openHousehold`. */
  asked: z.object({ id: z.string() }),
} as const;

export type Tiding = keyof typeof tidings;
export type Told<Name extends Tiding> = z.infer<(typeof tidings)[Name]>;

/** How the page listens; the function that comes back ends it. */
export type Tidings = {
  readonly [Name in Tiding]: (listener: (told: unknown) => void) => () => void;
};
