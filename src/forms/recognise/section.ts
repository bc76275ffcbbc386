import type { Box } from '../template/schema';
import { overlapOf } from './area';
import { personIn, plain } from './meaning';
import { remembered } from './remembered';
import { type Cell, cellAbove, cellLeftOf, cellRightOf, type Sheet } from './sheet';

/** How far above a table its heading stands, in points. */
const nearTable = 26;
/** A heading may begin a little left of its table. */
const outside = 20;
const longestHeading = 30;
/** What else a heading of a part says: 「２ お子さんの情報」. */
const ofSection =
  /(について|に関する事項|の情報|情報|記入欄|欄|の状況|氏名等|に関すること|ご本人|の)/g;

/**
 * Whose the part of a table is that a cell stands in: a heading across the table above it, or the line just
 * above the table. Null: nobody is named.
 */
export const sectionPerson = remembered((sheet: Sheet, cell: Cell): string | null => {
  let top = cell;
  for (let steps = 0; steps < 60; steps += 1) {
    const above = cellAbove(sheet, top.box);
    if (!above) return personOver(sheet, top.box);
    if (isBand(sheet, above)) return personOf(above.text);
    top = above;
  }
  return null;
});

/** Alone on its row, with words: it heads what is below. */
const isBand = (sheet: Sheet, cell: Cell): boolean =>
  !cell.blank &&
  cell.text.length <= longestHeading &&
  cell.lines.length === 1 &&
  cellLeftOf(sheet, cell.box) === null &&
  cellRightOf(sheet, cell.box) === null;

function personOver(sheet: Sheet, top: Box): string | null {
  const [x0, y0, x1] = wholeRow(sheet, top);
  const words = sheet.open
    .flatMap(({ lines }) => lines.flatMap((line) => (line.vertical ? [] : line.tokens)))
    .filter(
      ({ kind, box }) =>
        (kind === 'label' || kind === 'text') &&
        y0 - box[3] > -2 &&
        y0 - box[3] < nearTable &&
        overlapOf(box[0], box[2], x0 - outside, x1) > 0,
    )
    .toSorted((a, b) => b.box[3] - a.box[3]);
  const lowest = words[0]?.box[1] ?? 0;
  const line = words.filter(({ box }) => box[3] > lowest).toSorted((a, b) => a.box[0] - b.box[0]);
  return line.length === 0 ? null : personOf(line.map(({ text }) => text).join(''));
}

/** A box widened to the cells beside it. */
function wholeRow(sheet: Sheet, box: Box): Box {
  let [x0, x1] = [box[0], box[2]];
  for (let left = cellLeftOf(sheet, box); left; left = cellLeftOf(sheet, left.box))
    x0 = left.box[0];
  for (let right = cellRightOf(sheet, box); right; right = cellRightOf(sheet, right.box))
    x1 = right.box[2];
  return [x0, box[1], x1, box[3]];
}

/** The person a heading names and says nothing much besides: 【請求者】, 「１ 対象児童」. */
function personOf(text: string): string | null {
  const word = plain(text);
  const person = personIn(word) ?? personIn(text.replace(/[（(【].*$/, ''));
  if (person === null) return null;
  const bare = word.replace(ofSection, '');
  return bare.endsWith(person) || bare.replace(person, '').length <= 2 ? person : null;
}
