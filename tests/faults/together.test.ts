import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { counterOf, makePlace } from './support/place';
import { buildSaver, runSaver } from './support/saver-program';

let saver = '';
beforeAll(async () => {
  saver = await buildSaver();
});

test('of several programs that open one household at once, one may write', async () => {
  for (let round = 0; round < 5; round += 1) {
    const place = await makePlace();
    const ran = await Promise.all(
      [1, 2, 3, 4].map(() => runSaver(saver, [place.file, place.folder, '60', '0'])),
    );
    const writers = ran.filter(({ lines }) => lines.includes('open'));
    const others = ran.filter(({ lines }) => lines.includes('look only locked'));
    // One after another may write, each going on from the last; never two at a time.
    expect(writers.length + others.length).toBe(4);
    expect(await counterOf(place.file)).toBe(60 * writers.length);
    expect(ran.flatMap(({ lines }) => lines.filter((line) => line.startsWith('kept')))).toEqual([]);
    await place.remove();
  }
});

test('of two programs that both insist, neither loses a version', async () => {
  let answered = 0;
  let aside = 0;
  for (let round = 0; round < 6; round += 1) {
    const place = await makePlace();
    const ran = await Promise.all(
      [1, 2].map(() => runSaver(saver, [place.file, place.folder, '25', '0', 'force'])),
    );
    const last = ran.map(({ lines }) => lines.findLast((line) => /^(saved|kept)/.test(line)) ?? '');
    const names = (await readdir(place.folder)).filter((one) => /^髙橋家.*\.sitter$/.test(one));
    const held = await Promise.all(names.map((one) => counterOf(path.join(place.folder, one))));
    answered += ran.flatMap(({ lines }) => lines.filter((line) => line.startsWith('saved'))).length;
    aside += names.length - 1;
    // The last version of each stands in a file.
    for (const line of last) expect(held).toContain(Number(line.split(' ')[1]));
    expect(await place.othersUnharmed()).toBe(true);
    await place.remove();
  }
  console.log(`two programs that both insist: ${answered} saves, ${aside} kept aside`);
});
