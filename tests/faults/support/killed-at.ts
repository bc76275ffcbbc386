import { watchDisk } from './disk';

/**
 * Kills this program before its n-th call to the disk, a write halfway through; 0: never. Returns how
 * many calls there were so far.
 */
export function killBefore(killAt: number): () => number {
  let calls = 0;
  watchDisk(async ({ name, handle, content }) => {
    calls += 1;
    if (calls !== killAt) return;
    // In the middle of writing: half of it is on the disk.
    if (name === 'handle.writeFile' && handle && content)
      await handle.write(Buffer.from(content).subarray(0, Math.floor(content.length / 2)));
    process.kill(process.pid, 'SIGKILL');
  });
  return () => calls;
}
