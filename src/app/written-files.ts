/** Files that were written of a household beside its own. */
export interface Written {
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * What was written of each open household, so that it can be named and deleted with it. Known as long
 * as the household is open, and nowhere but here: a list on the disk would itself be a trace.
 */
export function createWrittenFiles() {
  const byHandle = new Map<string, readonly Written[]>();
  const of = (handle: string): readonly Written[] => byHandle.get(handle) ?? [];
  return {
    of,
    note(handle: string, written: Written): void {
      byHandle.set(handle, [...of(handle), written]);
    },
    /** A household that was taken over has another handle. */
    follow(from: string, to: string): void {
      if (from !== to) byHandle.set(to, of(from));
    },
    drop: (handle: string): boolean => byHandle.delete(handle),
  };
}
