import type { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** What a sandboxed preload may require; anything else throws there. */
const sandboxed = ['electron', 'events', 'timers', 'url'];

type Invoke = (channel: string, args: unknown[]) => Promise<unknown>;
type Listener = (...args: unknown[]) => void;

/**
 * Runs a built preload as Electron's sandbox does, and returns the page's `window`: what
 * `contextBridge` put there is a frozen copy whose functions pass copies only.
 */
export function runPreload(
  file: string,
  invoke: Invoke,
  heard: EventEmitter,
): Record<string, unknown> {
  const page: Record<string, unknown> = {};
  const electron = {
    contextBridge: {
      exposeInMainWorld(key: string, api: unknown): void {
        if (key in page) {
          throw new Error('Cannot bind an API on top of an existing property on the window object');
        }
        Object.defineProperty(page, key, { value: crossed(api), enumerable: true });
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => invoke(channel, args),
      on: (channel: string, listener: Listener) => void heard.on(channel, listener),
      removeListener: (channel: string, listener: Listener) =>
        void heard.removeListener(channel, listener),
    },
  };
  const require = (name: string) => {
    if (!sandboxed.includes(name)) throw new Error(`module not found: ${name}`);
    return name === 'electron' ? electron : process.getBuiltinModule(name);
  };
  const text = readFileSync(file, 'utf8');
  const wrapped = `(function (require, module, exports) {${text}\n})`;
  const run = vm.runInThisContext(wrapped, { filename: path.basename(file) });
  run(require, { exports: {} }, {});
  return page;
}

/** A value on the other side of the bridge. */
function crossed(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...args: unknown[]) => crossed(value(...args.map(crossed)));
  }
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Promise) return value.then(crossed);
  if (Object.values(value).some((part) => typeof part === 'function')) {
    const entries = Object.entries(value).map(([key, part]) => [key, crossed(part)]);
    return Object.freeze(Object.fromEntries(entries));
  }
  return structuredClone(value);
}
