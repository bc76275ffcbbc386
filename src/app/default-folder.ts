import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/**
 * Where households and filled forms are kept unless `SITTER_HOJO_FOLDER` says otherwise: in the
 * user's documents folder, where people look for papers and where backups reach.
 */
export function defaultFolder(
  home: string = homedir(),
  env: NodeJS.ProcessEnv = process.env,
): string {
  const chosen = env['SITTER_HOJO_FOLDER'];
  if (chosen) return path.resolve(chosen);
  const documents = ['Documents', '書類', 'ドキュメント']
    .map((name) => path.join(home, name))
    .find((folder) => existsSync(folder));
  return path.join(documents ?? home, 'sitter-hojo');
}
