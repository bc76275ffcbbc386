import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Command } from '../app/contract';
import type { Tiding, Tidings } from '../app/tidings';

/** Named one by one: the page can ask for these and for nothing else, and the compiler keeps count. */
const commands = {
  start: true,
  openSample: true,
  openCase: true,
  openHousehold: true,
  findOpen: true,
  createHousehold: true,
  renameHousehold: true,
  openLastAtStart: true,
  setDisplay: true,
  calibrationSheet: true,
  printerOffset: true,
  bringIn: true,
  closeHousehold: true,
  takeOver: true,
  saveHousehold: true,
  listBackups: true,
  readBackup: true,
  keepBackup: true,
  replaceUnreadable: true,
  packHousehold: true,
  listMoving: true,
  startUpload: true,
  sendPart: true,
  dropUpload: true,
  lookIntoBox: true,
  takeInBox: true,
  setPassphrase: true,
  removePassphrase: true,
  rememberKey: true,
  readUsageLog: true,
  startWardPdf: true,
  sendWardPart: true,
  dropWardPdf: true,
  wardPdf: true,
  lookAtWardPdf: true,
  answersOfDocument: true,
  proposeWardForm: true,
  carryOverWardForm: true,
  checkWardForm: true,
  tryWardForm: true,
  keepWardDraft: true,
  dropWardDraft: true,
  saveWardForm: true,
  listWardForms: true,
  openWardForm: true,
  removeWardForm: true,
  useReference: true,
  exportWardForm: true,
  importWardForm: true,
  formsInUse: true,
  startReceipt: true,
  sendReceiptPart: true,
  dropReceipt: true,
  keepReceipt: true,
  readReceipt: true,
  listPapers: true,
  forgetPapers: true,
  startReceiptSheets: true,
  sendReceiptPicture: true,
  bindReceipts: true,
  saveReceiptSheets: true,
  dropReceiptSheets: true,
  fillDocuments: true,
  saveDocuments: true,
  fileApplication: true,
  readFiledPaper: true,
  listErasable: true,
  eraseHousehold: true,
  draftReport: true,
  writeReport: true,
  nextDue: true,
  exportUsage: true,
  exportDeadlines: true,
  openSource: true,
  revealFolder: true,
} as const satisfies Record<Command, true>;

const bridge = Object.fromEntries(
  Object.keys(commands).map((name) => [
    name,
    (request: unknown) => ipcRenderer.invoke(`sitter-hojo:${name}`, request),
  ]),
) as Bridge;

/** What the program says unasked. The page gets what was said, and never the event it came in. */
const tidings = { asked: true } as const satisfies Record<Tiding, true>;

const told = Object.fromEntries(
  Object.keys(tidings).map((name) => [
    name,
    (listener: (told: unknown) => void) => {
      const hear = (_event: unknown, said: unknown) => listener(said);
      ipcRenderer.on(`sitter-hojo:${name}`, hear);
      return () => void ipcRenderer.removeListener(`sitter-hojo:${name}`, hear);
    },
  ]),
) as Tidings;

contextBridge.exposeInMainWorld('sitterHojo', bridge);
contextBridge.exposeInMainWorld('sitterHojoTidings', told);
