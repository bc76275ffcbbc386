// The Chromium window of the program: a profile of its own, which goes with it, and what the browser is told.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { isRoot, quietArguments } = require('./browser.cjs');

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

module.exports = { makeProfile, removeProfile, chromiumArguments };
