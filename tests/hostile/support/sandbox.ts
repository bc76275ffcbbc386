import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Every name under a folder with the digest of what it holds. */
export async function listing(folder: string, but: string): Promise<readonly string[]> {
  const lines: string[] = [];
  const look = async (here: string) => {
    for (const entry of await readdir(here, { withFileTypes: true })) {
      const full = path.join(here, entry.name);
      if (full === but) continue;
      if (entry.isDirectory()) {
        lines.push(`${full}/`);
        await look(full);
      } else if (entry.isSymbolicLink()) lines.push(`${full} -> ${await readlink(full)}`);
      else {
        const digest = createHash('sha256').update(await readFile(full));
        lines.push(`${full} ${digest.digest('hex')}`);
      }
    }
  };
  await look(folder);
  return lines.sort();
}

/** A data folder amid things that must stay as they are. */
export async function makeSandbox() {
  const around = await mkdtemp(path.join(tmpdir(), 'sitter-hojo-hostile-'));
  const data = path.join(around, 'data');
  for (const name of ['data', 'home', 'data-neighbour']) await mkdir(path.join(around, name));
  for (const name of ['secret.json', 'home/.profile', 'data-neighbour/家族.sitter', 'forms.pdf'])
    await writeFile(path.join(around, name), `do not touch ${name}`);
  const before = await listing(around, data);
  return {
    around,
    data,
    /** What is there and was not, or is no more, or differs. */
    async changes(): Promise<readonly string[]> {
      const now = await listing(around, data);
      return [
        ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
        ...before.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
      ];
    },
    remove: () => rm(around, { recursive: true, force: true }),
  };
}
