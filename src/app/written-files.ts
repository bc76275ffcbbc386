/** A file that was written, or was about to be. */
export interface WrittenFile {
  readonly name: string;
  /** Of what was written: a file that holds something else by now is not ours to delete. */
  readonly sha256: string;
}

/** Files that were written of a household beside its own, in one folder. */
export interface Written {
  readonly folder: string;
  readonly files: readonly WrittenFile[];
}

/** Told of each file before it is written, so that one is known also where the disk fails halfway. */
export type Noting = (folder: string, file: WrittenFile) => void;

/**
 * What was written of each open household, so that it can be named and deleted with it. Known as long
 * as the household is open, and nowhere but here: a list on the disk would itself be a trace.
 */
export function createWrittenFiles() {
  const byHandle = new Map<string, readonly Written[]>();
  const of = (handle: string): readonly Written[] => byHandle.get(handle) ?? [];
  return {
    of,
    noting:
      (handle: string): Noting =>
      (folder, file) => {
        const before = of(handle).find((one) => one.folder === folder);
        const files = [...(before?.files ?? []).filter(({ name }) => name !== file.name), file];
        const others = of(handle).filter((one) => one !== before);
        byHandle.set(handle, [...others, { folder, files }]);
      },
    /** A household that was taken over has another handle. */
    follow(from: string, to: string): void {
      if (from !== to) byHandle.set(to, of(from));
    },
    drop: (handle: string): boolean => byHandle.delete(handle),
  };
}
