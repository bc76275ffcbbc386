import { expect, test } from 'vitest';
import { booking, household } from '../../../tests/support/households';
import type { Paper } from '../household';
import { papersInUse, receiptsOf, withoutPapers, withoutReceipt, withReceipt } from '.';

const paper = (letter: string): Paper => ({
  sha256: letter.repeat(64),
  type: 'jpeg',
  name: `${letter}.jpg`,
});
const two = household({ usage: [booking({ id: 'u1' }), booking({ id: 'u2' })] });
const folder = '北家の書類 3f9a2c';
const both = new Set(['u1', 'u2']);

test('one paper proves two bookings and is named once, however often it is put there', () => {
  const once = withReceipt(two, folder, paper('a'), both);
  expect(once.papers).toEqual({ folder, files: [paper('a')] });
  expect(once.usage.map(({ receipts }) => receipts)).toEqual([['a'.repeat(64)], ['a'.repeat(64)]]);
  const again = withReceipt(once, 'another', { ...paper('a'), name: 'x.jpg' }, new Set(['u1']));
  expect(again.usage).toEqual(once.usage);
  expect(again.papers).toEqual(once.papers);
});

test('taken off, a paper stays in the household; a booking without any is as it was', () => {
  const made = withReceipt(withReceipt(two, folder, paper('a'), both), folder, paper('b'), both);
  const off = withoutReceipt(made, 'u1', 'a'.repeat(64));
  expect(off.usage.map((one) => receiptsOf(off, one).map(({ name }) => name))).toEqual([
    ['b.jpg'],
    ['a.jpg', 'b.jpg'],
  ]);
  expect(off.papers?.files).toHaveLength(2);
  const none = withoutReceipt(off, 'u1', 'b'.repeat(64));
  expect(none.usage[0]).toEqual(two.usage[0]);
});

test('what a booking or a filed application leads to is in use; the rest can be left out', () => {
  const made = withReceipt(withReceipt(two, folder, paper('a'), both), folder, paper('b'), both);
  const off = withoutReceipt(withoutReceipt(made, 'u1', 'b'.repeat(64)), 'u2', 'b'.repeat(64));
  expect([...papersInUse(off)]).toEqual(['a'.repeat(64)]);
  const filed = { data: { usage: made.usage }, forms: [{ paper: 'c'.repeat(64) }] };
  const later = { ...off, applications: [{ filed }] } as unknown as typeof off;
  expect(papersInUse(later)).toEqual(new Set(['a', 'b', 'c'].map((one) => one.repeat(64))));
  expect(withoutPapers(off, new Set(['b'.repeat(64)])).papers?.files).toEqual([paper('a')]);
});
