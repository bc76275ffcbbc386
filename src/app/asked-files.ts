/**
 * Household files that were asked for from outside the page: on the command line, by a double click.
 * The page opens them by their ids, as it never sees a path.
 */
export interface AskedFiles {
  /** Remembers a file; returns the id to open it by, a new one each time. */
  readonly ask: (file: string) => string;
  /** The id of the file asked for last, or null. */
  readonly latest: () => string | null;
  readonly fileOf: (id: string) => string | null;
}

export function createAskedFiles(first: string | null): AskedFiles {
  const files = first === null ? [] : [first];
  // No file of the households' folder can have such a name.
  const ids = () => files.map((_, index) => `:asked-${index + 1}`);
  return {
    ask(file) {
      files.push(file);
      return `:asked-${files.length}`;
    },
    latest: () => ids().at(-1) ?? null,
    fileOf: (id) => files[ids().indexOf(id)] ?? null,
  };
}
