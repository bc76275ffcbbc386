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

/** Where the answers of a form truly go, measured by hand; beside the forms. Null: not measured. */
export function truthOf(name: string): Truth | null {
  const file = path.join(folder, '..', 'truth', name.replace(/\.pdf$/, '.json'));
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Truth) : null;
}

export interface Truth {
  readonly sha256: string;
  readonly pages: readonly {
    /** From 1. */
    readonly page: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly answers: readonly {
    readonly page: number;
    readonly key: string;
    readonly group: string | null;
    readonly label: string;
    readonly box: readonly [number, number, number, number];
    readonly row?: number | 'sum' | 'grand';
  }[];
}

export const realForms: readonly RealForm[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }))
  : [];
