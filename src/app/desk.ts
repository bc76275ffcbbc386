import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { householdProblemText } from '../copy/problems';
import { readProblemLines, writeProblemText } from '../copy/store';
import { type Household, parseHousehold } from '../domain/household';
import {
  freeName,
  type HouseholdFile,
  householdOf,
  householdsIn,
  pathOf,
  type ReadProblem,
  readHouseholdFile,
  writeFileAtomically,
  writeHouseholdFile,
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

const notReadable = (problem: ReadProblem) => refused('not-readable', readProblemLines(problem));

const notWritten = (error: unknown) =>
  refused('not-written', [writeProblemText((error as NodeJS.ErrnoException).code)]);

/** Checks a household that comes from the page. */
export function checkedHousehold(
  source: unknown,
): { ok: true; value: Household } | { ok: false; error: Failure } {
  const parsed = parseHousehold(source);
  return parsed.ok ? parsed : refused('bad-household', parsed.error.map(householdProblemText));
}

/** The open households: the page holds a handle, the desk knows the file behind it. */
export function createDesk(options: ProgramOptions) {
  const { folder, resources, openPath } = options;
  const files = new Map<string, string | null>();

  const opened = (
    { household }: HouseholdFile,
    file: string | null,
    name: string,
  ): Answer<'openHousehold'> => {
    const handle = randomUUID();
    files.set(handle, file);
    return {
      ok: true,
      value: { handle, name, sample: file === null, household: { ...household } },
    };
  };

  const openFile = async (file: string): Promise<Answer<'openHousehold'>> => {
    const read = await readHouseholdFile(file);
    return read.ok ? opened(read.value, file, path.basename(file)) : notReadable(read.error);
  };

  return {
    async start(): Promise<Response<'start'>> {
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
      return read.ok ? opened(read.value, null, '見本の世帯') : notReadable(read.error);
    },

    async openHousehold(id: string): Promise<Answer<'openHousehold'>> {
      const file = id === commandLineId ? openPath : pathOf(folder, id);
      return file === null
        ? refused('no-such-household', [
            'その世帯ファイルは見つかりません。一覧から選び直してください。',
          ])
        : openFile(file);
    },

    /** The text is kept as it came, so nothing in it is lost; only its place is new. */
    async bringIn(fileName: string, text: string): Promise<Answer<'bringIn'>> {
      const read = householdOf(text);
      if (!read.ok) return notReadable(read.error);
      try {
        const stem = path.basename(fileName).replace(/\.[^.]*$/, '');
        const name = await freeName(folder, stem, '.json');
        const file = path.join(folder, name);
        await writeFileAtomically(file, text);
        return opened(read.value, file, name);
      } catch (error) {
        return notWritten(error);
      }
    },

    async saveHousehold(handle: string, source: unknown): Promise<Answer<'saveHousehold'>> {
      const file = files.get(handle);
      if (file === undefined)
        return refused('not-open', ['この世帯はもう開かれていません。画面を開き直してください。']);
      const household = checkedHousehold(source);
      if (!household.ok) return household;
      try {
        const target = file ?? path.join(folder, await freeName(folder, '見本からの世帯', '.json'));
        await writeHouseholdFile(target, household.value);
        const kept = file === null ? randomUUID() : handle;
        files.set(kept, target);
        const savedAt = new Date().toISOString();
        return { ok: true, value: { handle: kept, name: path.basename(target), savedAt } };
      } catch (error) {
        return notWritten(error);
      }
    },
  };
}
