/** [code, name, kana]: a bank, or a branch of one. */
export type Entry = readonly [code: string, name: string, kana: string];

export interface Directories {
  readonly banks: readonly Entry[];
  /** By bank code. */
  readonly branches: Readonly<Record<string, readonly Entry[]>>;
  /** Seven digits → addresses in Tokyo, without 東京都. */
  readonly 'postal-codes-tokyo': Readonly<Record<string, readonly string[]>>;
}

const loaded = new Map<keyof Directories, Promise<unknown>>();

/** A directory, from the program's own files, once. Null: it cannot be had, and typing goes on. */
export function loadDirectory<Name extends keyof Directories>(
  name: Name,
): Promise<Directories[Name] | null> {
  const asked =
    loaded.get(name) ??
    fetch(new URL(`directories/${name}.json`, document.baseURI))
      .then((response) => (response.ok ? response.json() : Promise.reject(response.status)))
      .catch(() => {
        // Asked again the next time.
        loaded.delete(name);
        return null;
      });
  loaded.set(name, asked);
  return asked as Promise<Directories[Name] | null>;
}
