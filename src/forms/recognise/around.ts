import type { Box } from '../template/schema';
import { sharedColumns, sharedRows } from './area';
import { isEras, isValues } from './cell-kinds';
import { isComb } from './comb';
import { officeHeading } from './dictionary/office';
import { childWords, notByName } from './dictionary/people';
import { type Label, labelOf, labelsIn } from './label-block';
import { isCorner, isKanaCorner, isLabel, isOwnBracket, sameColumn } from './label-cell';
import { meaningInBlock, meaningOf, personIn, plain } from './meaning';
import { type Cell, cellAbove, cellLeftOf, cellRightOf, type Sheet } from './sheet';
import type { Token } from './token';

/** The label a blank cell is filled in by. */
export interface Around {
  readonly label: Label;
  readonly where: 'left' | 'above';
  /** How many blank cells of the same width stand between it and a heading above: a table's row. */
  readonly rowsAbove: number;
  /** Labels farther out: of the row, of the group of columns. */
  readonly outer: readonly Label[];
}

const sameRow = (one: Box, other: Box): boolean =>
  Math.abs(one[1] - other[1]) < 2.5 && Math.abs(one[3] - other[3]) < 2.5;

/** The nearest label at the height of a box. */
function nearest(labels: readonly Label[], box: Box): Label | null {
  const middle = (box[1] + box[3]) / 2;
  const away = ({ box: own }: Label) => Math.abs((own[1] + own[3]) / 2 - middle);
  return labels.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

function leftLabel(sheet: Sheet, box: Box): Beside | null {
  let cell = cellLeftOf(sheet, box);
  let overValues = false;
  for (let steps = 0; cell && steps < 3; steps += 1) {
    if (isLabel(sheet, cell) && !isNote(cell)) {
      const label = nearest(labelsIn(cell), box);
      return label ? { label, cell, overValues } : null;
    }
    if (steps === 0 && isCorner(sheet, cell) && sameRow(cell.box, box)) {
      const [label] = labelsIn(cell);
      return label ? { label, cell, overValues } : null;
    }
    const units = cell.blank && !isComb(cell) && cell.lines.length > 0;
    if (!isEras(cell) && !isValues(cell) && !isNote(cell) && !units) return null;
    overValues ||= isValues(cell);
    cell = cellLeftOf(sheet, cell.box);
  }
  return null;
}

interface Beside {
  readonly label: Label;
  readonly cell: Cell;
  /** 「普通・当座」 and the like stand between. */
  readonly overValues: boolean;
}

/** 「(右詰め)」 in a cell of its own says how the number beside it is written. */
const isNote = ({ blank, text }: Cell): boolean =>
  !blank && /^[（(].*[)）]$/.test(text) && meaningOf(text) === null;

/** 「（フリガナ）氏名」 on one line of a heading: both words. */
const kanaFirst = /^([（(]?[^（()）／/・]*[)）]?)[／/・]?(.+)$/;

const isKana = ({ meant }: Label): boolean => /^(kana|childKana)$/.test(meant?.means ?? '');

function labelsOver(sheet: Sheet, heading: Cell): readonly Label[] {
  const labels = labelsIn(heading);
  const [only] = labels;
  const above = only?.meant?.means === 'name' ? cellAbove(sheet, heading.box) : null;
  if (only && above && sameColumn(above.box, heading.box) && isKana(labelOf(above.text, above.box)))
    return [labelOf(above.text, above.box), only];
  const [, kana = '', name = ''] = (labels.length === 1 && only?.text.match(kanaFirst)) || [];
  const both = [kana, name].map((text) => labelOf(text, heading.box));
  const [first, second] = both;
  return first?.meant?.exact && isKana(first) && second?.meant ? both : labels;
}

/** 「フリガナ／氏名」 over two blanks of a row, one above the other, while the cells beside them are whole. */
function stackedLabel(sheet: Sheet, heading: Cell, box: Box, rows: number): Label | null {
  const labels = labelsOver(sheet, heading);
  const besides = [cellLeftOf(sheet, box), cellRightOf(sheet, box)];
  const taller = besides.some(
    (cell) => cell && cell.box[3] - cell.box[1] > 1.3 * (box[3] - box[1]),
  );
  return labels.length === 2 && labels[0] && isKana(labels[0]) && taller
    ? (labels[rows % 2] ?? null)
    : null;
}

/** (フリガナ) and the like stand in an answer's own cell; they head nothing. */
const isCornerWord = (sheet: Sheet, cell: Cell): boolean =>
  isOwnBracket(sheet, cell) || isKanaCorner(sheet, cell);

/** More lines than this are a part of the page of their own, and head nothing. */
const mostLines = 3;
const isWords = ({ blank, lines }: Cell): boolean => !blank && lines.length <= mostLines;

function headingAbove(
  sheet: Sheet,
  box: Box,
): { readonly label: Label; readonly cell: Cell; readonly rows: number } | null {
  let cell = cellAbove(sheet, box);
  for (let rows = 0; cell && rows < 400; rows += 1) {
    const over: Cell | null = isNote(cell) ? cellAbove(sheet, cell.box) : null;
    if (over && isLabel(sheet, over)) cell = over;
    if (
      isLabel(sheet, cell) ||
      (rows > 0 && isWords(cell) && !isCornerWord(sheet, cell) && !isValues(cell))
    ) {
      const label = labelsIn(cell).at(-1);
      const stacked = stackedLabel(sheet, cell, box, rows);
      if (stacked) return { label: stacked, cell, rows: Math.floor(rows / 2) };
      return label
        ? { label: labelOf(cell.text.length < 40 ? cell.text : label.text, cell.box), cell, rows }
        : null;
    }
    const corner = isCornerWord(sheet, cell);
    if (!(cell.blank || corner || isValues(cell)) || !sameColumn(cell.box, box)) return null;
    if (corner) rows -= 1;
    cell = cellAbove(sheet, cell.box);
  }
  return null;
}

/** Labels of labels, outwards: left of a label, above a heading. */
function outerOf(sheet: Sheet, cell: Cell, where: 'left' | 'above'): readonly Label[] {
  const found: Label[] = [];
  let next: Cell | null = cell;
  let answered = false;
  for (let steps = 0; next && steps < 4; steps += 1) {
    next = where === 'left' ? cellLeftOf(sheet, next.box) : cellAbove(sheet, next.box);
    const wasAnswered = answered;
    answered = next?.blank ?? false;
    if (!next || next.blank || next.text.length >= 60) continue;
    // 勤務先 asks for a name where a blank follows it; beside other labels it says whose they are.
    const label = labelOf(next.text, next.box);
    const names = label.meant === null || (label.meant.means === 'organization' && !wasAnswered);
    found.push(names ? { ...label, person: label.person ?? personIn(next.text) } : label);
  }
  return found;
}

/** The heading of the column a cell stands in. */
export function aboveOf(sheet: Sheet, box: Box): Around | null {
  const above = headingAbove(sheet, box);
  return (
    above && {
      label: above.label,
      where: 'above',
      rowsAbove: above.rows,
      outer: outerOf(sheet, above.cell, 'above'),
    }
  );
}

/** The label of a blank cell among the cells around it: the known one of left and above, left first. */
export function around(sheet: Sheet, box: Box): Around | null {
  const left = leftLabel(sheet, box);
  const above = aboveOf(sheet, box);
  const ofLeft: Around | null = left && {
    label: left.label,
    where: 'left',
    rowsAbove: 0,
    outer: [
      ...outerOf(sheet, left.cell, 'left'),
      ...(above && above.label.meant === null ? [above.label] : []),
    ],
  };
  const ofAbove: Around | null = above && {
    ...above,
    outer: [...above.outer, ...(left ? [left.label] : [])],
  };
  // 「種別｜普通・当座｜□□□□」: boxes with a heading of their own are not the kind of the account.
  const own = left?.overValues && above?.rowsAbove === 0 && above.label.meant;
  if (ofLeft?.label.meant && !own) return inBlock(ofLeft);
  if (ofAbove?.label.meant) return inBlock(ofAbove);
  if (ofAbove && spanned(ofAbove.outer)) return ofAbove;
  const ofRow = left ? null : rowLabel(sheet, box, above?.label ?? null);
  return ofRow ?? (left && asName(left, box)) ?? (ofLeft && inBlock(ofLeft)) ?? ofAbove;
}

/** Under headings that say whose or which, 変更前 and 変更後, the label of the row is for all its blanks. */
function rowLabel(sheet: Sheet, box: Box, above: Label | null): Around | null {
  const heading = personOfColumn(sheet, box) ?? above;
  if (heading === null) return null;
  let cell = cellLeftOf(sheet, box);
  let first = cell;
  for (let steps = 0; cell && isAnswer(sheet, cell, box) && steps < 4; steps += 1) {
    first = cell;
    cell = cellLeftOf(sheet, cell.box);
  }
  // In a table whose columns are known the first column's words head the row and nothing else.
  const known = first !== null && (headingAbove(sheet, first.box)?.label.meant ?? null) !== null;
  if (heading.person === null && known) return null;
  const label = cell && isLabel(sheet, cell) ? nearest(labelsIn(cell), box) : null;
  return label?.meant ? { label, where: 'left', rowsAbove: 0, outer: [heading] } : null;
}

/** Another answer of the same row. */
const isAnswer = (sheet: Sheet, cell: Cell, box: Box): boolean =>
  sameRow(cell.box, box) && !isLabel(sheet, cell);

const isOver = (above: Box, box: Box): boolean =>
  above[0] < box[0] + 2.5 && above[2] > box[2] - 2.5;

/** 「父」「母」 at the head of a column, whatever is printed in the cells between. */
export function personOfColumn(sheet: Sheet, box: Box): Label | null {
  let [, top] = box;
  for (let rows = 0; rows < 40; rows += 1) {
    const touching = sheet.cells.filter(
      (cell) =>
        Math.abs(cell.box[3] - top) < 4 &&
        cell.box[1] < top - 4 &&
        sharedColumns(cell.box, box) > 0,
    );
    if (touching.length === 0) return null;
    const heading = touching.find((cell) => isOver(cell.box, box) && isLabel(sheet, cell));
    const label = heading && labelOf(heading.text, heading.box);
    if (label && label.meant === null && label.person) return label;
    top = Math.min(...touching.map((cell) => cell.box[1]));
  }
  return null;
}

/** 「申請者｜＿＿＿」: nothing but who it is, beside one blank, asks for the name. */
function asName(
  { label, cell }: { readonly label: Label; readonly cell: Cell },
  box: Box,
): Around | null {
  const { person, text } = label;
  if (person === null || plain(text) !== person || notByName.test(person)) return null;
  if (cell.box[3] - cell.box[1] > 1.6 * (box[3] - box[1])) return null;
  const means = childWords.test(person) ? 'childName' : 'name';
  const named: Label = { ...label, meant: { means, person, exact: false } };
  return { label: named, where: 'left', rowsAbove: 0, outer: [] };
}

/** 「コード」 beside a bank's name is the bank's, 「記号」 beside ゆうちょ銀行 the bank book's. */
export function inBlock(found: Around): Around {
  const { label, outer } = found;
  const means = meaningInBlock(
    label.text,
    outer.map(({ text, meant }) => ({ text, means: meant?.means ?? null })),
  );
  return means === null
    ? found
    : { ...found, label: { ...label, meant: { means, person: null, exact: true } } };
}

/** Whether the words around say that the office writes here. */
export const isOffice = (found: Around | null): boolean =>
  found !== null &&
  [found.label, ...found.outer].some(({ text }) => officeHeading.test(text.replace(/\s+/g, '')));

/** So far the day of a date stands from its label, in points. */
const wholeDate = 220;

/**
 * The label printed on the open page beside a blank cell: left of it on its row, or just above. Between the
 * parts of a date stand the parts before and their units.
 */
export function openLabel(sheet: Sheet, box: Box, inDate = false): Around | null {
  const tokens = sheet.open.flatMap(({ lines }) => lines.flatMap((line) => line.tokens));
  const words = tokens.filter(({ kind }) => kind === 'label' || kind === 'text');
  const left = words
    .filter((token) => sharedRows(token.box, box) > 0.6 && box[0] - token.box[2] > -2)
    .toSorted((a, b) => b.box[2] - a.box[2])[0];
  const beside = left && box[0] - left.box[2] < 40 && !blocked(tokens, left, box);
  if (left && (beside || (inDate && box[0] - left.box[2] < wholeDate))) return found(left, 'left');
  const above = words
    .filter((token) => sharedColumns(token.box, box) > 0.5 && box[1] - token.box[3] > -2)
    .toSorted((a, b) => b.box[3] - a.box[3]);
  const near = above.filter((token) => box[1] - token.box[3] < 22);
  const best = near.find(({ text }) => meaningOf(text)) ?? near[0];
  return best ? found(best, 'above') : null;
}

const found = (token: Token, where: 'left' | 'above'): Around => ({
  label: labelOf(token.text, token.box),
  where,
  rowsAbove: 0,
  outer: [],
});

const blocked = (tokens: readonly Token[], left: Token, box: Box): boolean =>
  tokens.some(
    (token) =>
      token !== left &&
      token.box[0] >= left.box[2] - 1 &&
      token.box[2] <= box[0] + 1 &&
      sharedRows(token.box, box) > 0.5,
  );

/** A heading over headings that says what all its columns are: 利用時間 over 日中 and 夜間. */
export const spanned = (outer: readonly Label[]): Label | null =>
  outer.find(({ meant }) => meant?.means === 'usageTime' || meant?.means === 'period') ?? null;
