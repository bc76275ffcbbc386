import { failure, type Result, success } from '../../domain/result';

/** The JSON of a household file of any version. */
export type Source = Readonly<Record<string, unknown>>;

/** One step of the format, from a version to the next. */
export interface Migration {
  /** The version it reads. */
  readonly from: number;
  /** Says the same in the next version's words. Fields it does not know stay as they are. */
  readonly migrate: (source: Source) => Source;
}

/**
 * A file in the words of the newest version the steps lead to; one that no step reads comes back as
 * it is. Fails with the version that could not be read: a step trusts its file to be whole.
 */
export function migrated(json: unknown, steps: readonly Migration[]): Result<unknown, number> {
  let now = json;
  for (const { from, migrate } of steps) {
    if ((now as Source | null)?.['version'] !== from) continue;
    try {
      now = { ...migrate(now as Source), version: from + 1 };
    } catch {
      return failure(from);
    }
  }
  return success(now);
}
