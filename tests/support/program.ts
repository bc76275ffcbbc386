import path from 'node:path';
import { createAskedFiles, createProgram, type Handlers } from '../../src/app';

/** The folder of the sources, with `forms/` and `resources/`. */
export const root = path.join(import.meta.dirname, '..', '..');

type Options = Parameters<typeof createProgram>[0];

/** The program on a data folder, on a day of its own; nothing is shown outside of it. */
export const programIn = (folder: string, changes: Partial<Options> = {}): Handlers =>
  createProgram({
    resources: root,
    folder,
    today: () => '2026-11-22',
    version: '0',
    asked: createAskedFiles(null),
    reveal: async () => undefined,
    browse: async () => undefined,
    ...changes,
  });
