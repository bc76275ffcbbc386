import type { Household } from '../../src/domain/household';
import type { Change } from '../../src/renderer/session/change';
import { openedSession, reduce } from '../../src/renderer/session/reduce';
import type { OpenFile, Session } from '../../src/renderer/session/session';

/** A household file as it is opened, for tests. */
export const openFile = (own: Partial<OpenFile> = {}): OpenFile => ({
  handle: 'h1',
  name: '世帯.sitter',
  kind: 'file',
  readOnly: null,
  notice: null,
  protection: null,
  ...own,
});

/** A session after these changes. */
export function sessionAfter(
  household: Household,
  changes: readonly Change[],
  file: OpenFile = openFile(),
): Session {
  let session = openedSession(1, { kind: 'opened', file, household });
  for (const change of changes) {
    const next = reduce(session, change);
    if (next === null) throw new Error('the session was closed');
    session = next;
  }
  return session;
}
