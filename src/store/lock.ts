import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat, utimes } from 'node:fs/promises';
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

function isAlive(pid: number): boolean {
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
  for (let attempt = 0; attempt < 20; attempt += 1) {
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

/** Of two that find the same dead lock only one moves it away; a lock made meanwhile is put back. */
async function removeExactly(at: string, text: string): Promise<void> {
  const away = `${at}.${randomUUID()}`;
  try {
    await rename(at, away);
  } catch {
    return;
  }
  if ((await readFile(away, 'utf8').catch(() => text)) === text) await rm(away, { force: true });
  else await rename(away, at).catch(() => undefined);
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
