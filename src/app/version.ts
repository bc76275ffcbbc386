import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The version of the program installed under `root`. */
export function versionIn(root: string): string {
  const text = readFileSync(path.join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
