import path from 'node:path';
import { exportedName } from '../copy/intake';
import { failure, type Result, success } from '../domain/result';
import { usageCsv } from '../intake';
import { codeOf, digestOf, freeName, isThere, type Unlock, writeFileAtomically } from '../store';
import { type BadHousehold, readHousehold } from './commands';
import type { Answer } from './contract';
import { checkedHousehold, notWritten } from './desk';
import type { ProgramOptions } from './handlers';
import type { Noting } from './written-files';

/** The usage log of an open household as a new CSV file in the data folder. */
export async function exportUsage(
  { folder, today }: Pick<ProgramOptions, 'folder' | 'today'>,
  source: unknown,
  note: Noting,
): Promise<Answer<'exportUsage'>> {
  const household = checkedHousehold(source);
  if (!household.ok) return household;
  try {
    const file = await freeName(folder, exportedName(today()), '.csv');
    const csv = usageCsv(household.value);
    note(folder, { name: file, sha256: digestOf(csv) });
    await writeFileAtomically(path.join(folder, file), csv);
    return { ok: true, value: { folder, file } };
  } catch (error) {
    return notWritten(codeOf(error));
  }
}

export type ExportProblem = BadHousehold | { readonly kind: 'exists'; readonly file: string };

/**
 * `export`: the usage log of a household file as CSV. Never written over a file that is there, which may
 * be the household itself. Rejects when the file cannot be written.
 */
export async function exportUsageFile(
  household: string,
  out: string,
  unlock: Unlock,
): Promise<Result<{ readonly bookings: number }, ExportProblem>> {
  const read = await readHousehold(household, unlock);
  if (!read.ok) return read;
  if (await isThere(out)) return failure({ kind: 'exists', file: out });
  await writeFileAtomically(out, usageCsv(read.value.household));
  return success({ bookings: read.value.household.usage.length });
}
