import { centreOf } from '../template/box';
import type { Box } from '../template/schema';
import { contains, inset } from './area';
import { officeFromHere, toTheWriter } from './dictionary/office';
import type { Place } from './place';
import type { Region } from './region';
import { placesIn } from './region-places';
import type { Cell, Sheet } from './sheet';
import { lineText } from './token';

/**
 * The places outside all cells: after labels with or without an underline, and dates. One that falls into
 * a blank cell nobody has named, a pale box between 令和 and 年, is that cell.
 */
export function openPlaces(sheet: Sheet, inCells: readonly Place[]): readonly Place[] {
  return sheet.open
    .flatMap((area) => placesIn(openRegion(sheet, area)))
    .flatMap((place) => {
      const [x, y] = centreOf(place.box);
      const cell = sheet.cells.find(({ box }) => contains(box, x, y));
      if (!cell) return [place];
      const named = inCells.some(({ box }) => contains(cell.box, ...centreOf(box)));
      return cell.blank && !named ? [{ ...place, box: inset(cell.box) }] : [];
    });
}

function openRegion({ page, cells }: Sheet, area: Cell): Region {
  const sides = page.rules
    .filter(({ x0, x1 }) => x0 === x1)
    .map(({ x0, y0, y1 }): Box => [x0, y0, x0, y1]);
  return {
    box: writable(
      page.width,
      area.box,
      page.texts.map(({ box }) => box),
    ),
    lines: area.lines,
    outside: null,
    open: true,
    underlines: page.rules.filter(({ y0, y1 }) => y0 === y1),
    walls: [...sides, ...cells.filter(({ box }) => box[3] - box[1] > 6).map(({ box }) => box)],
  };
}

/** Nobody writes in the margin: not farther out than the print. */
function writable(width: number, box: Box, printed: readonly Box[]): Box {
  const right = Math.max(...printed.map(([, , x1]) => x1), width * 0.8);
  const left = Math.min(...printed.map(([x0]) => x0));
  return [Math.max(box[0], left), box[1], Math.min(box[2], right), box[3]];
}

/** Where the office begins to write, from the top; beyond the page's foot when nowhere. */
export function officeBegins({ page, open, cells }: Sheet): number {
  const lines = [...open, ...cells].flatMap((area) => area.lines);
  const first = lines
    .filter((line) => officeFromHere.test(lineText(line)) && !toTheWriter.test(lineText(line)))
    .map(({ box }) => box[1]);
  return Math.min(page.height + 1, ...first);
}
