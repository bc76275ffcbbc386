// Builds src/ into out/, and only when something changed since the last build.
//   node scripts/build.cjs [--force]
// The other scripts call `build()`. Everything is said on stderr: stdout belongs to the caller.
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const { withLock } = require('./lock.cjs');
const { writeNotices } = require('./notices.cjs');

const root = path.join(__dirname, '..');
const out = path.join(root, 'out');
const stamp = path.join(out, '.built');
const sources = [
  'src',
  'resources',
  'forms',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'packaging/licences',
  'scripts/notices.cjs',
  'scripts/shipped.cjs',
  'scripts/directories.cjs',
];
const results = [
  'main/main.js',
  'main/host.js',
  'main/cli.js',
  'main/ward-filler.js',
  'main/ward-reader.js',
  'main/receipt-binder.js',
  'preload/preload.js',
  'renderer/index.html',
  'renderer/third-party.json',
];

function* filesIn(entry) {
  const status = fs.statSync(entry, { throwIfNoEntry: false });
  if (!status) return;
  if (!status.isDirectory()) {
    yield `${path.relative(root, entry)} ${status.size} ${status.mtimeMs}`;
    return;
  }
  for (const name of fs.readdirSync(entry).sort()) yield* filesIn(path.join(entry, name));
}

/** Changes with every added, removed or touched file; a comparison of dates would miss removals. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const line of filesIn(path.join(root, source))) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}

function isFresh(print) {
  try {
    return (
      fs.readFileSync(stamp, 'utf8') === print &&
      results.every((file) => fs.existsSync(path.join(out, file)))
    );
  } catch {
    return false;
  }
}

/** Returns true when it built, false when there was nothing to do; throws when the build fails. */
function build({ force = false } = {}) {
  if (!force && isFresh(fingerprint())) return false;
  return withLock(path.join(out, '.lock'), () => {
    // Taken before building: what changes meanwhile is built the next time.
    const print = fingerprint();
    // Another process may have built while this one waited.
    if (!force && isFresh(print)) return false;
    fs.rmSync(stamp, { force: true });
    process.stderr.write('組み立てています…\n');
    const bundler = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundler, 'build'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (status !== 0) {
      process.stderr.write(`${stdout}${stderr}\n`);
      throw new Error('組み立てに失敗しました。上の表示をご覧ください。');
    }
    writeNotices();
    fs.writeFileSync(stamp, print);
    return true;
  });
}

/** For the scripts whose user only wants the program: one sentence instead of a stack. */
function buildOrExit(options) {
  try {
    return build(options);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** npm runs scripts in the project's folder; file names are meant from where it was called. */
function whereTheUserStands() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script && folder ? folder : process.cwd();
}

module.exports = { build, buildOrExit, root, whereTheUserStands };

if (require.main === module) {
  const started = process.hrtime.bigint();
  const built = buildOrExit({ force: process.argv.includes('--force') });
  const seconds = Number((process.hrtime.bigint() - started) / 100_000_000n) / 10;
  process.stderr.write(
    built ? `組み立てました（${seconds}秒）。\n` : '変わりがないので、そのままです。\n',
  );
}
