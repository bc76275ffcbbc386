import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(full);
    else if (entry.isFile()) yield full;
  }
}

/** Files under a folder that hold a text, as UTF-8 or UTF-16, or have it in their name. */
export const filesWith = (folder: string, text: string): readonly string[] =>
  [...filesUnder(folder)].filter((file) => {
    if (!statSync(file, { throwIfNoEntry: false })) return false;
    const content = readFileSync(file);
    return (
      file.includes(text) ||
      content.includes(text) ||
      content.includes(Buffer.from(text, 'utf16le'))
    );
  });
