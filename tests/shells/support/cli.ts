import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.join(__dirname, '..', '..', '..');
export const fixtures = path.join(root, 'tests', 'fixtures', 'kita-r6-sample');

/** Builds if need be, so that no test waits for it. */
export function buildCli(): void {
  spawnSync(process.execPath, [path.join(root, 'scripts', 'build.cjs')], { stdio: 'ignore' });
}

/** A folder with a household without usage, and the built program to be called in it, with more in its environment. */
export function cliPlace() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sitter-hojo-cli-'));
  const household = path.join(folder, '世帯.json');
  cpSync(path.join(fixtures, 'household-without-usage.json'), household);
  return {
    folder,
    household,
    file: (name: string) => path.join(folder, name),
    names: () => readdirSync(folder),
    copy: (from: string, name: string) => cpSync(from, path.join(folder, name)),
    cli(...given: readonly (string | NodeJS.ProcessEnv)[]) {
      const words = given.filter((word) => typeof word === 'string');
      const more = given.filter((word) => typeof word !== 'string');
      const program = path.join(root, 'out', 'main', 'cli.js');
      const done = spawnSync(process.execPath, [program, ...words], {
        encoding: 'utf8',
        cwd: folder,
        env: Object.assign({ ...process.env, SITTER_HOJO_TODAY: '2024-08-01' }, ...more),
      });
      return { status: done.status, out: done.stdout, err: done.stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type CliPlace = ReturnType<typeof cliPlace>;
