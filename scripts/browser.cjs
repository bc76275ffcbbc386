// Finds a Chromium that is already on this computer: for the app window and for the e2e tests.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function known() {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(os.homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
        path.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean);
    const files = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return folders.flatMap((folder) => files.map((file) => path.join(folder, ...file)));
  }
  return names.flatMap(inPath);
}

/** Where a program of a name may lie on Linux. */
function inPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [...folders, '/usr/bin'].map((folder) => path.join(folder, name));
}

/** Playwright's own download, if it is there. */
function playwrights() {
  try {
    return [require('@playwright/test').chromium.executablePath()];
  } catch {
    return [];
  }
}

/** A browser's path, or null. `SITTER_HOJO_CHROMIUM` names one and then nothing else is tried. */
function findBrowser() {
  const chosen = process.env.SITTER_HOJO_CHROMIUM;
  const candidates = chosen ? [chosen] : [...known(), ...playwrights()];
  return candidates.find((file) => file && fs.existsSync(file)) ?? null;
}

/**
 * For pages under test: the same engine without toolbar and popups of its own, where there is one (a
 * package of Debian). They are drawn for every page, also when nobody sees them, and cost a third of the time.
 */
function findHeadless() {
  const chosen = process.env.SITTER_HOJO_CHROMIUM;
  const bare = chosen ? undefined : inPath('chromium-headless-shell').find(fs.existsSync);
  return bare ?? findBrowser();
}

/** Chromium refuses to run sandboxed as root. */
const isRoot = () => process.getuid?.() === 0;

/**
 * Nothing is fetched behind the user's back. The switches that name a service miss some (accounts are
 * asked for at every start), so everything but this computer leads to a proxy that nobody runs, past the
 * system's own, and no name is looked up. Nor does its address bar get pages of its own.
 */
const quietArguments = [
  '--proxy-server=http://127.0.0.1:9',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,WebUIOmniboxPopup,WebUIOmniboxAimPopup,AimEnabled',
];

module.exports = { findBrowser, findHeadless, isRoot, quietArguments };
