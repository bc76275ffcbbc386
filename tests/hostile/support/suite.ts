import { expect } from 'vitest';
import { root, runner } from './runner-program';
import { makeSandbox } from './sandbox';
import { runWatched } from './watched';

/** Set it to see other cases; each run says which it had. */
export const seed = Number(process.env['SITTER_HOJO_SEED'] ?? 20_261_122);

/** All cases of one surface: the hand-written ones and so many generated ones. */
export async function runSurface(surface: string, count: number): Promise<void> {
  const sandbox = await makeSandbox();
  try {
    const { data } = sandbox;
    const tally = await runWatched(runner, { surface, root, data, seed, count });
    console.log(`${surface}: ${tally.cases} cases, seed ${seed}`, JSON.stringify(tally.outcomes));
    expect(tally.broken.slice(0, 20)).toEqual([]);
    expect(tally.cases).toBeGreaterThanOrEqual(count);
    expect(await sandbox.changes()).toEqual([]);
  } finally {
    await sandbox.remove();
  }
}
