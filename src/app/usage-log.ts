import { fileProblemText, rowProblemText } from '../copy/intake';
import { readUsageCsv } from '../intake';
import type { Answer, Request } from './contract';
import { checkedHousehold, refused } from './desk';

/**
 * Reads a usage log for the page: what it would bring, nothing is changed. The page adds it when its
 * user says so; the reader and its packages stay out of the page.
 */
export async function readUsageLog({
  household,
  childId,
  file,
}: Request<'readUsageLog'>): Promise<Answer<'readUsageLog'>> {
  const checked = checkedHousehold(household);
  if (!checked.ok) return checked;
  const child = checked.value.children.find(({ id }) => id === childId) ?? null;
  const read = readUsageCsv(Buffer.from(file, 'base64'), checked.value, child);
  if (!read.ok) return refused('bad-log', [fileProblemText(read.error)]);
  const { added, duplicates, refused: rows, unknownColumns } = read.value;
  return {
    ok: true,
    value: {
      added: added.map(({ line, booking }) => ({ line, booking: { ...booking } })),
      skipped: duplicates.map(({ line, booking }) => ({ line, booking: { ...booking } })),
      refused: rows.map(({ line, problems }) => ({
        line,
        sentences: problems.map((problem) => rowProblemText(problem, 'window')),
      })),
      unknownColumns: [...unknownColumns],
    },
  };
}
