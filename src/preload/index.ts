import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Command } from '../app/contract';

/** Named one by one: the page can ask for these and for nothing else, and the compiler keeps count. */
const commands = {
  start: true,
  openSample: true,
  openHousehold: true,
  createHousehold: true,
  renameHousehold: true,
  openLastAtStart: true,
  bringIn: true,
  closeHousehold: true,
  takeOver: true,
  saveHousehold: true,
  listBackups: true,
  readBackup: true,
  keepBackup: true,
  replaceUnreadable: true,
  fillDocuments: true,
  saveDocuments: true,
  revealFolder: true,
} as const satisfies Record<Command, true>;

const bridge = Object.fromEntries(
  Object.keys(commands).map((name) => [
    name,
    (request: unknown) => ipcRenderer.invoke(`sitter-hojo:${name}`, request),
  ]),
) as Bridge;

contextBridge.exposeInMainWorld('sitterHojo', bridge);
