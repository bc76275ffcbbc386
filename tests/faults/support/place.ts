import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { booking, household } from '../../support/households';
import { programIn } from '../../support/program';

export const name = '髙橋家.sitter';

export const textOf = (counter: number, bookings = 40): string =>
  `${JSON.stringify(
    {
      ...household({
        usage: Array.from({ length: bookings }, (_, index) =>
          booking({ id: `u${index}`, sitter: `シッター ${counter}`, transportPaid: counter }),
        ),
      }),
      counter,
    },
    null,
    2,
  )}\n`;

/** A data folder with one household, a neighbour and some receipts that must come to no harm. */
export async function makePlace(text = textOf(0)) {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitter-hojo-faults-'));
  const file = path.join(folder, name);
  const neighbour = path.join(folder, '隣の家.json');
  const receipt = path.join(folder, '髙橋家の領収書', '1.pdf');
  await writeFile(file, text);
  await writeFile(neighbour, textOf(7, 1));
  await mkdir(path.dirname(receipt));
  await writeFile(receipt, 'receipt');
  const harmless = await Promise.all([neighbour, receipt].map((one) => readFile(one)));
  return {
    folder,
    file,
    program: () => programIn(folder),
    backups: path.join(folder, '控え', name),
    /** Whether everything but the household is as it was. */
    async othersUnharmed(): Promise<boolean> {
      const now = await Promise.all([neighbour, receipt].map((one) => readFile(one)));
      return now.every((content, index) => content.equals(harmless[index] as Buffer));
    },
    /** The names of everything in the folder that no user put there, locks and leftovers. */
    async hidden(): Promise<readonly string[]> {
      return (await readdir(folder)).filter((one) => one.startsWith('.'));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export type Place = Awaited<ReturnType<typeof makePlace>>;

/** The counter of a household text, or null where it is not whole. */
export function counterIn(content: Uint8Array): number | null {
  try {
    const { counter, usage } = JSON.parse(Buffer.from(content).toString('utf8'));
    return Array.isArray(usage) ? counter : null;
  } catch {
    return null;
  }
}

export async function counterOf(file: string): Promise<number | null> {
  return counterIn(await readFile(file));
}
