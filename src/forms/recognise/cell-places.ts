import type { Box } from '../template/schema';
import { inset } from './area';
import { type Around, aboveOf, around, isOffice, openLabel, personOfColumn } from './around';
import { isBeside, isEras, isSeparator } from './cell-kinds';
import { choiceOf } from './choices';
import { isComb } from './comb';
import { combLabel } from './comb-label';
import { combPlaces } from './comb-places';
import type { Meaning } from './dictionary/labels';
import { personAbove } from './heading';
import { type Label, labelsIn } from './label-block';
import { cornerWord, isCorner, isLabel, isUnitHeading } from './label-cell';
import { inOfficeArea } from './office-areas';
import { type Place, placeAt } from './place';
import type { Region } from './region';
import { placesIn } from './region-places';
import { sectionPerson } from './section';
import { type Cell, cellBelow, cellLeftOf, cellRightOf, type Sheet } from './sheet';
import { suffixOf } from './suffix';
import { columnMeaning, isSum, rowOf } from './table';

/** The places of every cell of a sheet: blank ones by the labels around, the others by what is in them. */
export function cellPlaces(sheet: Sheet): readonly Place[] {
  return sheet.cells.flatMap((cell) => {
    if (cell.dark || isBeside(cell) || isEras(cell) || isLabel(sheet, cell)) return [];
    if (isUnitHeading(sheet, cell) || inOfficeArea(sheet, cell)) return [];
    if (headsSeparators(sheet, cell)) return [];
    const label = labelFor(sheet, cell);
    if (isOffice(label) || suffixOf(sheet, cell)) return [];
    const places = isComb(cell)
      ? combPlaces(cell, label, personOf(sheet, cell, label))
      : ofCell(sheet, cell, label);
    return places.map((place) => ({
      ...place,
      person: place.person ?? personOfColumn(sheet, cell.box)?.person ?? sectionPerson(sheet, cell),
    }));
  });
}

/** Nothing between 開始 and 終了, over the column of ～. */
const headsSeparators = (sheet: Sheet, cell: Cell): boolean => {
  const below = cell.lines.length === 0 ? cellBelow(sheet, cell.box) : null;
  return below !== null && isSeparator(below);
};

function labelFor(sheet: Sheet, cell: Cell): Around | null {
  if (isComb(cell)) return combLabel(sheet, cell);
  return around(sheet, cell.box) ?? (cell.blank ? openLabel(sheet, cell.box) : null);
}

/** 「＿＿＿｜銀行・信用金庫｜＿＿＿｜本店・支店」: what follows a blank says whose name it is. */
function ofSuffix(sheet: Sheet, cell: Cell): readonly Place[] | null {
  const after = cell.blank ? cellRightOf(sheet, cell.box) : null;
  const means = after && suffixOf(sheet, after);
  const known = around(sheet, cell.box);
  const meant = known?.label.meant?.means ?? means;
  if (!means || (meant !== means && meant !== 'bankName')) return null;
  const tokens = after.lines.flatMap((line) => line.tokens);
  const label = known?.label.meant?.means === means ? known.label.text : '';
  const reason = { kind: 'unit', unit: after.text, words: label } as const;
  const parts = choiceOf(means, tokens)?.options ?? [];
  return [placeAt(inset(cell.box), means, label, { parts, reason, confidence: 0.9 })];
}

function ofCell(sheet: Sheet, cell: Cell, beside: Around | null): readonly Place[] {
  const suffixed = ofSuffix(sheet, cell);
  if (suffixed) return suffixed;
  const label = beside && ofColumn(sheet, cell, beside);
  const bands = label?.where === 'left' ? bandsOf(sheet, cell) : null;
  if (bands)
    return bands
      .flatMap(({ box, band }) =>
        placesIn(regionOf(sheet, cell, box, { label: band, where: 'left' })),
      )
      .map((place) => ({ ...place, person: place.person ?? personOf(sheet, cell, label) }));
  // The word in its corner says what a cell is for, whatever stands beside it.
  const outside = label && !saysItself(sheet, cell, label) ? outsideOf(sheet, cell, label) : null;
  const region = regionOf(sheet, cell, cell.box, outside);
  const row = label ? rowOf(sheet, cell, label) : null;
  const inTable = label?.where === 'above' && label.rowsAbove > 0;
  return placesIn(region).map((place) => ({
    ...place,
    row,
    person: place.person ?? ownHeading(cell, place) ?? personOf(sheet, cell, label),
    means: row === 'sum' || row === 'grand' ? summed(place.means) : place.means,
    reason:
      inTable && place.reason.kind === 'label'
        ? { kind: 'column', words: place.label }
        : place.reason,
  }));
}

/** Its own word stands in its corner; 「ふりがな」 there, beside 「氏名」, is about the line above the name. */
function saysItself(sheet: Sheet, cell: Cell, { where, label }: Around): boolean {
  const own = cornerWord(cell);
  if (own === 'kana' && where === 'left' && label.meant?.means === 'name') return false;
  if (isCorner(sheet, cell)) return true;
  const left = where === 'left' ? cellLeftOf(sheet, cell.box) : null;
  return own !== null && left !== null && isCorner(sheet, left);
}

/** Whom a word in the cell itself names; 父・母 to circle name nobody. */
const ownHeading = ({ lines }: Cell, { kind, box }: Place): string | null =>
  kind === 'choice' ? null : personAbove(lines, box);

/** A sum is of its column: 合計 beside it says which row it is, the heading above what is summed. */
function ofColumn(sheet: Sheet, cell: Cell, beside: Around): Around {
  if (beside.where === 'above' || !isSum(beside.label.text)) return beside;
  const above = aboveOf(sheet, cell.box);
  if (above && above.rowsAbove > 0) return above;
  const next = cellLeftOf(sheet, cell.box);
  return next && isLabel(sheet, next)
    ? beside
    : { ...beside, label: { ...beside.label, meant: null } };
}

/** What a column of a table can be summed to. */
const counted: readonly Meaning[] = ['amount', 'total', 'usageHours', 'usageMinutes', 'usageTime'];
const summed = (means: Meaning): Meaning => {
  if (!counted.includes(means)) return 'other';
  return means === 'amount' ? 'total' : means;
};

/** Whom the label names, else the heading of one column among others, else what stands farther out. */
function personOf(sheet: Sheet, cell: Cell, label: Around | null): string | null {
  if (!label) return null;
  if (label.label.person) return label.label.person;
  const outer = label.outer.find(({ person }) => person) ?? null;
  const column = personOfColumn(sheet, cell.box);
  const among = column && (cellLeftOf(sheet, column.box) ?? cellRightOf(sheet, column.box));
  // A part of the table that begins below the heading is no longer under it.
  const ended = column && outer && cell.box[1] >= outer.box[1] && outer.box[1] > column.box[3] + 30;
  return among && !ended ? column.person : (outer?.person ?? null);
}

const regionOf = (sheet: Sheet, cell: Cell, box: Box, outside: Region['outside']): Region => ({
  box: inset(box),
  unitBefore: cellLeftOf(sheet, cell.box)?.lines.at(-1)?.tokens.at(-1)?.text ?? null,
  lines: cell.lines.filter((line) => {
    const middle = (line.box[1] + line.box[3]) / 2;
    return middle >= box[1] && middle <= box[3];
  }),
  outside,
  open: false,
  rowLabel: () => null,
  underlines: sheet.page.rules.filter(
    ({ x0, x1, y0, y1 }) =>
      y0 === y1 && y0 > box[1] + 3 && y0 < box[3] - 3 && x0 < box[2] && x1 > box[0],
  ),
  walls: cell.inner,
});

/** A heading over several columns means something else for each of them. */
function outsideOf(sheet: Sheet, cell: Cell, found: Around): Region['outside'] {
  const means = columnMeaning(sheet, cell, found);
  const { label } = found;
  if (means === null || means === label.meant?.means) return { label, where: found.where };
  return {
    label: { ...label, meant: { means, person: label.person, exact: false } },
    where: found.where,
  };
}

/** Several labels one below the other beside one tall cell: each has its band of it. */
function bandsOf(
  sheet: Sheet,
  cell: Cell,
): readonly { readonly box: Box; readonly band: Label }[] | null {
  const left = cellLeftOf(sheet, cell.box);
  if (!left || !isLabel(sheet, left) || isCorner(sheet, left)) return null;
  const [, y0, , y1] = cell.box;
  // Beside several cells each label has its own of them.
  if (left.box[3] - left.box[1] > 1.3 * (y1 - y0)) return null;
  const labels = labelsIn(left).filter(({ box, meant }) => {
    const middle = (box[1] + box[3]) / 2;
    return meant !== null && middle > y0 && middle < y1;
  });
  if (labels.length < 2) return null;
  const edges = labels
    .slice(1)
    .map(({ box }, index) => ((labels[index]?.box[3] ?? 0) + box[1]) / 2);
  return labels.map((band, index) => ({
    band,
    box: [cell.box[0], edges[index - 1] ?? y0, cell.box[2], edges[index] ?? y1],
  }));
}
