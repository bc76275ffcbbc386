import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { householdProblemText } from '../copy/problems';
import {
  deskSentences,
  readOnlyText,
  readProblemLines,
  savedNotice,
  writeProblemText,
} from '../copy/store';
import { type Household, parseHousehold } from '../domain/household';
import {
  codeOf,
  createHouseholdFile,
  householdExtensions,
  householdOf,
  householdsIn,
  householdText,
  type OpenFile,
  openHouseholdFile,
  pathOf,
  type ReadOnly,
  type ReadProblem,
  readHouseholdFile,
  releaseLock,
  saveHouseholdFile,
} from '../store';
import type { Answer, Failure, Response } from './contract';
import type { ProgramOptions } from './handlers';

/** The id of the household named on the command line; no file of the folder can have it. */
const commandLineId = ':command-line';

const longest = 20;

export const refused = (code: string, lines: readonly string[]): { ok: false; error: Failure } => ({
  ok: false,
  error: {
    code,
    sentence:
      lines.length > longest
        ? [...lines.slice(0, longest), `ほかに ${lines.length - longest} 件あります。`].join('\n')
        : lines.join('\n'),
  },
});

export const notReadable = (problem: ReadProblem) =>
  refused('not-readable', readProblemLines(problem));

export const notWritten = (code: string | undefined) =>
  refused('not-written', [writeProblemText(code)]);

/** Checks a household that comes from the page. */
export function checkedHousehold(
  source: unknown,
): { ok: true; value: Household } | { ok: false; error: Failure } {
  const parsed = parseHousehold(source);
  return parsed.ok ? parsed : refused('bad-household', parsed.error.map(householdProblemText));
}

/** What stands behind a handle. `writing`: null where nothing may be written. */
interface OnDesk {
  /** Null: the sample. */
  readonly file: string | null;
  readonly writing: OpenFile | null;
}

export type Desk = ReturnType<typeof createDesk>;

/** The open households: the page holds a handle, the desk knows the file behind it. */
export function createDesk(options: ProgramOptions) {
  const { folder, resources, openPath } = options;
  const onDesk = new Map<string, OnDesk>();

  // One thing at a time: two saves of one file would each take the other's for somebody else's.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };

  const opened = (
    household: Household,
    one: OnDesk,
    name: string,
    readOnly: ReadOnly | null = null,
    changedSince = false,
  ): Answer<'openHousehold'> => {
    const handle = randomUUID();
    onDesk.set(handle, one);
    return {
      ok: true,
      value: {
        handle,
        name,
        sample: one.file === null,
        readOnly: readOnly && {
          sentence: readOnlyText(readOnly),
          canTakeOver: readOnly.kind === 'locked',
        },
        notice: changedSince ? deskSentences.changedSince : null,
        household: { ...household },
      },
    };
  };

  const openFile = async (wanted: string, force = false): Promise<Answer<'openHousehold'>> => {
    const read = await openHouseholdFile(wanted, folder, force);
    if (!read.ok) return notReadable(read.error);
    const { held, file, writing, changedSince } = read.value;
    const one = { file, writing: writing.ok ? writing.value : null };
    const readOnly = writing.ok ? null : writing.error;
    return opened(held.household, one, path.basename(file), readOnly, changedSince);
  };

  const close = async (handle: string): Promise<void> => {
    const one = onDesk.get(handle);
    onDesk.delete(handle);
    if (one?.writing) await releaseLock(one.writing.lock);
  };

  /** The file of an id or a handle; null: there is none. */
  const fileOf = (named: string): string | null =>
    onDesk.get(named)?.file ?? (named === commandLineId ? openPath : pathOf(folder, named));

  return {
    inTurn,
    fileOf,
    openFile,
    writingOf: (handle: string): OpenFile | null => onDesk.get(handle)?.writing ?? null,
    /** The file behind a handle has another name now. */
    moved(handle: string, writing: OpenFile): void {
      onDesk.set(handle, { file: writing.file, writing });
    },

    async start(): Promise<Omit<Response<'start'>, 'last'>> {
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
        openId: openPath === null ? null : commandLineId,
      };
    },

    async openSample(): Promise<Answer<'openSample'>> {
      const read = await readHouseholdFile(
        path.join(resources, 'resources', 'sample', 'household.json'),
      );
      return read.ok
        ? opened(read.value.household, { file: null, writing: null }, '見本の世帯')
        : notReadable(read.error);
    },

    openHousehold: (id: string): Promise<Answer<'openHousehold'>> =>
      inTurn(async () => {
        const file = id === commandLineId ? openPath : pathOf(folder, id);
        return file === null
          ? refused('no-such-household', [deskSentences.noSuchHousehold])
          : openFile(file);
      }),

    closeHousehold: (handle: string): Promise<Answer<'closeHousehold'>> =>
      inTurn(async () => {
        await close(handle);
        return { ok: true, value: {} };
      }),

    takeOver: (handle: string): Promise<Answer<'takeOver'>> =>
      inTurn(async () => {
        const file = onDesk.get(handle)?.file;
        if (!file) return refused('not-open', [deskSentences.notOpen]);
        const answer = await openFile(file, true);
        if (answer.ok) await close(handle);
        return answer;
      }),

    /** The text is kept as it came, so nothing in it is lost; only its place is new. */
    bringIn: (fileName: string, text: string): Promise<Answer<'bringIn'>> =>
      inTurn(async () => {
        const read = householdOf(text);
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
          return await openFile(made.file);
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
        const answered = (kept: string, file: OpenFile, notice: string | null) => {
          onDesk.set(kept, { file: file.file, writing: file });
          const name = path.basename(file.file);
          const savedAt = new Date().toISOString();
          return { ok: true as const, value: { handle: kept, name, savedAt, notice } };
        };
        if (one.file === null) {
          try {
            const made = await createHouseholdFile(
              folder,
              '見本からの世帯',
              '.sitter',
              text,
              folder,
            );
            return answered(randomUUID(), made, null);
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
        return answered(handle, saved.open, notice);
      }),
  };
}
