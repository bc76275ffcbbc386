import type { Box } from '../../template/schema';
import type { DateItem } from '../description';
import { around, type Mark, roundedBox, type Sheet, sheet } from '../sheet';
import { style } from '../style';
import type { Typeface } from '../typeface';

/** Room for two digits, and for 令和, at a size. */
const roomFor = { number: 2.3, era: 3 };
const gap = 1;

const wordsOf = { year: '年', month: '月', day: '日' } as const;

export function widthOfDate(item: DateItem, face: Typeface): number {
  const era = item.era === 'asked' ? roomFor.era * item.size : face.widthOf('令和', item.size);
  const part = roomFor.number * item.size + face.widthOf('年', item.size) + 2 * gap;
  return era + 3 * part;
}

/** The printed units with the empty places between them. */
export function layoutDate(item: DateItem, [x0, y0, , y1]: Box, face: Typeface): Sheet {
  const marks: Mark[] = [];
  const baseline = (y0 + y1) / 2 + style.centre * item.size;
  let x = x0;
  const print = (text: string) => {
    marks.push({ mark: 'text', text, x, y: baseline, size: item.size, spacing: 0 });
    x += face.widthOf(text, item.size);
  };
  const place = (width: number): Box => {
    const box = roundedBox([x, y0, x + width, y1]);
    x += width + gap;
    return box;
  };
  const era = item.era === 'asked' ? place(roomFor.era * item.size - gap) : undefined;
  if (!era) print('令和');
  const part = (name: keyof typeof wordsOf): Box => {
    x += gap;
    const box = place(roomFor.number * item.size);
    print(wordsOf[name]);
    return box;
  };
  const parts = {
    ...(era ? { era } : {}),
    year: part('year'),
    month: part('month'),
    day: part('day'),
  };
  const box = around(Object.values(parts));
  const field =
    item.field.kind === 'blank'
      ? { ...item.field, page: 0, box }
      : { ...item.field, page: 0, box, parts };
  return sheet({ marks, fields: [field] });
}
