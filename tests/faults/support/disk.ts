import fsp, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** One call to the disk: `rename`, `handle.sync` … with the file it is about. */
export interface Call {
  readonly name: string;
  readonly file: string;
  /** What `handle.writeFile` is about to write. */
  readonly content?: string | Uint8Array;
  readonly handle?: FileHandle;
}

/** Asked before each call; what it throws is what the disk answers. */
export type Hook = (call: Call) => void | Promise<void>;

const names = [
  'access',
  'copyFile',
  'lstat',
  'mkdir',
  'open',
  'readFile',
  'readdir',
  'realpath',
  'rename',
  'rm',
  'stat',
  'utimes',
] as const;
const handleNames = ['writeFile', 'sync', 'close'] as const;

type Calls = Record<string, (...args: unknown[]) => Promise<unknown>>;

/** Puts a hook before every call the store makes; returns how to take it away. */
export function watchDisk(hook: Hook): () => void {
  const disk = fsp as unknown as Calls;
  const before = Object.fromEntries(names.map((name) => [name, disk[name]]));
  for (const name of names) {
    const original = disk[name];
    disk[name] = async (...args) => {
      await hook({ name, file: String(args[0]) });
      const result = await original?.(...args);
      return name === 'open' ? watched(result as FileHandle, String(args[0]), hook) : result;
    };
  }
  syncBuiltinESMExports();
  return () => {
    Object.assign(disk, before);
    syncBuiltinESMExports();
  };
}

function watched(handle: FileHandle, file: string, hook: Hook): FileHandle {
  const calls = handle as unknown as Calls;
  for (const name of handleNames) {
    const original = calls[name]?.bind(handle);
    calls[name] = async (...args) => {
      const content = args[0] as string | Uint8Array;
      await hook({ name: `handle.${name}`, file, handle, ...(content ? { content } : {}) });
      return original?.(...args);
    };
  }
  return handle;
}

export const diskError = (code: string): Error => Object.assign(new Error(code), { code });
