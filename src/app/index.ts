import type { Handlers, ProgramOptions } from './handlers';

export { answer, failureOf, isCommand } from './answer';
export * from './contract';
export { defaultFolder } from './default-folder';
export type { Handlers, ProgramOptions } from './handlers';
export { contentSecurityPolicy, type PageFile, pageFile, safetyHeaders } from './page-files';
export { todayInJapan } from './today';
export { versionIn } from './version';

/** A stand-in until the program itself is here: it starts, and does nothing else. */
export function createProgram(options: ProgramOptions): Handlers {
  const notYet = async () => ({
    ok: false as const,
    error: { code: 'not-yet', sentence: 'この操作はまだ作られていません。' },
  });
  return {
    start: async () => ({
      ok: true,
      value: {
        version: options.version,
        today: options.today(),
        folder: options.folder,
        households: [],
        openId: null,
      },
    }),
    openSample: notYet,
    openHousehold: notYet,
    bringIn: notYet,
    saveHousehold: notYet,
    fillDocuments: notYet,
    saveDocuments: notYet,
    revealFolder: async () => {
      await options.reveal(options.folder);
      return { ok: true, value: {} };
    },
  };
}
