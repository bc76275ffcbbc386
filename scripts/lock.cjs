// One process at a time: a file that names its holder. A holder that is gone does not block.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const longest = 10 * 60 * 1000;

function sleep(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A lock is stale when its holder ended, or holds longer than any build takes. */
function isStale(file) {
  const status = fs.statSync(file, { throwIfNoEntry: false });
  if (!status) return false;
  const age = Date.now() - status.mtimeMs;
  const pid = Number(fs.readFileSync(file, 'utf8'));
  // Just created and not yet written: give its holder a moment.
  if (!pid) return age > 2000;
  return age > longest || !isAlive(pid);
}

function tryToHold(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Removes a stale lock. Of several processes that see it, one succeeds in renaming it away. */
function clear(file) {
  const aside = `${file}.${process.pid}`;
  try {
    if (!isStale(file)) return;
    fs.renameSync(file, aside);
    fs.rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** Runs `work` alone among all processes that use this lock file; the others wait. */
function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let said = false;
  while (!tryToHold(file)) {
    if (!said) process.stderr.write('ほかの組み立てが終わるのを待っています…\n');
    said = true;
    clear(file);
    sleep(100);
  }
  // Ctrl-C also ends the child that `work` waits for; without this the lock would only go stale.
  const letGo = () => fs.rmSync(file, { force: true });
  process.once('exit', letGo);
  try {
    return work();
  } finally {
    process.removeListener('exit', letGo);
    letGo();
  }
}

module.exports = { withLock };
