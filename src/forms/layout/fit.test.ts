import { describe, expect, it } from 'vitest';
import type { FormFont } from '../font/form-font';
import type { Box } from '../template/schema';
import { type FitRequest, fitted, onOneLine, onSeveralLines } from './fit';

/** Every character an ideograph: one em wide, ink from 0.08 under to 0.85 over the baseline. */
const font: FormFont = {
  name: 'Squares',
  hasGlyph: () => true,
  glyph: (id) => ({
    id,
    advance: 1000,
    left: 50,
    right: 950,
    top: 850,
    bottom: id === 0x67 ? -230 : -80,
  }),
  subset: () => ({ program: new Uint8Array(), idOf: () => 0 }),
};

const box: Box = [100, 200, 203, 220];
const request = (text: string, change: Partial<FitRequest> = {}): FitRequest => ({
  text,
  box,
  align: 'left',
  size: 12,
  least: 7,
  font,
  ...change,
});

const insideOf = (marks: readonly { readonly y: number; readonly size: number }[] | null) =>
  marks?.every((mark) => mark.y - 0.85 * mark.size >= 201 && mark.y + 0.08 * mark.size <= 219);

describe('one line', () => {
  it('has its nominal size when there is room, centred by the ideographs', () => {
    expect(onOneLine(request('漢字'))).toEqual([
      { mark: 'text', text: '漢字', x: 101.5, y: 210 + 0.38 * 12, size: 12 },
    ]);
  });

  it('shrinks to what fits and no further', () => {
    expect(onOneLine(request('字'.repeat(10)))?.[0]?.size).toBe(10);
    expect(onOneLine(request('字'.repeat(14)))?.[0]?.size).toBe(7);
    expect(onOneLine(request('字'.repeat(15)))).toBeNull();
  });

  it('stands right or in the middle', () => {
    expect(onOneLine(request('字', { align: 'right' }))?.[0]?.x).toBe(203 - 1.5 - 12);
    expect(onOneLine(request('字', { align: 'center' }))?.[0]?.x).toBe(151.5 - 6);
  });

  it('moves up for a descender rather than leave the box', () => {
    const tight: Box = [0, 0, 100, 15];
    const [plain] = onOneLine(request('字', { box: tight })) ?? [];
    const [low] = onOneLine(request('g', { box: tight })) ?? [];
    expect(low?.y).toBeLessThan(plain?.y ?? 0);
    expect((low?.y ?? 99) + 0.23 * (low?.size ?? 99)).toBeLessThanOrEqual(14.001);
  });
});

describe('several lines', () => {
  it('come when one does not fit, inside the box', () => {
    const marks = fitted(request('字'.repeat(22)));
    expect(marks?.map((mark) => mark.text.length)).toEqual([12, 10]);
    expect(insideOf(marks)).toBe(true);
  });

  it('come before one line that only a tiny size would fit', () => {
    const cell: Box = [0, 0, 103, 18];
    const marks = fitted(request('字'.repeat(17), { box: cell, size: 9, least: 5.5 }));
    expect(marks).toHaveLength(2);
    expect(marks?.[0]?.size).toBeGreaterThan(100 / 17);
    const flat: Box = [0, 0, 103, 10];
    expect(fitted(request('字'.repeat(17), { box: flat, size: 9, least: 5.5 }))).toHaveLength(1);
  });

  it('are refused when even the least size does not fit', () => {
    expect(fitted(request('字'.repeat(29)))).toBeNull();
  });

  it('begin at the top when asked', () => {
    const tall: Box = [0, 0, 100, 100];
    const top = onSeveralLines(request('字', { box: tall }), 'top')?.[0]?.y ?? 0;
    expect(top).toBeCloseTo(1 + 0.88 * 12);
  });
});
