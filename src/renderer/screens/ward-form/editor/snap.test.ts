import { expect, test } from 'vitest';
import type { Box } from '../../../../app/contract';
import { onPage, pulled } from './box';
import { millimetreText, readMillimetres } from './measure';
import { cellAt, snapped } from './snap';

/** One cell from (100, 50) to (300, 80). */
const rules: Box[] = [
  [100, 50, 300, 50],
  [100, 80, 300, 80],
  [100, 50, 100, 80],
  [300, 50, 300, 80],
];
const page = { width: 595, height: 842 };

test('a box that is moved goes to the nearest rule, as it is', () => {
  expect(snapped([103, 53, 150, 70], {}, rules, 4)).toEqual([101, 51, 148, 68]);
  // Its right side is nearer to the rule than its left one.
  expect(snapped([200, 60, 298, 70], {}, rules, 4)).toEqual([201, 60, 299, 70]);
});

test('beyond the reach, and beside a rule that ends before it, nothing pulls', () => {
  expect(snapped([110, 60, 150, 70], {}, rules, 4)).toEqual([110, 60, 150, 70]);
  expect(snapped([103, 90, 150, 110], {}, rules, 4)).toEqual([103, 90, 150, 110]);
});

test('a pulled side snaps alone', () => {
  expect(snapped([120, 60, 297, 70], { right: true }, rules, 4)).toEqual([120, 60, 299, 70]);
  expect(snapped([102, 60, 297, 78], { bottom: true }, rules, 4)).toEqual([102, 60, 297, 79]);
});

test('a click takes the inside of the cell, and outside of cells a box of the usual size', () => {
  expect(cellAt([200, 60], rules, page)).toEqual([101, 51, 299, 79]);
  expect(cellAt([200, 400], rules, page)).toEqual([140, 392, 260, 408]);
  // At the edge of the page it stays on it.
  expect(cellAt([2, 2], [], page)).toEqual([0, 0, 120, 16]);
});

test('sides never pass each other and a box never leaves its page', () => {
  expect(pulled([10, 10, 50, 30], { left: true }, 100, 0)).toEqual([47, 10, 50, 30]);
  expect(pulled([10, 10, 50, 30], { right: true, bottom: true }, -100, 5)).toEqual([
    10, 10, 13, 35,
  ]);
  expect(onPage([580, -5, 620, 15], page)).toEqual([555, 0, 595, 20]);
});

test('millimetres as people type them', () => {
  expect(readMillimetres('25.4')).toBeCloseTo(72);
  expect(readMillimetres('２５．４')).toBeCloseTo(72);
  expect(readMillimetres('25mm')).toBeNull();
  expect(readMillimetres('')).toBeNull();
  expect(millimetreText(72)).toBe('25.4');
});
