import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractAll, listPackage, statFile } from '@electron/asar';
import { build } from '../../../scripts/build.cjs';
import { writeElectronDist, writeMacElectronDist } from './electron-dist';

const root = path.join(__dirname, '..', '..', '..');
const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');

export interface Packed {
  readonly work: string;
  /** The installed folder. */
  readonly folder: string;
  readonly asar: string;
  readonly binary: string;
  /** The files in the asar and their sizes. */
  readonly files: ReadonlyMap<string, number>;
  /** The asar's contents as files, with no node_modules above them. */
  readonly program: string;
  readonly remove: () => void;
}

/** Runs the real packer with the real configuration; only Electron itself is a stand-in. */
export function pack(): Packed {
  build();
  const work = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-packed-'));
  runBuilder(['--linux', '--x64'], writeElectronDist(path.join(work, 'electron')), work);
  const made = packedIn(work);
  extractAll(made.asar, made.program);
  return made;
}

/** The same for macOS: the folder of the program, `sitter-hojo.app`. */
export function packForMac(work: string): string {
  build();
  runBuilder(['--mac', '--arm64'], writeMacElectronDist(path.join(work, 'electron')), work);
  return path.join(work, 'dist', 'mac-arm64', 'sitter-hojo.app');
}

function runBuilder(platform: readonly string[], electron: string, work: string): void {
  const packed = spawnSync(
    process.execPath,
    [
      builder,
      ...[...platform, '--dir', '--publish', 'never'],
      ...['--config', 'electron-builder.config.cjs'],
      `--config.electronDist=${electron}`,
      `--config.directories.output=${path.join(work, 'dist')}`,
    ],
    // Certificates of whoever runs the tests are nothing to the tests.
    { cwd: root, encoding: 'utf8', env: { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' } },
  );
  if (packed.status !== 0) throw new Error(`${packed.stdout}\n${packed.stderr}`);
}

/** What `pack` left in a folder. */
export function packedIn(work: string): Packed {
  const folder = path.join(work, 'dist', 'linux-unpacked');
  const asar = path.join(folder, 'resources', 'app.asar');
  return {
    work,
    folder,
    asar,
    binary: path.join(folder, 'sitter-hojo'),
    files: filesIn(asar),
    program: path.join(work, 'program'),
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}

function filesIn(asar: string): ReadonlyMap<string, number> {
  return new Map(
    listPackage(asar, { isPack: false }).flatMap((listed) => {
      const name = listed.replaceAll('\\', '/').slice(1);
      const entry = statFile(asar, name);
      return 'size' in entry ? [[name, entry.size] as const] : [];
    }),
  );
}
