import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { booking, household } from './households';
import { programIn } from './program';

export const name = '髙橋家.sitter';
export const papersName = '髙橋家の書類 3f9a2c';

export const digestOf = (content: Uint8Array | string) =>
  createHash('sha256').update(content).digest('hex');

/** A receipt, a little different for each number. */
export const receipt = (number: number, bytes = 2000) =>
  Buffer.from(`%PDF-1.7 領収書 ${number}`.padEnd(bytes));

/** An empty data folder and the program on it, as on a computer of its own. */
export async function makeComputer() {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitter-hojo-moving-'));
  return {
    folder,
    program: programIn(folder),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

export type Computer = Awaited<ReturnType<typeof makeComputer>>;

/** A household with receipts and three backups, written as the program keeps them. */
export async function putHousehold(
  { folder }: Pick<Computer, 'folder'>,
  { receipts = 4, bytes = 2000 } = {},
): Promise<void> {
  const papers = path.join(folder, papersName);
  const backups = path.join(folder, '控え', name);
  await mkdir(papers, { recursive: true });
  await mkdir(backups, { recursive: true });
  const files: object[] = [];
  for (let number = 0; number < receipts; number += 1) {
    const content = receipt(number, bytes);
    const sha256 = digestOf(content);
    files.push({ sha256, type: 'pdf', name: `領収書 ${number}.pdf` });
    await writeFile(path.join(papers, `${sha256}.pdf`), content);
  }
  const text = (counter: number) =>
    `${JSON.stringify({
      ...household({
        usage: Array.from({ length: 30 + counter }, (_, id) => booking({ id: `u${id}` })),
        papers: { folder: papersName, files },
      }),
      counter,
    })}\n`;
  await writeFile(path.join(folder, name), text(3));
  await writeFile(path.join(backups, '2026-11-20 09-00-00.sitter'), text(1));
  await writeFile(path.join(backups, '2026-11-21 09-00-00 置き換える前.sitter'), text(2));
  await writeFile(path.join(backups, '2026-11-22 09-00-00.sitter'), text(3));
}

/** Every file below a folder, with its digest. */
export async function allIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const named = await Promise.all(
    files.map(async ({ parentPath, name: base }) => {
      const file = path.join(parentPath, base);
      return [path.relative(folder, file), digestOf(await readFile(file))] as const;
    }),
  );
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Hands a box over as the page does; returns its handle. */
export async function upload(
  { program }: Pick<Computer, 'program'>,
  content: Buffer,
  piece = 1_000_000,
): Promise<string> {
  const started = await program.startUpload({ bytes: content.length });
  if (!started.ok) throw new Error(started.error.sentence);
  const { box } = started.value;
  for (let at = 0; at < content.length; at += piece) {
    const part = content.subarray(at, at + piece).toString('base64');
    const sent = await program.sendPart({ box, at, part });
    if (!sent.ok) throw new Error(sent.error.sentence);
  }
  return box;
}

/** Packs the household of a computer; returns the box. */
export async function packed({ program, folder }: Computer): Promise<Buffer> {
  const opened = await program.openHousehold({ id: name });
  if (!opened.ok) throw new Error(opened.error.sentence);
  const { handle } = opened.value;
  const done = await program.packHousehold({ handle });
  if (!done.ok) throw new Error(done.error.sentence);
  await program.closeHousehold({ handle });
  return readFile(path.join(folder, done.value.fileName));
}
