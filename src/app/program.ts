import { programSentences } from '../copy/shells';
import { createBackupDesk } from './backup-desk';
import { exportDeadlines } from './calendar-export';
import type { Answer } from './contract';
import { createDesk, refused } from './desk';
import { createDisplay } from './display';
import { createErasingDesk } from './erasing-desk';
import { createFiling } from './filing';
import type { Handlers, ProgramOptions } from './handlers';
import { createLastOpened } from './last-opened';
import { createMovingDesk } from './moving-desk';
import { createNewHouseholds } from './new-households';
import { nextDue } from './next-due';
import { createPaperRoom } from './paper-room';
import { createPaperwork } from './paperwork';
import { createPassphraseDesk } from './passphrase-desk';
import { createPrinting } from './printing';
import { createReceiptHandlers } from './receipt-handlers';
import { createReportDesk } from './report-desk';
import { openSource } from './sources';
import { takingTurns } from './turns';
import { exportUsage } from './usage-export';
import { readUsageLog } from './usage-log';
import { createWardHandlers } from './ward-handlers';
import { createWrittenFiles } from './written-files';

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
  const display = createDisplay(options);
  const printing = createPrinting(options);
  const inCounterMode = async () => (await display.kept()).counter;
  const { remembered, ...last } = createLastOpened(options, desk, inCounterMode);
  const written = createWrittenFiles();
  const receipts = createReceiptHandlers(options, desk, written.noting);
  const filing = createFiling(options, desk, room, receipts);
  const erasing = createErasingDesk(options, desk, written.of, receipts.putOf, last.forgetFile);
  const households = createNewHouseholds(options, desk);
  // Two would find the same name free. Not in the turn of the saves: forms and boxes take their time.
  const writingInTurn = takingTurns();
  /** Where the last files asked for were put. */
  let lastWritten = options.folder;
  /** Passes an answer on, and notes where the files are. */
  const noted = <
    Name extends
      | 'saveDocuments'
      | 'exportUsage'
      | 'exportDeadlines'
      | 'packHousehold'
      | 'saveReceiptSheets',
  >(
    answer: Answer<Name>,
  ): Answer<Name> => {
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
    nextDue: ({ id }) => nextDue(options, desk.fileOf(id)),
    setDisplay: (wanted) => display.keep(wanted),
    calibrationSheet: printing.sheet,
    printerOffset: printing.offset,
    bringIn: ({ fileName, text, passphrase }) =>
      remembered(desk.bringIn(fileName, text, passphrase)),
    closeHousehold: ({ handle }) => {
      written.drop(handle);
      receipts.letGo(handle);
      return desk.closeHousehold(handle);
    },
    takeOver: async ({ handle, passphrase }) => {
      const answer = await remembered(desk.takeOver(handle, passphrase));
      if (answer.ok) {
        written.follow(handle, answer.value.handle);
        receipts.follow(handle, answer.value.handle);
      }
      return answer;
    },
    saveHousehold: ({ handle, household }) => remembered(desk.saveHousehold(handle, household)),
    listErasable: ({ handle }) => erasing.list(handle),
    eraseHousehold: async (wanted) => {
      const answer = await erasing.erase(wanted);
      if (answer.ok) {
        written.drop(wanted.handle);
        receipts.letGo(wanted.handle);
      }
      reports.forget();
      return answer;
    },
    listBackups: ({ household }) => backups.list(household),
    readBackup: ({ household, backup, passphrase }) => backups.read(household, backup, passphrase),
    keepBackup: ({ handle, household }) => backups.keep(handle, household),
    packHousehold: async ({ handle }) =>
      noted(await writingInTurn(() => moving.pack(handle, written.noting(handle)))),
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
    exportWardForm: async (request) => {
      const answer = await ward.exportWardForm(request);
      // A form of the ward is nobody's in particular.
      if (answer.ok) lastWritten = answer.value.folder;
      return answer;
    },
    ...receipts.handlers,
    saveReceiptSheets: async (request) => noted(await receipts.handlers.saveReceiptSheets(request)),
    fillDocuments: (choice) => paperwork.fill(choice),
    fileApplication: (request) => filing.file(request),
    readFiledPaper: (request) => filing.read(request),
    draftReport: (facts) => reports.draft(facts),
    writeReport: ({ draft }) => writingInTurn(() => reports.write(draft)),
    saveDocuments: async ({ handle, ...choice }) =>
      noted(await writingInTurn(() => paperwork.save(choice, written.noting(handle)))),
    exportUsage: async ({ handle, household }) =>
      noted(await writingInTurn(() => exportUsage(options, household, written.noting(handle)))),
    exportDeadlines: async ({ handle, household }) =>
      noted(await writingInTurn(() => exportDeadlines(options, household, written.noting(handle)))),
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
