// A browser for the e2e tests: one that is here, or else one that can be had.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { findBrowser, isRoot } = require('./browser.cjs');
const { root } = require('./build.cjs');

function tries(command, args) {
  return (
    spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], timeout: 600_000 }).status === 0
  );
}

function fromPlaywright() {
  console.error('e2e用のブラウザが見つからないので、Playwrightのものを取りに行きます。');
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  return tries(process.execPath, [cli, 'install', 'chromium']);
}

function fromDebian() {
  if (!isRoot() || !fs.existsSync('/usr/bin/apt-get')) return false;
  console.error('Debianのchromiumを入れます。');
  return (
    tries('apt-get', ['update', '-qq']) && tries('apt-get', ['install', '-y', '-qq', 'chromium'])
  );
}

/** A browser's path, or null after saying what can be done. */
function browserForTests() {
  const found = findBrowser();
  if (found || process.env.SITTER_HOJO_CHROMIUM) return found ?? explain();
  for (const obtain of [fromPlaywright, fromDebian]) {
    const browser = obtain() ? findBrowser() : null;
    if (browser) return browser;
  }
  return explain();
}

function explain() {
  console.error(`
────────────────────────────────────────────────────────────────────────
e2eテストを実行できません：ChromiumもChromeもEdgeも見つかりませんでした。
ブラウザを入れるか、SITTER_HOJO_CHROMIUM にその場所を指定してください。
e2eなしでよければ SITTER_HOJO_SKIP_E2E=1 を付けてください。

No browser, so the e2e tests did NOT run. Install Chromium, Chrome or Edge,
or name one in SITTER_HOJO_CHROMIUM; SITTER_HOJO_SKIP_E2E=1 does without.
────────────────────────────────────────────────────────────────────────`);
  return null;
}

module.exports = { browserForTests };
