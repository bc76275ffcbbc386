import type { Migration } from './migrate';

export { type Migration, migrated } from './migrate';

/**
 * Every step there is, oldest first: one file and one test each (`from-1.ts` makes version 2 of
 * version 1). Empty while version 1 is the only one. How to add one: docs/adding-a-version.md.
 */
export const migrations: readonly Migration[] = [];
