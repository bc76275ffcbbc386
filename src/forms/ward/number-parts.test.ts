import { expect, test } from 'vitest';
import type { TextRun } from '../page';
import type { Box } from '../template/schema';
import { numberParts } from './number-parts';

const box: Box = [100, 50, 300, 70];
const printed = (text: string, x0: number, x1: number, y0 = 55): TextRun => ({
  text,
  box: [x0, y0, x1, y0 + 10],
  size: 10,
  vertical: false,
});

test('a telephone number goes between two hyphens, or into and behind brackets', () => {
  expect(
    numberParts('applicant.phone', box, [printed('－', 160, 170), printed('－', 230, 240)]),
  ).toEqual([
    [100, 50, 159, 70],
    [171, 50, 229, 70],
    [241, 50, 300, 70],
  ]);
  expect(
    numberParts('delegate.phone', box, [printed('（', 100, 110), printed('）', 150, 160)]),
  ).toEqual([
    [111, 50, 149, 70],
    [161, 50, 300, 70],
  ]);
});

test('a postal code goes on both sides of its hyphen; brackets around it do not divide it', () => {
  expect(numberParts('applicant.postalCode', box, [printed('－', 140, 150)])).toEqual([
    [100, 50, 139, 70],
    [151, 50, 300, 70],
  ]);
  expect(numberParts('applicant.postalCode', box, [printed('）', 250, 260)])).toBeNull();
});

test.each([
  ['nothing printed in it', 'applicant.phone', []],
  ['a hyphen of the next line', 'applicant.postalCode', [printed('－', 140, 150, 72)]],
  ['no room on one side', 'applicant.postalCode', [printed('－', 104, 114)]],
  ['another answer', 'applicant.address', [printed('－', 140, 150)]],
] as const)('%s: in one', (_, path, texts) => {
  expect(numberParts(path, box, texts)).toBeNull();
});
