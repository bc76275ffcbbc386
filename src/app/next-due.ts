import { dueLines } from '../copy/due-lines';
import type { CivilDate } from '../domain/calendar';
import { deadlinesOf } from '../domain/procedure';
import { schemeOf } from '../domain/rules';
import { readHouseholdFile } from '../store';
import type { Answer } from './contract';
import type { ProgramOptions } from './handlers';

/**
 * What is due next in a household that is not open, without a name of anybody. Nothing of one that cannot
 * be read, or lies behind a passphrase: whoever looks at the first screen may be somebody else.
 */
export async function nextDue(
  { today }: Pick<ProgramOptions, 'today'>,
  file: string | null,
): Promise<Answer<'nextDue'>> {
  const read = file === null ? null : await readHouseholdFile(file);
  if (!read?.ok) return { ok: true, value: { lines: [] } };
  const { household } = read.value;
  const day = today() as CivilDate;
  const deadlines = deadlinesOf(household, schemeOf(household.scheme), day);
  return { ok: true, value: { lines: [...dueLines(deadlines, day)] } };
}
