/** A backup as far as thinning out is concerned. */
export interface Dated {
  readonly id: string;
  readonly savedAt: Date;
  /** What a restore, or a save over something else's work, replaced: to come back from it. */
  readonly replaced: boolean;
}

const spacing = 5 * 60 * 1000;
const recent = 10;
const days = 14;
const months = 12;
const replacements = 10;

const lastOfEach = (
  backups: readonly Dated[],
  period: (id: string) => string,
  count: number,
): readonly Dated[] =>
  [...new Map(backups.map((backup) => [period(backup.id), backup])).values()].slice(-count);

/**
 * The backups that stay: the newest, the last ten at least five minutes apart, the last of each of 14
 * days and of 12 months, and the last ten that were replaced. Ids begin with their moment.
 */
export function keptBackups<Backup extends Dated>(all: readonly Backup[]): readonly Backup[] {
  const inTime = [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  const regular = inTime.filter(({ replaced }) => !replaced);
  // From the oldest on: from the newest, each save would push out the one five minutes before it.
  const spaced: Backup[] = [];
  for (const backup of regular) {
    const before = spaced.at(-1);
    if (!before || backup.savedAt.getTime() - before.savedAt.getTime() >= spacing)
      spaced.push(backup);
  }
  const kept = new Set<Dated>([
    ...regular.slice(-1),
    ...spaced.slice(-recent),
    ...lastOfEach(regular, (id) => id.slice(0, 10), days),
    ...lastOfEach(regular, (id) => id.slice(0, 7), months),
    ...inTime.filter(({ replaced }) => replaced).slice(-replacements),
  ]);
  return inTime.filter((backup) => kept.has(backup));
}
