import type { Mark } from '../plan/plan';
import type { Encoding } from './embedded-font';
import type { Appearance } from './flatten';
import type { VisiblePage } from './geometry';

/** Shortest text of a number to a thousandth of a point. */
const num = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

/** Of a matrix, whose errors grow with the page. */
const fine = (value: number): string => String(Math.round(value * 1e6) / 1e6 || 0);

const point = (height: number, [x, y]: readonly [number, number]): string =>
  `${num(x)} ${num(height - y)}`;

function drawing(mark: Mark, height: number, font: string, encoding: Encoding): string {
  if (mark.mark === 'text') {
    const at = point(height, [mark.x, mark.y]);
    return `BT /${font} ${num(mark.size)} Tf 1 0 0 1 ${at} Tm <${encoding.encode(mark.text)}> Tj ET`;
  }
  const path = mark.segments.map((segment) =>
    'by' in segment
      ? `${segment.by.map((by) => point(height, by)).join(' ')} ${point(height, segment.to)} c`
      : `${point(height, segment.to)} l`,
  );
  return `${num(mark.weight)} w ${point(height, mark.from)} m ${path.join(' ')} S`;
}

/** The operators that draw marks (y down from the top of the visible page) in black. */
export function contentOf(
  marks: readonly Mark[],
  page: VisiblePage,
  font: string,
  encoding: Encoding,
): string {
  const lines = marks.map((mark) => drawing(mark, page.height, font, encoding));
  return ['q', `${page.matrix.map(fine).join(' ')} cm`, '0 g 0 G 1 J 1 j', ...lines, 'Q'].join(
    '\n',
  );
}

/** The operators that draw what fields show, each under the name the page has for it. */
export const appearancesOf = (
  appearances: readonly Appearance[],
  names: readonly string[],
): string =>
  appearances
    .map(({ matrix }, index) => `q ${matrix.map(fine).join(' ')} cm /${names[index]} Do Q\n`)
    .join('');
