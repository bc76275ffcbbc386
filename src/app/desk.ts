import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { settledNotice } from '../copy/passphrase';
import { householdProblemText } from '../copy/problems';
import {
  deskSentences,
  fileNames,
  readOnlyText,
  readProblemLines,
  savedNotice,
  writeProblemText,
} from '../copy/store';
import { blankHousehold, type Household, parseHousehold } from '../domain/household';
import {
  byProtection,
  codeOf,
  createHouseholdFile,
  householdExtensions,
  householdsIn,
  householdText,
  lackingPapers,
  largestFile,
  type OpenFile,
  openHouseholdFile,
  pathOf,
  type ReadOnly,
  type ReadProblem,
  readHouseholdFile,
  releaseLock,
  saveHouseholdFile,
  type Unlock,
  unlockedHousehold,
} from '../store';
import type { Answer, Failure, Response } from './contract';
import type { ProgramOptions } from './handlers';
import { inNoFile, type OnDesk, onFile } from './on-desk';
import { takingTurns } from './turns';
import { createUnlocking } from './unlocking';

const longest = 20;

export const refused = (code: string, lines: readonly string[]): { ok: false; error: Failure } => ({
  ok: false,
  error: {
    code,
    sentence:
      lines.length > longest
        ? [...lines.slice(0, longest), deskSentences.more(lines.length - longest)].join('\n')
        : lines.join('\n'),
  },
});

/** The page tells a file that waits for its passphrase from one that cannot be read by the code. */
function unreadableCode(problem: ReadProblem): string {
  if (problem.kind !== 'protected') return 'not-readable';
  if (problem.reason === 'locked') return 'needs-passphrase';
  return problem.reason === 'wrong-passphrase' ? 'wrong-passphrase' : 'not-readable';
}

export const notReadable = (problem: ReadProblem) =>
  refused(unreadableCode(problem), readProblemLines(problem));

export const notWritten = (code: string | undefined) =>
  refused('not-written', [writeProblemText(code)]);

/** Checks a household that comes from the page. */
export function checkedHousehold(
  source: unknown,
): { ok: true; value: Household } | { ok: false; error: Failure } {
  const parsed = parseHousehold(source);
  return parsed.ok ? parsed : refused('bad-household', parsed.error.map(householdProblemText));
}

/** Told when the household names receipts that are not there. */
async function papersNotice(file: string, household: Household): Promise<string | null> {
  const lacking = await lackingPapers(file, household);
  const folder = household.papers?.folder ?? '';
  return lacking === 0 ? null : deskSentences.papersLacking(lacking, folder);
}

export type Desk = ReturnType<typeof createDesk>;

/** The open households: the page holds a handle, the desk knows the file behind it. */
export function createDesk(options: ProgramOptions) {
  const { folder, resources, asked } = options;
  const onDesk = new Map<string, OnDesk>();
  /** Cases are told apart by a number: a name on their tab would be read by the next applicant. */
  let casesOpened = 0;
  const unlocking = createUnlocking(options);

  // Two saves of one file would each take the other's for somebody else's.
  const inTurn = takingTurns();

  const opened = async (
    household: Household,
    one: OnDesk,
    name: string,
    readOnly: ReadOnly | null = null,
    notices: readonly (string | null)[] = [],
  ): Promise<Answer<'openHousehold'>> => {
    const handle = randomUUID();
    onDesk.set(handle, one);
    return {
      ok: true,
      value: {
        handle,
        name,
        kind: one.kind,
        readOnly: readOnly && {
          sentence: readOnlyText(readOnly),
          canTakeOver: readOnly.kind === 'locked',
        },
        notice: notices.filter((notice) => notice !== null).join('\n') || null,
        protection: await unlocking.stateOf(one.protection),
        household: { ...household },
      },
    };
  };

  const openFile = async (
    wanted: string,
    unlock: Unlock,
    force = false,
  ): Promise<Answer<'openHousehold'>> => {
    const read = await openHouseholdFile(wanted, folder, force, unlock);
    if (!read.ok) return notReadable(read.error);
    const { held, file, writing, changedSince, protection, settled } = read.value;
    const one = {
      kind: 'file' as const,
      file,
      writing: writing.ok ? writing.value : null,
      protection,
    };
    const readOnly = writing.ok ? null : writing.error;
    return opened(held.household, one, path.basename(file), readOnly, [
      changedSince ? deskSentences.changedSince : null,
      await papersNotice(file, held.household),
      settledNotice(settled),
    ]);
  };

  const close = async (handle: string): Promise<void> => {
    const one = onDesk.get(handle);
    onDesk.delete(handle);
    if (one?.writing) await releaseLock(one.writing.lock);
  };

  /** The file of an id or a handle; null: there is none. */
  const fileOf = (named: string): string | null =>
    onDesk.get(named)?.file ?? asked.fileOf(named) ?? pathOf(folder, named);

  return {
    inTurn,
    fileOf,
    openFile,
    letGo: close,
    unlocking,
    entryOf: (handle: string): OnDesk | null => onDesk.get(handle) ?? null,
    replace: (handle: string, writing: OpenFile): void => {
      onDesk.set(handle, onFile(writing));
    },

    async start(): Promise<Omit<Response<'start'>, 'last' | 'display'>> {
      const households = await householdsIn(folder);
      return {
        version: options.version,
        today: options.today(),
        folder,
        households: households.map(({ id, savedAt }) => ({
          id,
          name: id,
          savedAt: savedAt.toISOString(),
        })),
        openId: asked.latest(),
      };
    },

    async openSample(): Promise<Answer<'openSample'>> {
      const read = await readHouseholdFile(
        path.join(resources, 'resources', 'sample', 'household.json'),
      );
      return read.ok
        ? opened(read.value.household, { kind: 'sample', ...inNoFile }, fileNames.sample)
        : notReadable(read.error);
    },

    /** A household of which nothing is known yet and nothing is written: the page alone has it. */
    openCase(): Promise<Answer<'openCase'>> {
      casesOpened += 1;
      return opened(
        blankHousehold,
        { kind: 'case', ...inNoFile },
        deskSentences.caseName(casesOpened),
      );
    },

    openHousehold: (id: string, passphrase?: string): Promise<Answer<'openHousehold'>> =>
      inTurn(async () => {
        const file = asked.fileOf(id) ?? pathOf(folder, id);
        return file === null
          ? refused('no-such-household', [deskSentences.noSuchHousehold])
          : openFile(file, unlocking.by(passphrase));
      }),

    async findOpen(id: string, handles: readonly string[]): Promise<Answer<'findOpen'>> {
      const wanted = asked.fileOf(id) ?? pathOf(folder, id);
      const file = wanted && (await realpath(wanted).catch(() => null));
      const handle = handles.find((one) => file !== null && onDesk.get(one)?.file === file);
      return { ok: true, value: { handle: handle ?? null } };
    },

    closeHousehold: (handle: string): Promise<Answer<'closeHousehold'>> =>
      inTurn(async () => {
        await close(handle);
        return { ok: true, value: {} };
      }),

    takeOver: (handle: string, passphrase?: string): Promise<Answer<'takeOver'>> =>
      inTurn(async () => {
        const one = onDesk.get(handle);
        if (!one?.file) return refused('not-open', [deskSentences.notOpen]);
        const answer = await openFile(one.file, unlocking.by(passphrase, one.protection), true);
        if (answer.ok) await close(handle);
        return answer;
      }),

    /** The text is kept as it came, so nothing in it is lost; only its place is new. */
    bringIn: (fileName: string, text: string, passphrase?: string): Promise<Answer<'bringIn'>> =>
      inTurn(async () => {
        if (Buffer.byteLength(text) > largestFile)
          return notReadable({ kind: 'disk', reason: 'too-large' });
        const read = await unlockedHousehold(Buffer.from(text), unlocking.by(passphrase));
        if (!read.ok) return notReadable(read.error);
        try {
          const { name: stem, ext } = path.parse(path.basename(fileName));
          const extension = householdExtensions.find((one) => one === ext.toLowerCase());
          const made = await createHouseholdFile(
            folder,
            stem,
            extension ?? '.sitter',
            text,
            folder,
          );
          // Opened like any other: it may be a newer version's, to be looked at only.
          await releaseLock(made.lock);
          return await openFile(made.file, byProtection(read.value.protection));
        } catch (error) {
          return notWritten(codeOf(error));
        }
      }),

    saveHousehold: (handle: string, source: unknown): Promise<Answer<'saveHousehold'>> =>
      inTurn(async () => {
        const one = onDesk.get(handle);
        if (one === undefined) return refused('not-open', [deskSentences.notOpen]);
        const household = checkedHousehold(source);
        if (!household.ok) return household;
        const text = householdText(household.value);
        // The handle stays, also where the file is new: whoever asks again with it means that file.
        const answered = (file: OpenFile, notice: string | null) => {
          onDesk.set(handle, onFile(file));
          const name = path.basename(file.file);
          const savedAt = new Date().toISOString();
          return { ok: true as const, value: { handle, name, savedAt, notice } };
        };
        if (one.file === null) {
          try {
            const made = await createHouseholdFile(
              folder,
              one.kind === 'sample' ? fileNames.fromSample : fileNames.fresh,
              '.sitter',
              text,
              folder,
            );
            return answered(made, null);
          } catch (error) {
            return notWritten(codeOf(error));
          }
        }
        if (one.writing === null) return refused('look-only', [deskSentences.lookOnly]);
        const saved = await saveHouseholdFile(one.writing, text, folder);
        if (saved.kind === 'failed') {
          onDesk.set(handle, { ...one, writing: saved.open });
          return notWritten(saved.code);
        }
        const notice = savedNotice(saved, path.basename(saved.open.file));
        return answered(saved.open, notice);
      }),
  };
}
