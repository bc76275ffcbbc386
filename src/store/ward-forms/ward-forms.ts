import { createHash } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { failure, type Result, success } from '../../domain/result';
import { codeOf, writeFileAtomically } from '../atomic-write';
import { readBytes } from '../household-file';
import { makeFolder } from '../make-folder';
import {
  type KeptForm,
  type KeptState,
  keptFormOf,
  keptId,
  pdfFileName,
  templateFileName,
  templateNamed,
} from './kept-form';

/** Lies beside the households: whoever takes the folder to another computer takes the forms along. */
const folderName = '区の様式';
/** The forms of the ward have a few hundred kB, templates a few dozen. */
export const largestWardPdf = 20 * 1024 * 1024;
const largestTemplate = 2 * 1024 * 1024;

/** Why what is kept of a form cannot be used. */
export type KeptProblem = 'pdf-missing' | 'pdf-changed' | 'template-damaged';

export interface ListedForm extends KeptForm {
  /** Which of the two are there; both while a form in use is being changed. */
  readonly states: readonly KeptState[];
  readonly savedAt: Date;
}

const placeOf = (dataFolder: string, name: string) => path.join(dataFolder, folderName, name);
const namesIn = (dataFolder: string): Promise<readonly string[]> =>
  readdir(path.join(dataFolder, folderName)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  });

/**
 * The forms of the ward that are kept, the newest first; none where there is no folder. What lies there
 * under other names is left alone, and nothing is read: a broken file keeps no other from its place.
 * Rejects when there is a folder that cannot be listed: what is in it is not known.
 */
export async function wardFormsIn(dataFolder: string): Promise<readonly ListedForm[]> {
  const found = new Map<string, ListedForm>();
  for (const name of await namesIn(dataFolder)) {
    const named = templateNamed(name);
    if (!named) continue;
    const facts = await stat(placeOf(dataFolder, name)).catch(() => null);
    if (!facts) continue;
    const { form, state } = named;
    const other = found.get(form.id);
    const savedAt = other && other.savedAt > facts.mtime ? other.savedAt : facts.mtime;
    found.set(form.id, { ...form, states: [...(other?.states ?? []), state], savedAt });
  }
  return [...found.values()].sort((a, b) => b.savedAt.getTime() - a.savedAt.getTime());
}

/** The text of a kept template, as it was given to `keepWardForm`. */
export async function readWardTemplate(
  dataFolder: string,
  { id }: Pick<KeptForm, 'id'>,
  state: KeptState,
): Promise<Result<string, KeptProblem>> {
  if (keptFormOf(id) === null) return failure('template-damaged');
  const read = await readBytes(placeOf(dataFolder, templateFileName(id, state)), largestTemplate);
  return read.ok ? success(Buffer.from(read.value).toString('utf8')) : failure('template-damaged');
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The ward's PDF, the very bytes that were brought. */
export async function readWardPdf(
  dataFolder: string,
  sha256: string,
): Promise<Result<Uint8Array, KeptProblem>> {
  const read = await readBytes(placeOf(dataFolder, pdfFileName(sha256)), largestWardPdf);
  if (!read.ok) {
    const missing = read.error.kind === 'disk' && read.error.reason === 'missing';
    return failure(missing ? 'pdf-missing' : 'pdf-changed');
  }
  return digestOf(read.value) === sha256 ? success(read.value) : failure('pdf-changed');
}

/**
 * Keeps a form: its PDF first, so that no template stands without one, then its template in the place of
 * the one before. A form that is ready has no draft any more. Rejects when the disk does not take it.
 */
export async function keepWardForm(
  dataFolder: string,
  form: Omit<KeptForm, 'id' | 'sha256'>,
  pdf: Uint8Array,
  template: string,
  state: KeptState,
): Promise<KeptForm> {
  const sha256 = digestOf(pdf);
  const kept = { ...form, sha256, id: keptId({ ...form, sha256 }) };
  await makeFolder(path.join(dataFolder, folderName), 0o700);
  // Also in place of a damaged one: what has this name can only be this.
  if (!(await readWardPdf(dataFolder, sha256)).ok)
    await writeFileAtomically(placeOf(dataFolder, pdfFileName(sha256)), pdf);
  await writeFileAtomically(placeOf(dataFolder, templateFileName(kept.id, state)), template);
  if (state === 'ready') await removeFile(dataFolder, templateFileName(kept.id, 'draft'));
  return kept;
}

const removeFile = (dataFolder: string, name: string) =>
  rm(placeOf(dataFolder, name), { force: true });

/** Drops what was not finished; a form that is in use stays as it was saved last. */
export async function removeWardDraft(dataFolder: string, form: KeptForm): Promise<void> {
  await removeFile(dataFolder, templateFileName(form.id, 'draft'));
  await removeUnusedPdf(dataFolder, form.sha256);
}

/** Removes a form, and its PDF with it where no other document is on that. Rejects as a disk does. */
export async function removeWardForm(dataFolder: string, form: KeptForm): Promise<void> {
  for (const state of ['ready', 'draft'] as const)
    await removeFile(dataFolder, templateFileName(form.id, state));
  await removeUnusedPdf(dataFolder, form.sha256);
}

async function removeUnusedPdf(dataFolder: string, sha256: string): Promise<void> {
  const all = await wardFormsIn(dataFolder);
  if (all.some((other) => other.sha256 === sha256)) return;
  await removeFile(dataFolder, pdfFileName(sha256)).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}
