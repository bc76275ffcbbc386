import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { paperProblems, receiptSentences } from '../copy/receipts';
import { deskSentences } from '../copy/store';
import type { Papers } from '../domain/household';
import { papersInUse } from '../domain/receipts';
import {
  byProtection,
  codeOf,
  eraseFiles,
  largestPaper,
  namedPapers,
  newPapersName,
  type PaperProblem,
  paperOfFile,
  papersFolder,
  papersIn,
  pictureFault,
  putPaper,
  readHouseholdFile,
  readPaper,
} from '../store';
import { type Arriving, arriving } from './arriving';
import type { Answer, Request } from './contract';
import { type Desk, notWritten, refused } from './desk';
import { isShared } from './shared-papers';
import { takingTurns } from './turns';

const notKept = (problem: PaperProblem) => refused(problem, [paperProblems[problem]]);
const notArrived = () => refused('not-arrived', [receiptSentences.notArrived]);

/** One is on its way at a time; a second window of the page may have another. */
const most = 2;

export type ReceiptDesk = ReturnType<typeof createReceiptDesk>;

/** The receipts of the open households, each in the folder its household names. */
export function createReceiptDesk(desk: Desk) {
  const uploads = new Map<string, Arriving>();
  /** What was put for a household since it was opened: it may be named no more when it is erased. */
  const put = new Map<string, Papers>();
  const inTurn = takingTurns();

  /** The file of a household that may be written beside, or why not. */
  const writable = (handle: string) => {
    const one = desk.entryOf(handle);
    if (one === null) return refused('not-open', [deskSentences.notOpen]);
    if (one.file === null) return refused('not-saved', [receiptSentences.notSaved]);
    if (one.writing === null) return refused('look-only', [receiptSentences.lookOnly]);
    return { ok: true as const, value: one.writing };
  };
  const placeOf = (handle: string, folder: string): string | null => {
    const file = desk.entryOf(handle)?.file ?? null;
    return file && papersFolder(file, folder);
  };
  const notePut = (handle: string, folder: string, paper: Papers['files'][number]) => {
    const before = put.get(handle);
    const files = before?.folder === folder ? before.files : [];
    put.set(handle, { folder, files: [...files, paper] });
  };

  /** The folder of a household's papers. Undone and put again, they go where they went before. */
  const folderFor = (handle: string, file: string, named: string | null): string =>
    named ?? put.get(handle)?.folder ?? newPapersName(path.parse(file).name);

  return {
    folderFor,
    notePut,
    putOf: (handle: string): Papers | null => put.get(handle) ?? null,
    follow(from: string, to: string): void {
      const papers = put.get(from);
      if (papers) put.set(to, papers);
    },
    letGo: (handle: string): boolean => put.delete(handle),

    async start(handle: string, bytes: number): Promise<Answer<'startReceipt'>> {
      const open = writable(handle);
      if (!open.ok) return open;
      if (bytes > largestPaper) return notKept('too-large');
      if (bytes === 0) return notKept('empty');
      const file = randomUUID();
      uploads.set(file, arriving(bytes));
      for (const oldest of [...uploads.keys()].slice(0, -most)) uploads.delete(oldest);
      return { ok: true, value: { file } };
    },

    async add({ file, at, part }: Request<'sendReceiptPart'>): Promise<Answer<'sendReceiptPart'>> {
      const added = uploads.get(file)?.add(at, Buffer.from(part, 'base64')) ?? false;
      return added ? { ok: true, value: {} } : notArrived();
    },

    async drop(file: string): Promise<Answer<'dropReceipt'>> {
      uploads.delete(file);
      return { ok: true, value: {} };
    },

    keep: ({ handle, folder, file }: Request<'keepReceipt'>): Promise<Answer<'keepReceipt'>> =>
      inTurn(async () => {
        const open = writable(handle);
        if (!open.ok) return open;
        const content = uploads.get(file)?.whole() ?? null;
        uploads.delete(file);
        if (content === null) return notArrived();
        const name = folderFor(handle, open.value.file, folder);
        try {
          const done = await putPaper(papersFolder(open.value.file, name), content);
          if (!done.ok) return notKept(done.error);
          notePut(handle, name, { ...done.value, name: '' });
          return { ok: true, value: { folder: name, ...done.value } };
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),

    async read(wanted: Request<'readReceipt'>): Promise<Answer<'readReceipt'>> {
      const { handle, folder, sha256, type } = wanted;
      const place = placeOf(handle, folder);
      if (place === null) return notKept('missing');
      const content = await readPaper(place, { sha256, type });
      if (!content.ok) return notKept(content.error);
      // It may have come from another computer, past `keep`.
      const fault = pictureFault(type, content.value);
      if (fault) return notKept(fault);
      return { ok: true, value: { content: Buffer.from(content.value).toString('base64') } };
    },

    async list({ handle, folder }: Request<'listPapers'>): Promise<Answer<'listPapers'>> {
      const place = placeOf(handle, folder);
      const names = place === null ? [] : await papersIn(place).catch(() => []);
      return { ok: true, value: { papers: names.flatMap((name) => paperOfFile(name) ?? []) } };
    },

    /** In the turn of the saves: none that leads to one of them again comes in between. */
    forget: (wanted: Request<'forgetPapers'>): Promise<Answer<'forgetPapers'>> =>
      desk.inTurn(async () => {
        const { handle, folder, papers } = wanted;
        const open = writable(handle);
        if (!open.ok) return open;
        if (await isShared(open.value, folder).catch(() => true))
          return refused('shared', [receiptSentences.shared]);
        const read = await readHouseholdFile(open.value.file, byProtection(open.value.protection));
        if (!read.ok) return refused('unknown-use', [receiptSentences.unknownUse]);
        const used = papersInUse(read.value.household);
        const place = papersFolder(open.value.file, folder);
        const files = papers
          .filter(({ sha256 }) => !used.has(sha256))
          .map((paper) => ({ ...paper, name: '' }));
        try {
          await eraseFiles(place, await namedPapers(place, { folder, files }));
          const left = new Set(await papersIn(place));
          const gone = files.filter(
            ({ sha256 }) => ![...left].some((name) => name.startsWith(sha256)),
          );
          return { ok: true, value: { deleted: gone.map(({ sha256 }) => sha256) } };
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),
  };
}
