import { centreOf } from '../template/box';
import type { Box } from '../template/schema';
import { contains, inset, sharedRows } from './area';
import { isEras } from './cell-kinds';
import { officeFromHere, officePart, toTheWriter } from './dictionary/office';
import { personAbove } from './heading';
import { type Label, labelsIn } from './label-block';
import { personIn } from './meaning';
import type { Place } from './place';
import type { Region } from './region';
import { placesIn } from './region-places';
import { type Cell, cellLeftOf, type Sheet } from './sheet';
import { type Line, lineText } from './token';

/**
 * The places outside all cells: after labels with or without an underline, and dates. One that falls into
 * a blank cell nobody has named, a pale box between 令和 and 年, is that cell.
 */
export function openPlaces(sheet: Sheet, inCells: readonly Place[]): readonly Place[] {
  return sheet.open
    .flatMap((area) =>
      placesIn(openRegion(sheet, area)).map((place, _, all) => ({
        ...place,
        person: place.person ?? personAbove(area.lines, beginningOf(place, all)),
      })),
    )
    .flatMap((place) => {
      const [x, y] = centreOf(place.box);
      const cell = sheet.cells.find(({ box }) => contains(box, x, y));
      if (!cell) return [place];
      const named = inCells.some(({ box }) => contains(cell.box, ...centreOf(box)));
      return cell.blank && !named ? [{ ...place, box: inset(cell.box) }] : [];
    });
}

/** A date is somebody's as a whole: where its first part stands says whose. */
function beginningOf(place: Place, all: readonly Place[]): Box {
  if (place.gap === null) return place.box;
  const parts = all.filter(
    ({ gap, means, box }) =>
      gap !== null && means === place.means && sharedRows(box, place.box) > 0.8,
  );
  const before = parts.filter(({ box }) => box[0] <= place.box[0]);
  return before.toSorted((a, b) => a.box[0] - b.box[0])[0]?.box ?? place.box;
}

function openRegion(sheet: Sheet, area: Cell): Region {
  const { page, cells } = sheet;
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
    unitBefore: null,
    open: true,
    rowLabel: (row) => rowLabel(sheet, row),
    underlines: page.rules.filter(({ y0, y1 }) => y0 === y1),
    walls: [...sides, ...cells.filter(({ box }) => box[3] - box[1] > 6).map(({ box }) => box)],
  };
}

/** How far from a row the label of it may end, in points. */
const farLabel = 130;

function rowLabel(sheet: Sheet, row: Box): Label | null {
  const left = sheet.cells
    .filter(
      ({ box }) => box[2] < row[0] + 2 && row[0] - box[2] < farLabel && sharedRows(box, row) > 0.7,
    )
    .toSorted((a, b) => b.box[2] - a.box[2]);
  const label = left.find((cell) => !isEras(cell));
  const [words] = label && !label.blank ? labelsIn(label) : [];
  if (!label || !words) return null;
  // Whose it is may stand one cell farther out: 児童１ | 生年月日.
  const person = words.person ?? personIn(cellLeftOf(sheet, label.box)?.text ?? '');
  return { ...words, person };
}

/** Nobody writes in the margin: not farther out than the print. */
function writable(width: number, box: Box, printed: readonly Box[]): Box {
  const right = Math.max(...printed.map(([, , x1]) => x1), width * 0.8);
  const left = Math.min(...printed.map(([x0]) => x0));
  return [Math.max(box[0], left), box[1], Math.min(box[2], right), box[3]];
}

/** The office writes at the foot of a page. */
const upper = 0.4;

/** Where the office begins to write, from the top; beyond the page's foot when nowhere. */
export function officeBegins({ page, open, cells }: Sheet): number {
  const says = (line: Line): boolean => {
    const text = lineText(line);
    return officeFromHere.test(text) && !toTheWriter.test(text);
  };
  // A heading above, with no rules round it; in a cell it speaks for the cell's own row.
  const part = (line: Line): boolean =>
    officePart.test(lineText(line)) && line.box[1] > upper * page.height;
  const inOpen = open.flatMap(({ lines }) => lines.filter((line) => says(line) || part(line)));
  const inCells = cells.flatMap(({ lines }) => lines.filter(says));
  const first = [...inOpen, ...inCells].map(({ box }) => box[1]);
  return Math.min(page.height + 1, ...first);
}
