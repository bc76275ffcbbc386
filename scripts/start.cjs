// npm start [-- household.json]: the program in a window. Electron's if its binary is here or can be
// fetched; else the same page from the loopback host in a Chromium window; else its address.
'use strict';
const path = require('node:path');
const { fork, spawn } = require('node:child_process');
const { buildOrExit, root, whereTheUserStands } = require('./build.cjs');
const { findBrowser, isRoot } = require('./browser.cjs');
const { findElectron } = require('./electron.cjs');
const { chromiumArguments, makeProfile, removeProfile } = require('./window.cjs');

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

async function chromiumWindow(browser, url) {
  const profile = makeProfile(browser);
  try {
    return await windowOf(browser, chromiumArguments(url, profile));
  } finally {
    removeProfile(profile);
  }
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
