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

function binary(): Buffer {
  const wire = Buffer.concat([
    sentinel,
    Buffer.from([1, delivered.length]),
    Buffer.from(delivered),
  ]);
  const code = Buffer.alloc(4096, 0x90);
  return Buffer.concat([code, wire, code]);
}

function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { mode: 0o755 });
  }
}

/**
 * A folder shaped like an unpacked Electron for Linux: all that packing touches of it, in a few bytes,
 * so that the real packer runs where the binary cannot be had.
 */
export function writeElectronDist(folder: string): string {
  const locales = Object.fromEntries(
    ['en-US', 'fr', 'ja'].map((locale) => [`locales/${locale}.pak`, locale]),
  );
  write(folder, {
    electron: binary(),
    LICENSE: 'Electron',
    'LICENSES.chromium.html': 'Chromium',
    ...locales,
  });
  return folder;
}

const frameworkBinary = 'Frameworks/Electron Framework.framework/Electron Framework';

/** The same for macOS. */
export function writeMacElectronDist(folder: string): string {
  const helpers = ['Helper', 'Helper (GPU)', 'Helper (Plugin)', 'Helper (Renderer)'];
  const within = 'Electron.app/Contents';
  write(folder, {
    [`${within}/Info.plist`]: plist('Electron'),
    [`${within}/MacOS/Electron`]: '',
    [`${within}/Resources/electron.icns`]: '',
    [`${within}/Resources/ja.lproj/locale.pak`]: '',
    [`${within}/${frameworkBinary}`]: binary(),
    [`${within}/Frameworks/Electron Framework.framework/Resources/ja.lproj/locale.pak`]: '',
    [`${within}/Frameworks/Electron Framework.framework/Versions/A/Resources/ja.lproj/x`]: '',
  });
  for (const name of helpers.map((helper) => `Electron ${helper}`)) {
    write(path.join(folder, within, 'Frameworks', `${name}.app`, 'Contents'), {
      'Info.plist': plist(name),
      [`MacOS/${name}`]: '',
    });
  }
  return folder;
}

const plist = (name: string) => `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleName</key><string>${name}</string>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string>
</dict></plist>`;

/** Where a packed Mac program has its fuses. */
export const macBinaryIn = (program: string) => path.join(program, 'Contents', frameworkBinary);

/** The fuses of a binary, read byte by byte. */
export function fusesOf(file: string): ReadonlyMap<FuseName, boolean> {
  const bytes = readFileSync(file);
  const at = bytes.indexOf(sentinel) + sentinel.length;
  if (at < sentinel.length || bytes[at] !== 1) throw new Error('no fuses of version 1');
  const wire = bytes.subarray(at + 2, at + 2 + (bytes[at + 1] ?? 0)).toString('latin1');
  return new Map(fuseNames.map((name, index) => [name, wire[index] === '1']));
}
