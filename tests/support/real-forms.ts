import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Published forms stand in a folder beside the project, not in it: `REAL_FORMS` or `../shared/forms/real`.
 * Empty where there is none; tests skip then and say so.
 */
const folder =
  process.env['REAL_FORMS'] ?? path.join(import.meta.dirname, '../../../shared/forms/real');

export interface RealForm {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const realForms: readonly RealForm[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }))
  : [];
