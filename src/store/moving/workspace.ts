import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { isAlive } from '../lock';
import { makeFolder } from '../make-folder';

const start = '.moving-';
const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** Whether a program of another computer still runs nobody can tell; and numbers are given again. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/**
 * A hidden folder within the data folder for what is in the making: on the same disk, so that the
 * finished thing gets to its place by one rename. It is called after this program.
 */
export async function makeWorkspace(dataFolder: string): Promise<string> {
  await makeFolder(dataFolder);
  const space = ownName(dataFolder);
  await mkdir(space, { mode: 0o700 });
  return space;
}

const ownName = (dataFolder: string) =>
  path.join(dataFolder, `${start}${here}-${process.pid}-${randomUUID()}`);

export const removeWorkspace = (space: string): Promise<void> =>
  rm(space, { recursive: true, force: true });

/** The workspaces of programs that were killed, made ours: of two programs each gets its own. */
export async function adoptAbandoned(dataFolder: string): Promise<readonly string[]> {
  const names = await readdir(dataFolder).catch(() => []);
  const adopted: string[] = [];
  for (const name of names.filter((one) => one.startsWith(start))) {
    const space = path.join(dataFolder, name);
    if (!(await isAbandoned(space))) continue;
    const ours = ownName(dataFolder);
    const done = await rename(space, ours).then(
      () => true,
      () => false,
    );
    if (done) adopted.push(ours);
  }
  return adopted;
}

async function isAbandoned(space: string): Promise<boolean> {
  const [, host, pid] = /^\.moving-([0-9a-f]{8})-(\d+)-/.exec(path.basename(space)) ?? [];
  if (host === here && !isAlive(Number(pid))) return true;
  const facts = await stat(space).catch(() => null);
  return facts !== null && Date.now() - facts.mtimeMs > abandonedAfter;
}
