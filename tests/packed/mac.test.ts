import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getRawHeader } from '@electron/asar';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fusesOf, macBinaryIn } from './support/electron-dist';
import { packForMac } from './support/pack';

/** The program for macOS as the real packer leaves it, unsigned, with a stand-in for Electron. */
let work = '';
let program = '';
let info = '';

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-mac-'));
  program = packForMac(work);
  // XML without its white space.
  info = readFileSync(path.join(program, 'Contents', 'Info.plist'), 'utf8').replace(/>\s+</g, '><');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('its name is Japanese', () => {
  expect(info).toContain('<key>CFBundleDisplayName</key><string>シッター補助</string>');
  expect(info).toContain('<key>CFBundleDevelopmentRegion</key><string>ja</string>');
});

test('it edits .sitter files, with their own icon', () => {
  const kind = info.slice(info.indexOf('<key>CFBundleDocumentTypes</key>'));
  expect(kind).toContain('<array><string>sitter</string></array>');
  expect(kind).toContain('<string>シッター補助の世帯ファイル</string>');
  expect(kind).toContain('<key>CFBundleTypeRole</key><string>Editor</string>');
  const icons = readdirSync(path.join(program, 'Contents', 'Resources'));
  expect(icons).toEqual(expect.arrayContaining(['icon.icns', 'sitter.icns', 'app.asar']));
});

test('the asar it may load is the one that was packed', () => {
  const asar = path.join(program, 'Contents', 'Resources', 'app.asar');
  const { headerString } = getRawHeader(asar);
  const digest = createHash('sha256').update(headerString).digest('hex');
  expect(info).toContain(`<key>hash</key><string>${digest}</string>`);
});

test('its fuses are turned', () => {
  const on = [...fusesOf(macBinaryIn(program))].filter(([, turned]) => turned);
  expect(on.map(([name]) => name)).toEqual([
    'enableCookieEncryption',
    'enableEmbeddedAsarIntegrityValidation',
    'onlyLoadAppFromAsar',
    'wasmTrapHandlers',
  ]);
});

// Electron's and Chromium's own are moved in from the zip that is fetched, which is not here.
test('the licence texts are inside', () => {
  for (const name of ['third-party.txt', 'sitter-hojo.txt']) {
    expect(existsSync(path.join(program, 'Contents', 'Resources', 'licences', name)), name).toBe(
      true,
    );
  }
});

test('it is signed with the one entitlement V8 needs', () => {
  const text = readFileSync('packaging/entitlements.mac.plist', 'utf8');
  const keys = [...text.matchAll(/<key>([^<]+)<\/key>/g)].map(([, key]) => key);
  expect(keys).toEqual(['com.apple.security.cs.allow-jit']);
});
