import { EventEmitter } from 'node:events';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { createIpc, type Frame } from './ipc';
import { type KeyRing, safeStorageDouble } from './safe-storage';
import { SessionDouble } from './session';
import { createWindows } from './window';

export type { Frame } from './ipc';
export { runPreload } from './preload';
export type { KeyRing } from './safe-storage';

type Scheme = { scheme: string; privileges: Record<string, boolean> };

/**
 * The parts of Electron that the program touches, behaving as the real ones do where that matters
 * for safety: what is not forbidden is allowed, order matters, values are copied, mistakes throw.
 */
export function createElectronDouble({
  alone = true,
  packaged = false,
  userData = '',
  keyRing = 'gnome_libsecret' as KeyRing,
} = {}) {
  let ready = false;
  let quit = false;
  let schemes: readonly Scheme[] = [];
  let menu: unknown = 'default';
  const revealed: string[] = [];
  const browsed: string[] = [];
  const told: string[] = [];
  const dialogs: string[][] = [];
  let nextChoice = 0;
  const { ipcMain, invoke, channels } = createIpc();
  const session = new SessionDouble();
  const sessions = new Map<string, SessionDouble>([['', session]]);
  let sandboxed = false;
  const app = Object.assign(new EventEmitter(), {
    isPackaged: packaged,
    isReady: () => ready,
    enableSandbox(): void {
      if (ready) throw new Error('app.enableSandbox() can only be called before app is ready');
      sandboxed = true;
    },
    requestSingleInstanceLock: () => alone,
    quit: () => {
      quit = true;
    },
    getPath: (name: string) => {
      if (name !== 'userData') throw new Error(`Failed to get '${name}' path`);
      return userData;
    },
    exit: () => {
      quit = true;
    },
    addRecentDocument: (file: string) => void told.push(`recent: ${file}`),
    setAsDefaultProtocolClient: (scheme: string) => void told.push(`scheme: ${scheme}`),
    whenReady: async () => {
      await new Promise(setImmediate);
      ready = true;
    },
  });
  const { BrowserWindow, windows } = createWindows(
    () => ready,
    (page) => app.emit('web-contents-created', {}, page),
  );

  const electron = {
    app,
    BrowserWindow,
    crashReporter: { start: () => void told.push('crash reports') },
    dialog: {
      showMessageBoxSync(_window: unknown, { buttons }: { buttons: string[] }): number {
        dialogs.push(buttons);
        return nextChoice;
      },
    },
    ipcMain,
    Menu: {
      buildFromTemplate: (template: unknown) => template,
      setApplicationMenu: (next: unknown) => {
        menu = next;
      },
    },
    protocol: {
      registerSchemesAsPrivileged(next: readonly Scheme[]): void {
        if (ready) {
          throw new Error(
            'protocol.registerSchemesAsPrivileged should be called before app is ready',
          );
        }
        schemes = next;
      },
    },
    safeStorage: safeStorageDouble(keyRing, () => ready),
    session: {
      get defaultSession(): SessionDouble {
        if (!ready) throw new Error('Session can only be received when app is ready');
        return session;
      },
      /** Options count only when the partition is first used. */
      fromPartition(partition: string, options: { cache?: boolean } = {}): SessionDouble {
        if (!ready) throw new Error('Session can only be received when app is ready');
        const found = sessions.get(partition) ?? new SessionDouble(partition, options.cache);
        sessions.set(partition, found);
        return found;
      },
    },
    shell: {
      openExternal: async (address: string) => {
        browsed.push(address);
      },
      openPath: async (folder: string) => {
        revealed.push(folder);
        return '';
      },
    },
  };

  return {
    electron,
    app,
    /** By partition; the default session is ''. */
    sessions,
    windows,
    channels,
    revealed,
    /** What the system or somebody else was told: recent files, crash reports, schemes. */
    told,
    /** Addresses handed to the user's browser. */
    browsed,
    /** The buttons of each dialog shown; `choose` says which one is pressed from now on. */
    dialogs,
    choose: (button: number) => {
      nextChoice = button;
    },
    /** `ipcRenderer.invoke` from a given frame. */
    invoke: (frame: Frame | null, channel: string, ...args: unknown[]) =>
      invoke(frame, channel, args),
    state: () => ({ ready, quit, schemes, menu, sandboxed }),
  };
}

export type ElectronDouble = ReturnType<typeof createElectronDouble>;

/** What a program listens to of its process; with its process it would end. */
const ofProcess = ['uncaughtException', 'unhandledRejection'] as const;
const listening = () => ofProcess.map((event) => new Set(process.rawListeners(event)));
let endLast = () => {};

/** Notes who listens now; what is returned takes away whoever has come since. */
function notingListeners(): () => void {
  const before = listening();
  return () =>
    ofProcess.forEach((event, at) => {
      for (const listener of process.rawListeners(event))
        if (!before[at]?.has(listener)) process.off(event, listener as () => void);
    });
}

/** Runs a built main program with the double in the place of `electron`; the one before has ended. */
export async function runMain(
  file: string,
  double: ElectronDouble,
  beforeReady: (double: ElectronDouble) => void = () => undefined,
): Promise<void> {
  endLast();
  endLast = notingListeners();
  const require = createRequire(file);
  for (const loaded of Object.keys(require.cache)) {
    if (loaded.startsWith(path.dirname(file))) delete require.cache[loaded];
  }
  const loader = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
  const load = loader._load;
  loader._load = (name, ...rest) => (name === 'electron' ? double.electron : load(name, ...rest));
  try {
    require(file);
  } finally {
    loader._load = load;
  }
  beforeReady(double);
  // `whenReady` and what follows it.
  for (let turn = 0; turn < 3; turn += 1) await new Promise(setImmediate);
}
