import { type Session, session } from 'electron';

/** No `persist:` before it: what the page keeps is in memory and goes with the program. */
export const partition = 'sitter-hojo';

/** The page's own session: households and their papers leave no trace in a cache on the disk. */
export function pageSession(): Session {
  return session.fromPartition(partition, { cache: false });
}
