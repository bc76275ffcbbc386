import path from 'node:path';
import {
  createAskedFiles,
  createProgram,
  defaultFolder,
  tellOnlyPlaces,
  todayInJapan,
  traceOf,
  versionIn,
} from '../app';
import { hostNotStarted } from '../copy/shells';
import { browse, reveal } from './opener';
import { startHost } from './server';

/**
 * `node out/main/host.js [household file]`: starts the loopback host and prints its address as the
 * one line on stdout.
 */
async function run(): Promise<void> {
  // This file is built to out/main/host.js.
  const root = path.join(__dirname, '..', '..');
  const openPath = process.argv[2];
  const handlers = createProgram({
    resources: root,
    folder: defaultFolder(),
    today: todayInJapan,
    version: versionIn(root),
    asked: createAskedFiles(openPath === undefined ? null : path.resolve(openPath)),
    reveal,
    browse,
  });
  const host = await startHost({ handlers, page: path.join(root, 'out', 'renderer') });

  const stop = () => void host.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Started by scripts/start.cjs: when that goes, for whatever reason, so does this.
  process.on('disconnect', stop);
  process.stdout.write(`${host.url}\n`);
}

tellOnlyPlaces(() => process.exit(1));
run().catch((error: unknown) => {
  console.error(hostNotStarted, traceOf(error));
  process.exit(1);
});
