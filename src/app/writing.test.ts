import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { booking, household } from '../../tests/support/households';
import { type Computer, makeComputer } from '../../tests/support/moving';
import { largestFile } from '../store';
import { contract, longestText } from './contract';

let computer: Computer;
beforeEach(async () => {
  computer = await makeComputer();
});
afterEach(() => computer.remove());

test('files asked for at the same moment get a name each', async () => {
  const asked = Array.from({ length: 6 }, () =>
    computer.program.exportUsage({
      handle: 'h',
      household: { ...household({ usage: [booking({})] }) },
    }),
  );
  const names = (await Promise.all(asked)).map((one) => (one.ok ? one.value.file : 'failed'));
  expect(new Set(names).size).toBe(6);
  expect(readdirSync(computer.folder).filter((name) => name.endsWith('.csv'))).toHaveLength(6);
});

test('a file that is too large for a household is not brought in', async () => {
  const text = '家'.repeat(Math.ceil(longestText / 3) + 1);
  const brought = await computer.program.bringIn({ fileName: '家.sitter', text });
  expect(brought).toMatchObject({
    ok: false,
    error: { code: 'not-readable', sentence: expect.stringContaining('大きすぎます') },
  });
});

test('nor does the page send one', () => {
  expect(longestText).toBe(largestFile);
  const text = ' '.repeat(longestText + 1);
  expect(contract.bringIn.request.safeParse({ fileName: 'a', text }).success).toBe(false);
  const log = { household: {}, childId: null, file: text };
  expect(contract.readUsageLog.request.safeParse(log).success).toBe(false);
});
