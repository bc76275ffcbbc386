import { expect, test } from 'vitest';
import type { TextRun } from '../page';
import { printedYearOf } from './printed-year';

type Line = readonly [text: string, x: number, y: number, size?: number];

const run = ([text, x, y, size = 10]: Line): TextRun => ({
  text,
  size,
  box: [x, y, x + size * text.length, y + size],
  vertical: false,
});

const title: Line = ['ベビーシッター利用料補助金交付申請書', 150, 60, 14];
const yearOf = (...lines: readonly Line[]) => printedYearOf({ height: 842, texts: lines.map(run) });

test.each<[string, readonly Line[], number | null]>([
  ['before the title', [['令和6年度　ベビーシッター利用料補助金交付申請書', 60, 60, 14]], 2024],
  ['in wide digits above it', [['令和６年度', 60, 40], title], 2024],
  ['in a bracket below it', [title, ['(令和元年度分)', 240, 80]], 2019],
  [
    'beside it, the number in a cell of its own',
    [title, ['【令和', 430, 62], ['7', 465, 62], ['年度】', 480, 62]],
    2025,
  ],
  [
    'letter by letter',
    [...[...'令和8年度'].map((sign, at): Line => [sign, 60 + at * 20, 40]), title],
    2026,
  ],
  ['of the western calendar', [['2024年度', 60, 40], title], 2024],
  ['of the era before', [['平成30年度', 60, 40], title], 2018],
  [
    'with the title, while the lines above name another',
    [['令和5年度', 60, 30], title, ['令和6年度', 430, 62]],
    2024,
  ],
  ['nowhere', [title], null],
  ['left to be written', [title, ['令和　　年度', 430, 62]], null],
  ['twice, differently', [['令和5年度', 60, 30], title, ['令和6年度', 60, 80]], null],
  ['as that of a revision', [['令和6年度改定', 400, 20], title], null],
  ['as that of a rule', [title, ['令和6年度から様式が変わりました', 60, 80]], null],
  ['far below the title alone', [title, ['令和6年度の利用について', 60, 300]], null],
])('a year that stands %s', (_, lines, expected) => {
  expect(yearOf(...lines)).toBe(expected);
});
