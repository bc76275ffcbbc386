import { programSentences } from '../copy/shells';
import { createBackupDesk } from './backup-desk';
import { createDesk, refused } from './desk';
import type { Handlers, ProgramOptions } from './handlers';
import { createMovingDesk } from './moving-desk';
import { createPaperwork } from './paperwork';
import { createReportDesk } from './report-desk';

/** Everything the page can ask for. The shells carry requests here and add nothing. */
export function createProgram(options: ProgramOptions): Handlers {
  const desk = createDesk(options);
  const backups = createBackupDesk(options, desk);
  const moving = createMovingDesk(options, desk);
  const paperwork = createPaperwork(options);
  const reports = createReportDesk(options);
  return {
    start: async () => {
      await moving.settleAbandoned();
      return { ok: true, value: await desk.start() };
    },
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
    packHousehold: ({ handle }) => moving.pack(handle),
    revealBoxes: () => moving.revealBoxes(),
    listMoving: () => moving.list(),
    startUpload: ({ bytes }) => moving.startUpload(bytes),
    sendPart: ({ box, at, part }) => moving.sendPart(box, at, part),
    dropUpload: ({ box }) => moving.dropUpload(box),
    lookIntoBox: ({ box }) => moving.look(box),
    takeInBox: ({ box }) => moving.takeIn(box),
    fillDocuments: (choice) => paperwork.fill(choice),
    saveDocuments: (choice) => paperwork.save(choice),
    draftReport: (facts) => reports.draft(facts),
    writeReport: ({ draft }) => reports.write(draft),
    revealFolder: async () => {
      const folder = paperwork.lastSaved() ?? options.folder;
      try {
        await options.reveal(folder);
        return { ok: true, value: {} };
      } catch {
        return refused('not-shown', [programSentences.notShown(folder)]);
      }
    },
  };
}
