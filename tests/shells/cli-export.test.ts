import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { buildCli, type CliPlace, cliPlace, fixtures } from './support/cli';

vi.setConfig({ testTimeout: 60_000 });

let place: CliPlace;
beforeAll(() => buildCli(), 120_000);
beforeEach(() => {
  place = cliPlace();
});
afterEach(() => place.remove());

const usageOf = (file: string) =>
  JSON.parse(readFileSync(file, 'utf8')).usage.map(
    ({ id: _, ...booking }: Record<string, unknown>) => booking,
  );

test('what is exported and imported again gives the same usage and amounts', () => {
  const whole = path.join(fixtures, 'household.json');
  const csv = place.file('利用記録.csv');
  const exported = place.cli('export', whole, '--out', csv);
  expect(exported).toMatchObject({ status: 0, err: '' });
  expect(exported.out).toContain('115件の利用を書き出しました');
  expect(readFileSync(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(place.cli('import', csv, '--into', place.household)).toMatchObject({ status: 0, err: '' });
  const [before, after] = [usageOf(whole), usageOf(place.household)];
  const order = (list: Record<string, unknown>[]) =>
    list.map(({ note: _, ...one }) => JSON.stringify(one, Object.keys(one).sort())).sort();
  expect(order(after)).toEqual(order(before));
  expect(JSON.parse(place.cli('calc', place.household, '--json').out).totals).toEqual(
    JSON.parse(place.cli('calc', whole, '--json').out).totals,
  );
});

test('never over a file that is there: it may be the household', () => {
  const before = readFileSync(place.household);
  const csv = place.file('a.csv');
  expect(place.cli('export', place.household, '--out', csv).status).toBe(0);
  const again = place.cli('export', place.household, '--out', csv);
  expect([again.status, again.out]).toEqual([2, '']);
  expect(again.err).toContain('すでにあります');
  expect(readFileSync(place.household)).toEqual(before);
});
