import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../../scripts/build.cjs';
import { commandNames, contentSecurityPolicy, tidings } from '../../src/app';
import { bridgeOver } from '../../src/renderer/bridge';
import { documentedDefaults } from '../support/electron-double/web-preferences';
import { ownPage, preload, type RunningElectron, runElectron } from './support/electron-app';

/** The built main program and preload, under a double of Electron that forbids nothing by itself. */
let running: RunningElectron;
const sample = 'resources/sample/household.json';
const hostile = [
  'https://evil.example/',
  'http://127.0.0.1:8000/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<h1>x</h1>',
  'app://evil/',
  'app://sitter-hojo.evil.example/',
  'https://app://sitter-hojo/',
];

function window() {
  if (!running.window) throw new Error('no window was opened');
  return running.window;
}

beforeAll(async () => {
  build();
  running = await runElectron();
}, 120_000);

afterAll(() => running.remove());

describe('the window', () => {
  /** Electron's security checklist, by its numbers there, and what else a page has no use for. */
  test.each([
    ['2. no Node.js', 'nodeIntegration', false],
    ['2. none in workers', 'nodeIntegrationInWorker', false],
    ['2. none in frames', 'nodeIntegrationInSubFrames', false],
    ['3. a context of its own', 'contextIsolation', true],
    ['4. a sandboxed process', 'sandbox', true],
    ['6. the same-origin policy', 'webSecurity', true],
    ['8. nothing insecure mixed in', 'allowRunningInsecureContent', false],
    ['9. no experiments', 'experimentalFeatures', false],
    ['10. no features by name', 'enableBlinkFeatures', undefined],
    ['11. no webview', 'webviewTag', false],
    ['no plugins', 'plugins', false],
    ['a dropped file leads nowhere', 'navigateOnDragDrop', false],
    ['no dictionaries are fetched', 'spellcheck', false],
    ['our preload and no other', 'preload', preload],
  ])('%s', (_item, preference, safe) => {
    expect(window().webPreferences[preference]).toBe(safe);
  });

  test('Electron itself still takes for granted what is not said', () => {
    const defaults = documentedDefaults();
    expect(Object.keys(defaults).length).toBeGreaterThan(20);
    expect(defaults).toMatchObject({ contextIsolation: true, sandbox: true, spellcheck: true });
  });

  test('has developer tools from the sources only', async () => {
    expect(window().webPreferences['devTools']).toBe(true);
    const packaged = await runElectron({ packaged: true });
    expect(packaged.window?.webPreferences['devTools']).toBe(false);
    await packaged.remove();
  });

  test('runs in a program whose every page is sandboxed', () => {
    expect(running.state().sandboxed).toBe(true);
  });

  test('shows our own page', () => {
    expect(running.windows).toHaveLength(1);
    expect(window()).toMatchObject({ loaded: 'app://sitter-hojo/', shown: true });
  });

  test('keeps its title, whatever the page calls itself', () => {
    window().pageSetsTitle('山田花子の申請');
    expect(window().title).toBe('シッター補助');
  });

  test.each(hostile)('does not go to %s', (url) => {
    const page = window().webContents;
    expect(page.navigates('will-navigate', url)).toBe(false);
    expect(page.navigates('will-frame-navigate', url)).toBe(false);
    expect(page.navigates('will-redirect', url)).toBe(false);
    expect(page.opensWindow(url)).toBe(false);
  });

  test('holds no webview', () => {
    expect(window().webContents.attachesWebview()).toBe(false);
  });

  test('with unsaved changes closes only when the user says so', () => {
    running.choose(0);
    expect(window().webContents.closesAgainstObjection()).toBe(false);
    running.choose(1);
    expect(window().webContents.closesAgainstObjection()).toBe(true);
    expect(running.dialogs).toEqual(Array(2).fill(['画面に戻る', '保存せずに閉じる']));
  });

  test('has no menu that leads to the web or to the developer tools', () => {
    expect(JSON.stringify(running.state().menu)).not.toMatch(/help|reload|devtools|default/i);
  });
});

describe('the session', () => {
  test('is in memory: nothing of a page is written to the disk', () => {
    expect(running.session).toMatchObject({ persistent: false, cache: false });
    expect(running.sessions.size).toBe(2);
  });

  test('fetches no dictionary', () => {
    for (const session of running.sessions.values()) expect(session.spellChecker).toBe(false);
  });

  test('is not the only one that is shut: the default session is too', () => {
    const other = running.sessions.get('');
    expect(other?.permissions('media')).toEqual([false, false, false]);
    expect(other?.lets('https://evil.example/')).toBe(false);
    expect(other?.downloads()).toBe(false);
    expect(other?.protocol.isProtocolHandled('app')).toBe(false);
  });

  test.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'serial',
    'hid',
    'usb',
  ])('never grants %s', (name) =>
    expect(running.session.permissions(name)).toEqual([false, false, false]));

  test('downloads nothing', () => expect(running.session.downloads()).toBe(false));

  test.each([
    'https://evil.example/',
    'http://127.0.0.1/',
    'ws://x/',
    'file:///etc/passwd',
    'ftp://x/',
  ])('does not ask %s for anything', (url) => expect(running.session.lets(url)).toBe(false));

  test('asks our own page, and what it made itself', () => {
    for (const url of ['app://sitter-hojo/', 'blob:app://sitter-hojo/1', 'data:,x']) {
      expect(running.session.lets(url), url).toBe(true);
    }
  });
});

describe('app://', () => {
  test('is a secure origin, declared before the app is ready', () => {
    expect(running.state().schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  test('serves the page under its policy', async () => {
    const reply = await running.session.request('app://sitter-hojo/');
    expect(reply?.status).toBe(200);
    expect(reply?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(reply?.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    expect(reply?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await reply?.text()).toContain('<div id="root">');
  });

  test('serves every file the page names', async () => {
    const html = (await (await running.session.request('app://sitter-hojo/'))?.text()) ?? '';
    const files = [...html.matchAll(/(?:src|href)="(\.?\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const url = new URL(file, 'app://sitter-hojo/').href;
      expect((await running.session.request(url))?.status, url).toBe(200);
    }
  });

  test.each([
    'app://sitter-hojo/../main/main.js',
    'app://sitter-hojo/%2e%2e/main/main.js',
    'app://sitter-hojo/..%2fmain%2fmain.js',
    'app://sitter-hojo/..%5cmain%5cmain.js',
    'app://sitter-hojo//etc/passwd',
    'app://sitter-hojo/assets',
    'app://sitter-hojo/missing.js',
    'app://evil/index.html',
    'app://sitter-hojo.evil.example/index.html',
  ])('does not serve %s', async (url) => {
    expect((await running.session.request(url))?.status).toBe(404);
  });

  test('is read only', async () => {
    const reply = await running.session.request('app://sitter-hojo/', { method: 'POST' });
    expect(reply?.status).toBe(405);
  });
});

describe('commands', () => {
  test('each has one channel, and there is no other', () => {
    expect(running.channels()).toEqual(commandNames.map((name) => `sitter-hojo:${name}`));
  });

  test('the preload offers those and nothing else, and the page cannot change them', () => {
    expect(Object.keys(running.page)).toEqual(['sitterHojo', 'sitterHojoTidings']);
    expect(Object.keys(running.tidings)).toEqual(Object.keys(tidings));
    expect(Object.isFrozen(running.tidings)).toBe(true);
    expect(Object.keys(running.bridge).sort()).toEqual([...commandNames].sort());
    expect(Object.isFrozen(running.bridge)).toBe(true);
  });

  test('go through preload and main to the program and back', async () => {
    const bridge = bridgeOver(running.bridge);
    const answered = await bridge.start({});
    expect(answered).toMatchObject({ ok: true, value: { folder: running.folder, openId: null } });
    expect(await bridge.revealFolder({})).toEqual({ ok: true, value: {} });
    expect(running.revealed).toEqual([running.folder]);
  });

  test.each([
    undefined,
    null,
    5,
    [],
    { id: 5 },
    { id: null },
    {},
  ])('openHousehold refuses %j', async (request) => {
    const answered = await running.bridge.openHousehold(request as never);
    expect(answered).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('take no function, as nothing but data crosses', async () => {
    const request = { id: () => 'x' } as never;
    await expect(running.bridge.openHousehold(request)).rejects.toThrow(/could not be cloned/);
    expect(await bridgeOver(running.bridge).openHousehold(request)).toMatchObject({
      ok: false,
      error: { code: 'unreachable' },
    });
  });

  test.each([
    ...hostile.map((url) => ({ url, parent: null })),
    { url: '', parent: null },
    { url: 'about:blank', parent: null },
    { url: ownPage.url, parent: ownPage },
    null,
  ])('are refused to the frame %j', async (frame) => {
    for (const name of commandNames) {
      const answered = await running.invoke(frame, `sitter-hojo:${name}`, {});
      expect(answered).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    }
  });

  test('unknown channels do not exist', async () => {
    const asked = running.invoke(ownPage, 'sitter-hojo:eval', {});
    await expect(asked).rejects.toThrow("No handler registered for 'sitter-hojo:eval'");
  });
});

describe('starting', () => {
  test('a second program leaves the field to the first', async () => {
    const second = await runElectron({ alone: false });
    expect(second.state().quit).toBe(true);
    expect(second.windows).toHaveLength(0);
    expect(second.channels()).toEqual([]);
    await second.remove();
  });

  test('the first comes forward when a second is started', () => {
    window().minimized = true;
    running.app.emit('second-instance', {}, ['electron', '.'], '/');
    expect(window()).toMatchObject({ minimized: false, focused: 1 });
  });

  test.each([
    ['from the sources', { argv: ['--inspect', sample] }],
    ['packaged', { packaged: true, argv: [sample] }],
  ])('a household named on the command line opens, %s', async (_how, options) => {
    const other = await runElectron(options);
    const bridge = bridgeOver(other.bridge);
    const started = await bridge.start({});
    const id = started.ok ? started.value.openId : null;
    expect(id).not.toBeNull();
    const opened = await bridge.openHousehold({ id: id ?? '' });
    if (!opened.ok) throw new Error(opened.error.sentence);
    expect(opened.value.readOnly).toBeNull();
    // Its lock goes with it: the file stands among the sources.
    await bridge.closeHousehold({ handle: opened.value.handle });
    expect(existsSync('resources/sample/.household.json.lock')).toBe(false);
    await other.remove();
  });

  test('closing the window ends the program, except on a Mac', async () => {
    const other = await runElectron();
    other.app.emit('window-all-closed');
    expect(other.state().quit).toBe(process.platform !== 'darwin');
    await other.remove();
  });
});
