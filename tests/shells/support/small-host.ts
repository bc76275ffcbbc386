import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startHost } from '../../../src/host/server';
import { enter } from './ask';
import { handlersWith } from './handlers';

/** Stands in a file outside the page, and in what the program stumbles over. */
export const secret = '山田花子';

/** A host with a small page and a program that answers `start` alone, entered. */
export async function startSmallHost() {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitter-hojo-host-'));
  const page = path.join(folder, 'page');
  await mkdir(path.join(page, 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'outside.js'), secret);
  await symlink(path.join(folder, 'outside.js'), path.join(page, 'linked.js'));
  const files = ['index.html', 'assets/app.js', 'assets/worker.mjs', 'app.css', 'font.ttf'];
  for (const name of [...files, 'font.woff2', 'decoder.wasm', 'cmap.bcmap', 'notes.txt', '.env'])
    await writeFile(path.join(page, name), `content of ${name}`);
  const host = await startHost({ page, handlers: handlersWith() });
  const entered = await enter(host);
  return {
    host,
    entered,
    folder,
    async close() {
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
}
