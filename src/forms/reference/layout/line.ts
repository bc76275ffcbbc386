import type { Box } from '../../template/schema';
import type { Item, Line, Word } from '../description';
import { joined, type Mark, roundedBox, type Sheet, sheet } from '../sheet';
import { style } from '../style';
import type { Typeface } from '../typeface';
import { layoutChoices, widthOfChoices } from './choices';
import { layoutDate, widthOfDate } from './date';

/** The page an answer stands on; all reference layouts have one. */
export const onlyPage = 0;

const widthOfBox = (size: number): number => size * 0.9;

/** Width of an item, or null for one that takes what remains. */
function widthOf(item: Item, face: Typeface): number | null {
  switch (item.item) {
    case 'word':
      return Math.max(item.spread ?? 0, face.widthOf(item.text, item.size));
    case 'space':
    case 'slot':
      return item.width ?? null;
    case 'date':
      return widthOfDate(item, face);
    case 'choices':
      return widthOfChoices(item, face);
    case 'digits':
      return item.cells * item.cell.width;
    case 'check-box':
      return widthOfBox(item.size) + 3;
  }
}

/** A word on the middle of `[y0, y1]`; spread words keep their first and last character at the ends. */
export function printedWord(word: Word, x: number, y0: number, y1: number, face: Typeface): Mark {
  const natural = face.widthOf(word.text, word.size);
  const gaps = [...word.text].length - 1;
  const spacing = word.spread && gaps > 0 ? Math.max(0, (word.spread - natural) / gaps) : 0;
  const y = (y0 + y1) / 2 + style.centre * word.size;
  return { mark: 'text', text: word.text, x, y, size: word.size, spacing };
}

function layoutItem(item: Item, [x0, y0, x1, y1]: Box, face: Typeface): Sheet {
  switch (item.item) {
    case 'word':
      return sheet({ marks: [printedWord(item, x0, y0, y1, face)] });
    case 'space':
      return sheet({});
    case 'slot': {
      const floor = item.underlined ? y1 - 2 : y1;
      const box = roundedBox([x0 + 1, y0, x1 - 1, floor]);
      const field = { ...item.field, page: onlyPage, box };
      const line: Mark = {
        mark: 'rule',
        from: [x0, floor + 0.5],
        to: [x1, floor + 0.5],
        weight: style.rule.inner,
        dotted: false,
      };
      return sheet({ fields: [field], marks: item.underlined ? [line] : [] });
    }
    case 'date':
      return layoutDate(item, [x0, y0, x1, y1], face);
    case 'choices':
      return layoutChoices(item, [x0, y0, x1, y1], face);
    case 'digits': {
      const top = (y0 + y1 - item.cell.height) / 2;
      const box: Box = [x0, top, x1, top + item.cell.height];
      const between = Array.from({ length: item.cells - 1 }, (_, index): Mark => {
        const x = x0 + (index + 1) * item.cell.width;
        return { mark: 'rule', from: [x, box[1]], to: [x, box[3]], weight: 0.5, dotted: false };
      });
      return sheet({
        marks: [{ mark: 'frame', box, weight: 0.5 }, ...between],
        fields: [{ ...item.field, page: onlyPage, box: roundedBox(box) }],
      });
    }
    case 'check-box': {
      const side = widthOfBox(item.size);
      const top = (y0 + y1 - side) / 2;
      const box: Box = [x0, top, x0 + side, top + side];
      return sheet({
        marks: [{ mark: 'frame', box, weight: 0.6 }],
        fields: item.field ? [{ ...item.field, page: onlyPage, box: roundedBox(box) }] : [],
      });
    }
  }
}

/** Sets the items of a line from left to right inside `box`. */
export function layoutLine(line: Line, box: Box, face: Typeface): Sheet {
  const [x0, y0, x1, y1] = box;
  const widths = line.items.map((item) => widthOf(item, face));
  const taken = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = widths.filter((width) => width === null).length;
  const left = x1 - x0 - taken;
  if (left < -0.01) {
    const words = line.items.map((item) => (item.item === 'word' ? item.text : `[${item.item}]`));
    throw new Error(`too wide by ${round1(-left)} pt: ${words.join(' ')}`);
  }
  const shift = open > 0 || line.align === 'left' ? 0 : line.align === 'right' ? left : left / 2;
  let x = x0 + shift;
  const parts: Sheet[] = [];
  line.items.forEach((item, index) => {
    const width = widths[index] ?? left / open;
    parts.push(layoutItem(item, [x, y0, x + width, y1], face));
    x += width;
  });
  return joined(parts);
}

const round1 = (value: number): number => Math.round(value * 10) / 10;
