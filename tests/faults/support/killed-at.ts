import { watchDisk } from './disk';

/**
 * Kills this program before its n-th call to the disk, a write halfway through; 0: never. Returns how
 * many calls there were so far.
 *
 * @param within counts only what is in this folder
 */
export function killBefore(killAt: number, within = ''): () => number {
  let calls = 0;
  watchDisk(async ({ name, file, handle, content }) => {
    if (!file.startsWith(within)) return;
    calls += 1;
    if (calls !== killAt) return;
    // In the middle of writing: half of it is on the disk.
    if (name === 'handle.writeFile' && handle && content)
      await handle.write(Buffer.from(content).subarray(0, Math.floor(content.length / 2)));
    process.kill(process.pid, 'SIGKILL');
  });
  return () => calls;
}
