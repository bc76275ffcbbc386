import { programSentences } from '../copy/shells';
import { createBackupDesk } from './backup-desk';
import { createDesk, refused } from './desk';
import { createDisplay } from './display';
import type { Handlers, ProgramOptions } from './handlers';
import { createLastOpened } from './last-opened';
import { createMovingDesk } from './moving-desk';
import { createNewHouseholds } from './new-households';
import { createPaperRoom } from './paper-room';
import { createPaperwork } from './paperwork';
import { createPassphraseDesk } from './passphrase-desk';
import { createReportDesk } from './report-desk';
import { openSource } from './sources';
import { takingTurns } from './turns';
import { exportUsage } from './usage-export';
import { readUsageLog } from './usage-log';
import { createWardHandlers } from './ward-handlers';

/** Everything the page can ask for. The shells carry requests here and add nothing. */
export function createProgram(options: ProgramOptions): Handlers {
  const desk = createDesk(options);
  const backups = createBackupDesk(options, desk);
  const moving = createMovingDesk(options, desk);
  const passphrases = createPassphraseDesk(options, desk);
  const room = createPaperRoom(options);
  const paperwork = createPaperwork(options, room);
  const ward = createWardHandlers(options, room);
  const reports = createReportDesk(options);
  const { remembered, ...last } = createLastOpened(options, desk);
  const households = createNewHouseholds(options, desk);
  const display = createDisplay(options);
  // Two would find the same name free. Not in the turn of the saves: forms and boxes take their time.
  const writingInTurn = takingTurns();
  /** Where the last files asked for were put. */
  let lastWritten = options.folder;
  const noted = <Written extends { ok: true; value: { folder: string } } | { ok: false }>(
    answer: Written,
  ) => {
    if (answer.ok) lastWritten = answer.value.folder;
    return answer;
  };
  return {
    start: async () => {
      await moving.settleAbandoned();
      const [started, offered, look] = await Promise.all([
        desk.start(),
        last.offered(),
        display.kept(),
      ]);
      return { ok: true, value: { ...started, last: offered, display: look } };
    },
    openSample: () => desk.openSample(),
    openCase: () => desk.openCase(),
    openHousehold: ({ id, passphrase }) => remembered(desk.openHousehold(id, passphrase)),
    findOpen: ({ id, handles }) => desk.findOpen(id, handles),
    createHousehold: () => remembered(households.create()),
    renameHousehold: ({ handle, name }) => remembered(households.rename(handle, name)),
    openLastAtStart: ({ on }) => last.openAtStart(on),
    setDisplay: (wanted) => display.keep(wanted),
    bringIn: ({ fileName, text, passphrase }) =>
      remembered(desk.bringIn(fileName, text, passphrase)),
    closeHousehold: ({ handle }) => desk.closeHousehold(handle),
    takeOver: ({ handle, passphrase }) => remembered(desk.takeOver(handle, passphrase)),
    saveHousehold: ({ handle, household }) => remembered(desk.saveHousehold(handle, household)),
    listBackups: ({ household }) => backups.list(household),
    readBackup: ({ household, backup, passphrase }) => backups.read(household, backup, passphrase),
    keepBackup: ({ handle, household }) => backups.keep(handle, household),
    packHousehold: async ({ handle }) => noted(await writingInTurn(() => moving.pack(handle))),
    listMoving: () => moving.list(),
    startUpload: ({ bytes }) => moving.startUpload(bytes),
    sendPart: ({ box, at, part }) => moving.sendPart(box, at, part),
    dropUpload: ({ box }) => moving.dropUpload(box),
    lookIntoBox: ({ box }) => moving.look(box),
    takeInBox: ({ box }) => moving.takeIn(box),
    replaceUnreadable: ({ household, backup, passphrase }) =>
      backups.replaceUnreadable(household, backup, passphrase),
    setPassphrase: ({ handle, passphrase }) => passphrases.set(handle, passphrase),
    removePassphrase: ({ handle }) => passphrases.remove(handle),
    rememberKey: ({ handle, remember }) => passphrases.remember(handle, remember),
    readUsageLog,
    ...ward,
    exportWardForm: async (request) => noted(await ward.exportWardForm(request)),
    fillDocuments: (choice) => paperwork.fill(choice),
    draftReport: (facts) => reports.draft(facts),
    writeReport: ({ draft }) => writingInTurn(() => reports.write(draft)),
    saveDocuments: async (choice) => noted(await writingInTurn(() => paperwork.save(choice))),
    exportUsage: async ({ household }) =>
      noted(await writingInTurn(() => exportUsage(options, household))),
    openSource: (request) => openSource(options, request),
    revealFolder: async () => {
      const folder = lastWritten;
      try {
        await options.reveal(folder);
        return { ok: true, value: {} };
      } catch {
        return refused('not-shown', [programSentences.notShown(folder)]);
      }
    },
  };
}
