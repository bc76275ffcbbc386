import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Bridge } from '../../../src/app';
import {
  createElectronDouble,
  type KeyRing,
  runMain,
  runPreload,
} from '../../support/electron-double';

const out = path.join(__dirname, '..', '..', '..', 'out');
const mainProgram = path.join(out, 'main', 'main.js');
const preload = path.join(out, 'preload', 'preload.js');

export const ownPage = { url: 'app://sitter-hojo/', parent: null };

/** The built program under the double, with a data folder of its own. */
export async function runElectron(
  options: {
    alone?: boolean;
    packaged?: boolean;
    argv?: readonly string[];
    keyRing?: KeyRing;
    /** The data of a program that ran before; otherwise it is a new one's. */
    folder?: string;
  } = {},
) {
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
    await runMain(mainProgram, double);
  } finally {
    process.argv = argv;
    delete process.env['SITTER_HOJO_FOLDER'];
  }
  const [window] = double.windows;
  const page = runPreload(preload, (channel, args) => double.invoke(ownPage, channel, ...args));
  return {
    ...double,
    folder,
    userData,
    window,
    preload,
    page,
    bridge: page['sitterHojo'] as Bridge,
    async remove() {
      for (const one of [folder, userData]) await rm(one, { recursive: true, force: true });
    },
  };
}

export type RunningElectron = Awaited<ReturnType<typeof runElectron>>;
