// npm start [-- household.json]: the program in a window. Electron's if its binary is here or can be
// fetched; else the same page from the loopback host in a Chromium window; else its address.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { fork, spawn } = require('node:child_process');
const { buildOrExit, root, whereTheUserStands } = require('./build.cjs');
const { findBrowser, isRoot, quietArguments } = require('./browser.cjs');
const { findElectron } = require('./electron.cjs');

const files = process.argv.slice(2).map((file) => path.resolve(whereTheUserStands(), file));
const say = (sentence) => process.stderr.write(`${sentence}\n`);

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The window's process while there is one: a signal closes it first, and then ends this. */
let open = null;
let interrupted = false;

/** Resolves when the window is closed: true, or false when there never was one. */
function windowOf(command, args) {
  return new Promise((resolve) => {
    const started = Date.now();
    open = spawn(command, args, {
      cwd: root,
      stdio: 'ignore',
      // Chromium's own menus in Japanese; elsewhere than on Linux they follow the system.
      env: { ...process.env, LANGUAGE: 'ja' },
    });
    open.once('error', () => resolve(false));
    open.once('exit', (code) => {
      open = null;
      resolve(code === 0 || interrupted || Date.now() - started > 5000);
    });
  });
}

function closeWindow() {
  interrupted = true;
  open.kill();
}

/** Starts the loopback host; it ends with this process, whichever way that ends. */
function startHost() {
  return new Promise((resolve) => {
    const host = fork(path.join(root, 'out', 'main', 'host.js'), files, {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    let text = '';
    host.stdout.on('data', (part) => {
      text += part;
      if (text.includes('\n')) resolve({ host, url: text.slice(0, text.indexOf('\n')) });
    });
    // Ctrl-C reaches the host too, and it is quicker: the window still has to be cleared away.
    host.once('exit', (code) => {
      if (open) closeWindow();
      else process.exit(code ?? 1);
    });
  });
}

/** A household's data goes neither to a translation service nor into saved passwords or addresses. */
const preferences = {
  translate: { enabled: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  search: { suggest_enabled: false },
  safebrowsing: { enabled: false },
};

/** A profile of its own, so that the window neither sees nor changes the user's browser. */
function makeProfile(browser) {
  // Ubuntu's snap may write in its own folder only.
  const snap = path.join(os.homedir(), 'snap', 'chromium', 'common');
  const base =
    /^\/snap\/|chromium-browser$/.test(browser) && fs.existsSync(snap) ? snap : os.tmpdir();
  const profile = fs.mkdtempSync(path.join(base, 'sitter-hojo-'));
  fs.mkdirSync(path.join(profile, 'Default'));
  fs.writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

function removeProfile(folder) {
  // The browser's helpers may write for a moment after it closed.
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

async function chromiumWindow(browser, url) {
  const profile = makeProfile(browser);
  try {
    return await windowOf(browser, chromiumArguments(url, profile));
  } finally {
    removeProfile(profile);
  }
}

function chromiumArguments(url, profile) {
  return [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--window-size=1200,860',
    '--disable-extensions',
    '--password-store=basic',
    '--lang=ja',
    ...quietArguments,
    // --test-type only hides the bar that warns of --no-sandbox.
    ...(isRoot() ? ['--no-sandbox', '--test-type'] : []),
  ];
}

async function run() {
  buildOrExit();
  const electron = hasDisplay ? findElectron() : null;
  if (electron) {
    const args = [...(isRoot() ? ['--no-sandbox'] : []), root, ...files];
    if (await windowOf(electron, args)) return;
  }

  const { host, url } = await startHost();
  const browser = hasDisplay ? findBrowser() : null;
  if (browser) {
    const why = electron ? 'Electronが起動しない' : 'Electronの本体が取得できない';
    say(`${why}ため、Chromiumの画面で開きます（機能は同じです）。`);
    if (await chromiumWindow(browser, url)) {
      host.removeAllListeners('exit');
      host.kill();
      process.exit(0);
    }
  }
  let why = '画面がない';
  if (hasDisplay) why = browser ? 'Chromiumの画面も開かない' : '開けるブラウザが見つからない';
  say(`${why}ため、アドレスを表示します。この機械のブラウザで開いてください（Ctrl-Cで終了）。`);
  process.stdout.write(`${url}\n`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (open) closeWindow();
    else process.exit(0);
  });
}
run();
