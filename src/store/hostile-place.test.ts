import { expect, test } from 'vitest';
import { rememberOpened } from './last-opened';
import { makeWorkspace } from './moving/workspace';
import { putPaper } from './papers';

/** There Node's own recursive way never ends. */
const place = '/proc/no-such-folder/data';

test.skipIf(process.platform !== 'linux')(
  'a place that takes no folder is refused, not waited for',
  async () => {
    const paper = Buffer.from('%PDF-1.7 領収書'.padEnd(200));
    await expect(makeWorkspace(place)).rejects.toThrow();
    await expect(putPaper(place, paper)).rejects.toThrow();
    await expect(
      rememberOpened(place, { household: '北家.sitter', openAtStart: false }),
    ).rejects.toThrow();
  },
);
