import { createBackupDesk } from './backup-desk';
import { createDesk, refused } from './desk';
import type { Handlers, ProgramOptions } from './handlers';
import { createPaperwork } from './paperwork';
import { readUsageLog } from './usage-log';

/** Everything the page can ask for. The shells carry requests here and add nothing. */
export function createProgram(options: ProgramOptions): Handlers {
  const desk = createDesk(options);
  const backups = createBackupDesk(options, desk);
  const paperwork = createPaperwork(options);
  return {
    start: async () => ({ ok: true, value: await desk.start() }),
    openSample: () => desk.openSample(),
    openHousehold: ({ id }) => desk.openHousehold(id),
    bringIn: ({ fileName, text }) => desk.bringIn(fileName, text),
    closeHousehold: ({ handle }) => desk.closeHousehold(handle),
    takeOver: ({ handle }) => desk.takeOver(handle),
    saveHousehold: ({ handle, household }) => desk.saveHousehold(handle, household),
    listBackups: ({ household }) => backups.list(household),
    readBackup: ({ household, backup }) => backups.read(household, backup),
    keepBackup: ({ handle, household }) => backups.keep(handle, household),
    replaceUnreadable: ({ household, backup }) => backups.replaceUnreadable(household, backup),
    readUsageLog,
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
