import { describe, expect, it } from 'vitest';
import type { Typeface } from '../typeface';
import { wrapped } from '../typeface';
import {
  blank,
  blankDigits,
  cell,
  choices,
  date,
  gap,
  grid,
  label,
  line,
  row,
  space,
  text,
  word,
} from '../vocabulary';
import { layoutGrid } from './grid';
import { layoutLine } from './line';
import { stretched } from './stretch';

/** Every character as wide as it is high. */
const face: Typeface = {
  bytes: new Uint8Array(),
  widthOf: (words, size) => [...words].length * size,
};

describe('a line', () => {
  it('gives an answer what the printed words leave', () => {
    const items = [word('〒', 10), text('applicant.postalCode', '郵便番号'), word('円', 10)];
    const { fields } = layoutLine(line(items), [100, 0, 200, 20], face);
    expect(fields[0]?.box).toEqual([111, 0, 189, 20]);
  });

  it('sets its items at the right, or in the middle', () => {
    const ends = (['left', 'center', 'right'] as const).map((align) => {
      const { marks } = layoutLine(line([word('日', 10)], align), [0, 0, 100, 20], face);
      return marks[0]?.mark === 'text' ? marks[0].x : null;
    });
    expect(ends).toEqual([0, 45, 90]);
  });

  it('refuses what does not fit', () => {
    const tooMuch = line([word('育児休業満了者', 10)]);
    expect(() => layoutLine(tooMuch, [0, 0, 60, 20], face)).toThrow('too wide by 10 pt');
  });

  it('puts the parts of a date between the printed 年 月 日', () => {
    const items = [date('filingDate', '申請日', 'printed', { size: 10 }), space()];
    const { fields } = layoutLine(line(items), [0, 0, 200, 20], face);
    const field = fields[0];
    if (field?.kind !== 'date') throw new Error('no date');
    expect(field.parts).toEqual({
      year: [21, 0, 44, 20],
      month: [56, 0, 79, 20],
      day: [91, 0, 114, 20],
    });
  });

  it('bounds each choice by its word', () => {
    const words = { ordinary: '普通', current: '当座' };
    const items = [choices('bank.type', '預金種目', words, { size: 10 })];
    const { fields, marks } = layoutLine(line(items), [0, 0, 100, 20], face);
    const field = fields[0];
    if (field?.kind !== 'circle') throw new Error('no circle');
    const starts = marks.flatMap((mark) => (mark.mark === 'text' ? [mark] : []));
    const boxes = field.choices.map(({ value, box }) => [value, box] as const);
    for (const [value, [x0, y0, x1, y1]] of boxes) {
      const printed = starts.find((mark) => mark.text === words[value as keyof typeof words]);
      expect(printed && printed.x - x0).toBeCloseTo(1.8, 2);
      expect(printed && x1 - printed.x - 20).toBeCloseTo(1.8, 2);
      expect((y0 + y1) / 2).toBeCloseTo(10, 2);
    }
    expect(boxes).toHaveLength(2);
  });

  it('rules a box for each digit', () => {
    const items = [blankDigits('amount', '請求金額', 'amount', 4, { width: 10, height: 12 })];
    const { marks, fields } = layoutLine(line(items), [0, 0, 100, 20], face);
    expect(fields[0]?.box).toEqual([0, 4, 40, 16]);
    expect(marks.filter((mark) => mark.mark === 'rule')).toHaveLength(3);
  });
});

describe('a grid', () => {
  it('puts the cells of a row into the columns that are free', () => {
    const block = grid(
      [20, 40, 'rest'],
      row(10, label('児童', { rows: 2 }), cell([blank('one', '一', 'amount')], { span: 2 })),
      row(20, label('氏名'), cell([blank('two', '二', 'amount')])),
    );
    const shown = {
      ...block,
      rows: block.rows.map((one) => ({ ...one, cells: one.cells.map(bare) })),
    };
    const { fields } = layoutGrid(shown, 100, 50, 200, face);
    expect(fields.map((field) => field.box)).toEqual([
      [125, 52, 295, 58],
      [165, 62, 295, 78],
    ]);
  });

  it('refuses a row that does not fill its columns', () => {
    const block = grid([20, 'rest'], row(10, cell([])));
    expect(() => layoutGrid(block, 0, 0, 100, face)).toThrow('row 0 has 1 cells');
  });
});

/** Labels without their words: these columns are too narrow for them. */
const bare = <C extends { readonly tint?: boolean }>(one: C): C =>
  one.tint ? { ...one, lines: [] } : one;

describe('stretching', () => {
  const blocks = [gap(20), grid(['rest'], row(40, cell([])), row(40, cell([])))];

  it('shares what is left among gaps and rows', () => {
    expect(stretched(blocks, 100, 110)).toMatchObject([
      { height: 22 },
      { rows: [{ height: 44 }, { height: 44 }] },
    ]);
  });

  it('stops before rows look empty, and never shrinks', () => {
    expect(stretched(blocks, 100, 300)[0]).toEqual({ block: 'gap', height: 26 });
    expect(stretched(blocks, 100, 100)).toBe(blocks);
  });
});

it('a sentence does not begin a line with 。', () => {
  expect(wrapped('次のとおり。申請します', 10, 50, face)).toEqual(['次のとおり。', '申請します']);
});
