import path from 'node:path';
import { app, type BrowserWindow, type Session, safeStorage, session, shell } from 'electron';
import {
  createAskedFiles,
  createProgram,
  defaultFolder,
  tellOnlyPlaces,
  todayInJapan,
  versionIn,
} from '../app';
import { fileAmong, listenForFiles, tellAsked } from './asked';
import { listen } from './ipc';
import { systemKeyStore } from './key-store';
import { setMenu } from './menu';
import { pageSession } from './page-session';
import { denyNavigation, denyNetwork, denyPermissions } from './permissions';
import { declareScheme, servePage } from './protocol';
import { openWindow } from './window';

// This file is built to out/main/main.js.
const root = path.join(__dirname, '..', '..');
const asked = createAskedFiles(fileAmong(process.argv, app.isPackaged, process.cwd()));
let window: BrowserWindow | null = null;

// In place of Electron's window with the message in it.
tellOnlyPlaces(() => app.exit(1));

/** Two programs on the same households would overwrite each other: the second only points at the first. */
if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  declareScheme();
  denyNavigation(app);
  listenForFiles(app, asked, arrived);
  void app.whenReady().then(run);
} else {
  app.quit();
}

function run(): void {
  const own = pageSession();
  // Nothing uses the default session; what might is stopped like the page.
  for (const each of [own, session.defaultSession]) deny(each);
  servePage(own, path.join(root, 'out', 'renderer'));
  listen(
    createProgram({
      resources: root,
      folder: defaultFolder(),
      today: todayInJapan,
      version: versionIn(root),
      asked,
      reveal,
      keyStore: systemKeyStore(safeStorage, app.getPath('userData')),
      browse: (address) => shell.openExternal(address),
    }),
  );
  setMenu();
  app.on('activate', () => {
    if (window === null) show();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  show();
}

function deny(each: Session): void {
  // The spell checker would fetch dictionaries.
  each.setSpellCheckerEnabled(false);
  denyPermissions(each);
  denyNetwork(each);
}

function show(): void {
  window = openWindow(path.join(root, 'out', 'preload', 'preload.js'), !app.isPackaged);
  window.on('closed', () => {
    window = null;
  });
}

/** Without a window nobody has to be told: the page asks for the newest file when it starts. */
function arrived(id: string | null): void {
  if (window === null) {
    if (app.isReady()) show();
    return;
  }
  if (id !== null) tellAsked(window, id);
  if (window.isMinimized()) window.restore();
  window.focus();
}

/** Electron answers with a sentence instead of an error when it cannot. */
async function reveal(folder: string): Promise<void> {
  const problem = await shell.openPath(folder);
  if (problem !== '') throw new Error(problem);
}
