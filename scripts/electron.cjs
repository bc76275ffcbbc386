// Finds Electron's binary, which npm does not bring along: it is fetched at the first start.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { root } = require('./build.cjs');

const folder = path.join(root, 'node_modules', 'electron');
const failed = path.join(root, 'out', '.electron-not-reached');
const timeLimit = 120_000;
const day = 24 * 60 * 60 * 1000;

/** The binary's path as node_modules/electron/index.js finds it, without a download; null: it is not here. */
function installedElectron() {
  const pathFile = path.join(folder, 'path.txt');
  const named = fs.existsSync(pathFile) ? fs.readFileSync(pathFile, 'utf8') : null;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const file = override
    ? path.join(override, named ?? (process.platform === 'win32' ? 'electron.exe' : 'electron'))
    : named && path.join(folder, 'dist', named);
  return file && fs.existsSync(file) ? file : null;
}

/** Behind a firewall that drops packets the attempt lasts its whole time limit: once a day, then. */
function triedInVain() {
  const status = fs.statSync(failed, { throwIfNoEntry: false });
  return status !== undefined && Date.now() - status.mtimeMs < day;
}

/** The binary's path, fetched when it can be; null when it cannot. */
function findElectron() {
  const found = installedElectron();
  if (found || process.env.ELECTRON_OVERRIDE_DIST_PATH || triedInVain()) return found;
  const installer = path.join(folder, 'install.js');
  if (!fs.existsSync(installer)) return null;
  const started = Date.now();
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: timeLimit });
  const fetched = installedElectron();
  if (!fetched && Date.now() - started > 5000) fs.writeFileSync(failed, '');
  return fetched;
}

module.exports = { findElectron, installedElectron };
