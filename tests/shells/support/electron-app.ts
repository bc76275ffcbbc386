import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bridge, Tidings } from '../../../src/app';
import {
  createElectronDouble,
  type ElectronDouble,
  type KeyRing,
  runMain,
  runPreload,
} from '../../support/electron-double';

const root = path.join(__dirname, '..', '..', '..');
const preloadIn = (program: string) => path.join(program, 'out', 'preload', 'preload.js');
export const preload = preloadIn(root);

export const ownPage = { url: 'app://sitter-hojo/', parent: null };

/** The built program under the double, with a data folder of its own. */
export async function runElectron(
  options: {
    alone?: boolean;
    packaged?: boolean;
    argv?: readonly string[];
    /** The folder the program stands in: the checkout, or an installed one. */
    program?: string;
    beforeReady?: (double: ElectronDouble) => void;
    keyRing?: KeyRing;
    /** The data of a program that ran before; otherwise it is a new one's. */
    folder?: string;
  } = {},
) {
  const program = options.program ?? root;
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'sitter-hojo-electron-')));
  const userData = `${folder}-program`;
  const { argv } = process;
  process.env['SITTER_HOJO_FOLDER'] = folder;
  process.argv = [
    ...(options.packaged ? ['sitter-hojo'] : ['electron', '.']),
    ...(options.argv ?? []),
  ];
  const double = createElectronDouble({ ...options, userData });
  try {
    await runMain(path.join(program, 'out', 'main', 'main.js'), double, options.beforeReady);
  } finally {
    process.argv = argv;
    delete process.env['SITTER_HOJO_FOLDER'];
  }
  const [window] = double.windows;
  const page = runPreload(
    preloadIn(program),
    (channel, args) => double.invoke(ownPage, channel, ...args),
    window?.webContents.heard ?? new EventEmitter(),
  );
  const session = double.sessions.get(String(window?.webPreferences['partition'] ?? ''));
  if (!session) throw new Error('the window names a session that nobody made');
  return {
    ...double,
    folder,
    userData,
    window,
    /** The window's. */
    session,
    page,
    bridge: page['sitterHojo'] as Bridge,
    tidings: page['sitterHojoTidings'] as Tidings,
    async remove() {
      for (const one of [folder, userData]) await rm(one, { recursive: true, force: true });
    },
  };
}

export type RunningElectron = Awaited<ReturnType<typeof runElectron>>;
