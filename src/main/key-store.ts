import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SafeStorage } from 'electron';
import { type KeyStore, makeFolder } from '../app';

/** On Linux without a key ring Electron "encrypts" with a password that stands in its source. */
const hiddenOnly = new Set(['basic_text', 'unknown']);

function isSafe(storage: SafeStorage): boolean {
  if (!storage.isEncryptionAvailable()) return false;
  return process.platform !== 'linux' || !hiddenOnly.has(storage.getSelectedStorageBackend());
}

/**
 * Keeps keys of households, sealed by the system for this user of this computer; null where the
 * system has nothing that deserves to be called safe. They lie in the program's own folder, not among
 * the households: what is copied or synced must not carry its key along.
 */
export function systemKeyStore(storage: SafeStorage, programFolder: string): KeyStore | null {
  if (!isSafe(storage)) return null;
  const folder = path.join(programFolder, 'keys');
  const fileOf = (name: string) => path.join(folder, path.basename(name));
  return {
    async recall(name) {
      try {
        return storage.decryptString(await readFile(fileOf(name)));
      } catch {
        return null;
      }
    },
    async keep(name, secret) {
      await makeFolder(folder, 0o700);
      await writeFile(fileOf(name), storage.encryptString(secret), { mode: 0o600 });
    },
    async forget(name) {
      await rm(fileOf(name), { force: true });
    },
  };
}
