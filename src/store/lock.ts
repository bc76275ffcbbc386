import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, type Result, success } from '../domain/result';
import { codeOf } from './atomic-write';

/** The right to write one file, held by one window. */
export interface Lock {
  readonly path: string;
  readonly token: string;
}

/** Who holds a lock; null where its file does not say. */
export type LockHolder = { readonly host: string; readonly pid: number } | null;

/** A window left open for longer than this without a save no longer keeps others out. */
const believedFor = 24 * 60 * 60 * 1000;
/** Between making the lock file and signing it a moment passes; more means a killed program. */
const unsignedFor = 1_000;

const lockPath = (file: string) => path.join(path.dirname(file), `.${path.basename(file)}.lock`);

interface Signed {
  readonly token: string;
  readonly host: string;
  readonly pid: number;
}

function signedBy(text: string): Signed | null {
  try {
    const { token, host, pid } = JSON.parse(text) as Record<string, unknown>;
    return typeof token === 'string' && typeof host === 'string' && Number.isSafeInteger(pid)
      ? { token, host, pid: pid as number }
      : null;
  } catch {
    return null;
  }
}

/** Whether a program of this computer still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive, too.
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Takes the lock of a file, or says who holds it. A lock whose program is gone is taken over; `force`
 * takes it from whoever holds it. Rejects when the folder cannot be written.
 */
export async function takeLock(file: string, force = false): Promise<Result<Lock, LockHolder>> {
  const at = lockPath(await realpath(file).catch(() => file));
  const token = randomUUID();
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await signed(at, token)) return success({ path: at, token });
    const [text, age] = await Promise.all([
      readFile(at, 'utf8').catch(() => null),
      stat(at).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      ),
    ]);
    if (text === null) continue;
    const holder = signedBy(text);
    const gone =
      holder === null
        ? age > unsignedFor
        : age > believedFor || (holder.host === hostname() && !isAlive(holder.pid));
    if (!gone && !force) {
      if (holder !== null) return failure(holder);
      await pause(unsignedFor / 10);
      continue;
    }
    await removeExactly(at, text);
  }
  return failure(null);
}

/** Makes the lock file; false when there is one. */
async function signed(at: string, token: string): Promise<boolean> {
  try {
    const handle = await open(at, 'wx', 0o600);
    try {
      await handle.writeFile(JSON.stringify({ token, host: hostname(), pid: process.pid }));
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a lock that is still the one that was judged. One program at a time: of two that found the
 * same dead lock, the second would otherwise remove what the first has made in its place.
 */
async function removeExactly(at: string, text: string): Promise<void> {
  const turn = `${at}.turn`;
  try {
    await (await open(turn, 'wx', 0o600)).close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const { mtimeMs } = await stat(turn).catch(() => ({ mtimeMs: Date.now() }));
    // Its program was killed within these few lines.
    if (Date.now() - mtimeMs > unsignedFor) await rm(turn, { force: true });
    await pause(unsignedFor / 50);
    return;
  }
  try {
    if ((await readFile(at, 'utf8').catch(() => null)) === text) await rm(at, { force: true });
  } finally {
    await rm(turn, { force: true });
  }
}

/** Whether a lock is still ours; if so it is good for another while. */
export async function holdsLock({ path: at, token }: Lock): Promise<boolean> {
  const holder = signedBy(await readFile(at, 'utf8').catch(() => ''));
  if (holder?.token !== token) return false;
  const now = new Date();
  await utimes(at, now, now).catch(() => undefined);
  return true;
}

export async function releaseLock(lock: Lock): Promise<void> {
  if (await holdsLock(lock)) await rm(lock.path, { force: true }).catch(() => undefined);
}
