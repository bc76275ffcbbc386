import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Result } from '../../domain/result';
import { codeOf, factsOf, moveIntoPlace } from '../atomic-write';
import { backupsFolder, backupsIn } from '../backups';
import { freeName } from '../folder';
import { papersFolder, papersIn } from '../papers/papers-folder';
import {
  answered,
  type BoxProblem,
  backupEntry,
  boxExtension,
  householdEntry,
  limits,
  type Manifest,
  manifestEntry,
  paperEntry,
} from './box';
import { withBox } from './read-box';
import { backTo } from './settle';
import { makeWorkspace, removeWorkspace } from './workspace';

export interface Packed {
  readonly fileName: string;
  readonly bytes: number;
  readonly backups: number;
  readonly papers: number;
}

/** An entry and how to come by its content when its turn has come. */
interface Planned {
  readonly entry: string;
  readonly content: () => Promise<Uint8Array>;
  /** Pictures and PDFs are packed already. */
  readonly compress: boolean;
}

/**
 * Packs a household as it stands on the disk into a new file of the data folder. It is read back
 * before it gets its name, and refused where it could not be taken in. Rejects when the disk does
 * not take it.
 *
 * @param papers the name of the folder with its papers, or null
 * @param today the date for its name
 */
export const packBox = (
  householdFile: string,
  papers: string | null,
  dataFolder: string,
  today: string,
): Promise<Result<Packed, BoxProblem>> =>
  answered(() => packed(householdFile, papers, dataFolder, today));

async function packed(
  householdFile: string,
  papers: string | null,
  dataFolder: string,
  today: string,
): Promise<Packed> {
  // At once: saves go on meanwhile, and thin out the backups.
  const household = await readFile(householdFile);
  const backups = await contentsOf(await backupsFolder(dataFolder, householdFile));
  const papersPlace = papers === null ? null : papersFolder(householdFile, papers);
  const paperNames = papersPlace === null ? [] : await papersIn(papersPlace);
  const planned: readonly Planned[] = [
    { entry: householdEntry, content: async () => household, compress: true },
    ...backups.map(({ id, content }) => ({
      entry: backupEntry(id),
      content: async () => content,
      compress: true,
    })),
    ...paperNames.map((name) => ({
      entry: paperEntry(name),
      content: () => readPlain(path.join(papersPlace ?? '', name)),
      compress: false,
    })),
  ];
  const name = path.basename(householdFile);
  const facts = { household: name, papersFolder: paperNames.length > 0 ? papers : null };
  const space = await makeWorkspace(dataFolder);
  try {
    const made = path.join(space, 'box');
    const bytes = await writeBox(made, planned, facts);
    await withBox(made, async ({ parts, copy }) => {
      for (const { entry } of parts) await copy(entry, nowhere());
    });
    const stem = [...path.parse(name).name].slice(0, 40).join('');
    const fileName = await freeName(dataFolder, `${stem} 引っ越し用 ${today}`, boxExtension);
    const place = path.join(dataFolder, fileName);
    await moveIntoPlace(made, place).catch(async (error: unknown) => {
      await backTo(made, place);
      throw error;
    });
    return { fileName, bytes, backups: backups.length, papers: paperNames.length };
  } finally {
    await removeWorkspace(space).catch(() => undefined);
  }
}

/** A stream that only counts as having been read. */
export const nowhere = (): Writable => new Writable({ write: (_part, _encoding, done) => done() });

async function contentsOf(folder: string) {
  // A folder that cannot be read must not pass for one without backups.
  if ((await factsOf(folder)) !== null) await access(folder, constants.R_OK);
  const contents = await Promise.all(
    (await backupsIn(folder)).map(async ({ id }) => {
      // One that was just thinned out is not missed.
      const content = await readPlain(path.join(folder, id)).catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT') return null;
        throw error;
      });
      return content === null ? [] : [{ id, content }];
    }),
  );
  return contents.flat();
}

/** The bytes of a file as they lie there, of a link nothing. */
async function readPlain(file: string): Promise<Uint8Array> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    if ((await handle.stat()).size > limits.entry) throw new Error('larger than any paper');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Writes the entries one after the other, the manifest last, and flushes it; returns its size. */
async function writeBox(
  file: string,
  planned: readonly Planned[],
  facts: Pick<Manifest, 'household' | 'papersFolder'>,
): Promise<number> {
  const mtime = new Date();
  const zip = new ZipFile();
  const through = new PassThrough();
  // From the first entry on: it is read before the file is open, and may already fail.
  zip.on('error', (error: Error) => through.destroy(error));
  through.on('error', () => undefined);
  const written: Manifest['files'][number][] = [];
  const add = (entry: string, compress: boolean, content: () => Promise<Uint8Array>) =>
    zip.addReadStreamLazy(entry, { mtime, mode: 0o100600, compress }, (answer) => {
      content().then(
        (bytes) => answer(null, Readable.from([bytes])),
        (error: unknown) => answer(error, Readable.from([])),
      );
    });
  for (const { entry, compress, content } of planned)
    add(entry, compress, async () => {
      const bytes = await content();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      written.push({ entry, bytes: bytes.length, sha256 });
      return bytes;
    });
  add(manifestEntry, true, async () => {
    const manifest: Manifest = {
      format: 'sitter-hojo/moving-box',
      version: 1,
      packedAt: mtime.toISOString(),
      ...facts,
      files: written,
    };
    return Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  });
  zip.end();
  const handle = await open(file, 'wx', 0o600);
  try {
    zip.outputStream.pipe(through);
    await pipeline(through, async (parts) => {
      for await (const part of parts) await handle.writeFile(part as Buffer);
    });
    await handle.sync();
    return (await handle.stat()).size;
  } finally {
    await handle.close();
  }
}
