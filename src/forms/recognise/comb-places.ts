import { unionOf } from './area';
import type { Around } from './around';
import type { Comb } from './comb';
import { type Place, placeAt } from './place';
import type { Cell } from './sheet';

const units = { 年: 'year', 月: 'month', 日: 'day' } as const;
/** Printed in a box of its own between digits, or before them. */
const between = /^[-－―−ー‐–¥￥]+$/;
const unitIn = (cell: Cell) => (cell.text in units ? units[cell.text as keyof typeof units] : null);

/** The place of a row of digit boxes; printed 年 月 日 in them part it. */
export function combPlaces(
  comb: Comb,
  around: Around | null,
  person: string | null,
): readonly Place[] {
  if (!around) return [];
  const { label, where } = around;
  const means = label.meant?.means ?? 'other';
  const common = {
    kind: 'comb',
    person,
    reason: { kind: 'label', where, words: label.text },
    confidence: label.meant ? 0.95 : 0.5,
  } as const;
  const place = (boxes: readonly Cell[]) => ({
    ...placeAt(unionOf(boxes.map(({ box }) => box)), means, label.text, common),
    parts: boxes.map(({ box }) => ({ box, option: null })),
  });
  const parts = partsOf(comb.boxes);
  return parts.length > 1
    ? parts.map(({ boxes, gap }) => ({ ...place(boxes), gap }))
    : [
        {
          ...place(comb.boxes.filter(({ text }) => !between.test(text))),
          gap: comb.unit,
        },
      ];
}

function partsOf(boxes: readonly Cell[]) {
  const parts: { boxes: Cell[]; gap: 'year' | 'month' | 'day' }[] = [];
  let waiting: Cell[] = [];
  for (const box of boxes) {
    waiting.push(box);
    const gap = unitIn(box);
    if (!gap) continue;
    parts.push({ boxes: waiting, gap });
    waiting = [];
  }
  return parts;
}
