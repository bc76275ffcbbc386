import type { Box } from '../template/schema';
import { contains, overlapOf } from './area';
import { officePart, starredIsBlank } from './dictionary/office';
import { remembered } from './remembered';
import { type Cell, cellBelow, cellLeftOf, cellRightOf, type Sheet } from './sheet';
import { lineText } from './token';

/** Cells of one table touch, with a double line between them. */
const touching = 4;
const middle = ({ box: [x0, y0, x1, y1] }: Cell) => [(x0 + x1) / 2, (y0 + y1) / 2] as const;

/** 「※区処理欄」 beside its rows, at the head of a row, or across a table: what the office writes in. */
const officeAreas = remembered((sheet: Sheet, page: Sheet['page']): readonly Box[] => {
  const headings = sheet.cells
    .filter(({ text, blank }) => !blank && officePart.test(text.replace(/\s/g, '')))
    .flatMap((heading) => {
      const alone = !cellLeftOf(sheet, heading.box) && !cellRightOf(sheet, heading.box);
      if (alone) return [below(sheet, heading, page.height)];
      return columnOf(sheet, heading).map((row) => beside(sheet, row));
    });
  return [...headings, ...starredAreas(sheet)];
});

/** A heading and the blanks below it. */
function columnOf(sheet: Sheet, heading: Cell): readonly Cell[] {
  const rows = [heading];
  for (
    let next = cellBelow(sheet, heading.box);
    next?.blank && rows.length < 20;
    next = cellBelow(sheet, next.box)
  )
    rows.push(next);
  return rows;
}

const longestHeading = 14;

/** 「※決定額」 beside or over its blank, where the page says to leave such headings blank. */
function starredAreas(sheet: Sheet): readonly Box[] {
  if (!leavesStarred(sheet)) return [];
  const starred = sheet.cells.filter(
    ({ text }) =>
      /^[※＊]/.test(text) && text.length <= longestHeading && !starredIsBlank.test(text),
  );
  return starred.flatMap((heading) => {
    const below = columnOf(sheet, heading).slice(1);
    const right = below.length > 0 ? null : cellRightOf(sheet, heading.box);
    return [...below, ...(right?.blank ? [right] : [])].map(({ box }) => box);
  });
}

/** 「※印の欄は記入しないでください。」 */
const leavesStarred = ({ open, cells }: Sheet): boolean =>
  [...open, ...cells].some(({ lines }) =>
    lines.some((line) => starredIsBlank.test(lineText(line))),
  );

/** A row with everything that stands in its table to the right. */
function beside({ cells }: Sheet, row: Cell): Box {
  const [x0, y0, x1, y1] = row.box;
  let right = x1;
  for (const cell of cells.toSorted((a, b) => a.box[0] - b.box[0])) {
    const [, y] = middle(cell);
    if (y > y0 && y < y1 && cell.box[0] > x0 && cell.box[0] - right < touching)
      right = Math.max(right, cell.box[2]);
  }
  return [x0, y0, right, y1];
}

/** What hangs below a heading that stands across its table. */
function below({ cells }: Sheet, { box: [x0, y0, x1, y1] }: Cell, height: number): Box {
  let bottom = y1;
  for (const cell of cells.toSorted((a, b) => a.box[1] - b.box[1]))
    if (
      overlapOf(cell.box[0], cell.box[2], x0, x1) > 0 &&
      cell.box[1] > y0 &&
      cell.box[1] - bottom < touching
    )
      bottom = Math.max(bottom, cell.box[3]);
  return [x0, y0, x1, Math.min(bottom, height)];
}

/** Whether a cell lies in a part of a table that the office keeps for itself. */
export const inOfficeArea = (sheet: Sheet, cell: Cell): boolean =>
  officeAreas(sheet, sheet.page).some((box) => contains(box, ...middle(cell)));
