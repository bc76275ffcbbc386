import path from 'node:path';
import { app, type BrowserWindow, session, shell } from 'electron';
import { createProgram, defaultFolder, tellOnlyPlaces, todayInJapan, versionIn } from '../app';
import { listen } from './ipc';
import { setMenu } from './menu';
import { denyNavigation, denyNetwork, denyPermissions } from './permissions';
import { declareScheme, servePage } from './protocol';
import { openWindow } from './window';

// This file is built to out/main/main.js.
const root = path.join(__dirname, '..', '..');

// In place of Electron's window with the message in it.
tellOnlyPlaces(() => app.exit(1));

/** Two programs on the same households would overwrite each other: the second only points at the first. */
if (app.requestSingleInstanceLock()) {
  declareScheme();
  denyNavigation(app);
  void app.whenReady().then(run);
} else {
  app.quit();
}

function run(): void {
  denyPermissions(session.defaultSession);
  denyNetwork(session.defaultSession);
  servePage(session.defaultSession, path.join(root, 'out', 'renderer'));
  listen(
    createProgram({
      resources: root,
      folder: defaultFolder(),
      today: todayInJapan,
      version: versionIn(root),
      openPath: fileOnCommandLine(),
      reveal,
      browse: (address) => shell.openExternal(address),
    }),
  );
  setMenu();

  let window: BrowserWindow | null = null;
  const show = () => {
    window = openWindow(path.join(root, 'out', 'preload', 'preload.js'));
    window.on('closed', () => {
      window = null;
    });
  };
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('activate', () => {
    if (window === null) show();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  show();
}

/** `electron . file.json` when run from the sources, `sitter-hojo file.json` when packaged. */
function fileOnCommandLine(): string | null {
  // Switches may stand before the program's own folder (`electron --no-sandbox . file.json`).
  const words = process.argv.slice(1).filter((word) => !word.startsWith('-'));
  const given = words[app.isPackaged ? 0 : 1];
  return given === undefined ? null : path.resolve(given);
}

/** Electron answers with a sentence instead of an error when it cannot. */
async function reveal(folder: string): Promise<void> {
  const problem = await shell.openPath(folder);
  if (problem !== '') throw new Error(problem);
}
