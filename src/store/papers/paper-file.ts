import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import path from 'node:path';
import type { Paper } from '../../domain/household';
import { failure, type Result, success } from '../../domain/result';
import { codeOf, writeFileAtomically } from '../atomic-write';
import { makeFolder } from '../make-folder';
import { paperTypeOf } from './paper-type';
import { paperFileName } from './papers-folder';
import { dotsOf, mostDots, pictureSize } from './picture-size';

/** The picture of a receipt is 2–8 MB, a scanned application a little more. */
export const largestPaper = 20 * 1024 * 1024;

/** Why a paper cannot be kept or shown. */
export type PaperProblem =
  | 'too-large'
  /** There is nothing in it. */
  | 'empty'
  /** Not one of the kinds we keep. */
  | 'unknown-type'
  /** A picture that does not even say how large it is. */
  | 'no-picture'
  /** A picture larger than any that is drawn here. */
  | 'too-many-dots'
  | 'missing'
  /** Its content is not what its name says. */
  | 'damaged'
  /** A link or a folder stands in its place, or in that of its folder. */
  | 'in-the-way';

type Named = Pick<Paper, 'sha256' | 'type'>;

/**
 * Puts a paper into the folder, which is made if need be, and reads it back. The same content is
 * written once. Rejects when the disk does not take it.
 */
export async function putPaper(
  folder: string,
  content: Uint8Array,
): Promise<Result<Named, PaperProblem>> {
  if (content.length > largestPaper) return failure('too-large');
  if (content.length === 0) return failure('empty');
  const type = paperTypeOf(content);
  if (type === null) return failure('unknown-type');
  const fault = pictureFault(type, content);
  if (fault) return failure(fault);
  const paper: Named = { sha256: createHash('sha256').update(content).digest('hex'), type };
  const there = await readPaper(folder, paper);
  if (!there.ok) {
    if (there.error === 'in-the-way') return there;
    await makeFolder(folder, 0o700);
    // Also in place of a damaged one: what has this name can only be this.
    await writeFileAtomically(placeOf(folder, paper), content);
    const read = await readPaper(folder, paper);
    if (!read.ok) return read;
  }
  return success(paper);
}

/** Why a picture cannot be drawn, as far as its first bytes tell; null: it can, or is not drawn here at all. */
export function pictureFault(
  type: Named['type'],
  content: Uint8Array,
): 'no-picture' | 'too-many-dots' | null {
  if (type === 'pdf' || type === 'heic') return null;
  const size = pictureSize(content);
  if (size === null) return 'no-picture';
  return dotsOf(size) > mostDots ? 'too-many-dots' : null;
}

const placeOf = (folder: string, { sha256, type }: Named) =>
  path.join(folder, paperFileName(sha256, type));

/** The content of a paper, checked against its name. No link is followed. */
export async function readPaper(
  folder: string,
  paper: Named,
): Promise<Result<Uint8Array, PaperProblem>> {
  const file = placeOf(folder, paper);
  try {
    if (!(await lstat(folder)).isDirectory()) return failure('in-the-way');
    const facts = await lstat(file);
    if (!facts.isFile()) return failure('in-the-way');
    if (facts.size > largestPaper) return failure('damaged');
    // Windows has no such flag; there only administrators make links.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const content = await handle.readFile();
      const digest = createHash('sha256').update(content).digest('hex');
      return digest === paper.sha256 ? success(content) : failure('damaged');
    } finally {
      await handle.close();
    }
  } catch (error) {
    return failure(codeOf(error) === 'ENOENT' ? 'missing' : 'damaged');
  }
}
