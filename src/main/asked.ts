import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App, BrowserWindow } from 'electron';
import type { AskedFiles } from '../app';
import { isOwnAddress } from './protocol';

/**
 * The household file among a program's words: `electron . file.sitter` when run from the sources,
 * `sitter-hojo file.sitter` when packaged. Chromium puts switches of its own between them.
 */
export function fileAmong(
  argv: readonly string[],
  packaged: boolean,
  folder: string,
): string | null {
  const words = argv.slice(1).filter((word) => !word.startsWith('-'));
  const given = words[packaged ? 0 : 1];
  if (given === undefined) return null;
  return /^file:/i.test(given) ? fileOfUrl(given) : path.resolve(folder, given);
}

/** Linux desktops name a double-clicked file by its URL; one on another computer is not a file here. */
function fileOfUrl(url: string): string | null {
  try {
    const file = fileURLToPath(url);
    return file.includes('\0') ? null : file;
  } catch {
    return null;
  }
}

/** The page opens it, after asking what to do with unsaved work. Told to nobody but our own page. */
export function tellAsked(window: BrowserWindow, id: string): void {
  const { webContents } = window;
  if (isOwnAddress(webContents.getURL())) webContents.send('sitter-hojo:asked', { id });
}

/**
 * macOS names a double-clicked file by an event, also before the program is ready; elsewhere a second
 * program is started with it, or with nothing (null).
 */
export function listenForFiles(
  app: App,
  asked: AskedFiles,
  arrived: (id: string | null) => void,
): void {
  app.on('open-file', (event, file) => {
    event.preventDefault();
    arrived(asked.ask(file));
  });
  app.on('second-instance', (_event, argv, folder) => {
    const file = fileAmong(argv, app.isPackaged, folder);
    arrived(file === null ? null : asked.ask(file));
  });
}
