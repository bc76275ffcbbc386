// npm test: everything there is to check, in one go. Its last line is `N passed, N failed`.
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { build, root } = require('./build.cjs');
const { browserForTests } = require('./test-browser.cjs');
const { mutations, none, playwright, vitest } = require('./suites.cjs');

const results = [];

function record(name, counts, note = '') {
  results.push({ name, note, ...counts });
}

/** Not a test, so it adds nothing when it passes; when it fails it must not go unseen. */
function gate(name, succeed) {
  const passed = succeed();
  record(name, passed ? none : { ...none, failed: 1 }, passed ? '問題なし' : '失敗');
}

function check() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return (
    spawnSync(npm, ['run', '--silent', 'check'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    }).status === 0
  );
}

function builds() {
  try {
    build();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

function e2e(folder) {
  if (browserForTests()) return record('e2e', playwright(folder));
  const allowed = process.env.SITTER_HOJO_SKIP_E2E === '1';
  record('e2e', { ...none, failed: allowed ? 0 : 1, skipped: allowed ? 1 : 0 }, 'ブラウザなし');
}

function summary() {
  console.log('\n── まとめ ──');
  for (const { name, note, passed, failed, skipped, left, again } of results) {
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
    console.log(`  ${name.padEnd(8)} ${note === '' ? counts : `${note} (${counts})`}`);
    for (const reason of new Set(left)) console.log(`           確かめていません: ${reason}`);
    for (const title of again) console.log(`           2度目で通りました: ${title}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0;
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sitter-hojo-test-'));
gate('check', check);
gate('build', builds);
record('unit', vitest('unit', folder));
record('faults', vitest('faults', folder));
record('hostile', vitest('hostile', folder));
record('rules', mutations(folder));
record('golden', vitest('golden', folder));
record('packed', vitest('packed', folder));
e2e(folder);
fs.rmSync(folder, { recursive: true, force: true });
process.exitCode = summary() ? 0 : 1;
