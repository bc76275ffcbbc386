import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What marks the fuses in Electron's binary; version and length, and a character a fuse, come after. */
const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
  'wasmTrapHandlers',
] as const;
export type FuseName = (typeof fuseNames)[number];

/** As Electron delivers them: Node, its options and its debugger at hand, nothing checked. */
export const delivered = '101100011';

/**
 * A folder shaped like an unpacked Electron for Linux: all that packing touches of it, in a few bytes,
 * so that the real packer runs where the binary cannot be had.
 */
export function writeElectronDist(folder: string): string {
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  mkdirSync(path.join(folder, 'resources'));
  const wire = Buffer.concat([
    sentinel,
    Buffer.from([1, delivered.length]),
    Buffer.from(delivered),
  ]);
  const code = Buffer.alloc(4096, 0x90);
  writeFileSync(path.join(folder, 'electron'), Buffer.concat([code, wire, code]), { mode: 0o755 });
  for (const locale of ['en-US', 'fr', 'ja']) {
    writeFileSync(path.join(folder, 'locales', `${locale}.pak`), locale);
  }
  for (const text of ['LICENSE', 'LICENSES.chromium.html']) {
    writeFileSync(path.join(folder, text), text);
  }
  return folder;
}

/** The fuses of a binary, read byte by byte. */
export function fusesOf(file: string): ReadonlyMap<FuseName, boolean> {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(sentinel) + sentinel.length;
  if (at < sentinel.length || bytes[at] !== 1) throw new Error('no fuses of version 1');
  const wire = bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0)).toString('latin1');
  return new Map(fuseNames.map((name, index) => [name, wire[index] === '1']));
}
