import { createBackupDesk } from './backup-desk';
import { createDesk, refused } from './desk';
import type { Handlers, ProgramOptions } from './handlers';
import { createLastOpened } from './last-opened';
import { createNewHouseholds } from './new-households';
import { createPaperwork } from './paperwork';

/** Everything the page can ask for. The shells carry requests here and add nothing. */
export function createProgram(options: ProgramOptions): Handlers {
  const desk = createDesk(options);
  const backups = createBackupDesk(options, desk);
  const paperwork = createPaperwork(options);
  const { remembered, ...last } = createLastOpened(options, desk);
  const households = createNewHouseholds(options, desk);
  return {
    start: async () => ({
      ok: true,
      value: { ...(await desk.start()), last: await last.offered() },
    }),
    openSample: () => desk.openSample(),
    openHousehold: ({ id }) => remembered(desk.openHousehold(id)),
    createHousehold: () => remembered(households.create()),
    renameHousehold: ({ handle, name }) => remembered(households.rename(handle, name)),
    openLastAtStart: ({ on }) => last.openAtStart(on),
    bringIn: ({ fileName, text }) => remembered(desk.bringIn(fileName, text)),
    closeHousehold: ({ handle }) => desk.closeHousehold(handle),
    takeOver: ({ handle }) => remembered(desk.takeOver(handle)),
    saveHousehold: ({ handle, household }) => remembered(desk.saveHousehold(handle, household)),
    listBackups: ({ household }) => backups.list(household),
    readBackup: ({ household, backup }) => backups.read(household, backup),
    keepBackup: ({ handle, household }) => backups.keep(handle, household),
    replaceUnreadable: ({ household, backup }) => backups.replaceUnreadable(household, backup),
    fillDocuments: (choice) => paperwork.fill(choice),
    saveDocuments: (choice) => paperwork.save(choice),
    revealFolder: async () => {
      const folder = paperwork.lastSaved() ?? options.folder;
      try {
        await options.reveal(folder);
        return { ok: true, value: {} };
      } catch {
        return refused('not-shown', [
          `フォルダーを開けませんでした。ファイルの一覧から次の場所を開いてください: ${folder}`,
        ]);
      }
    },
  };
}
