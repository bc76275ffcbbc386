import { isComb } from './comb';
import { meaningOf, plain } from './meaning';
import type { Cell } from './sheet';

/** A choice of eras before a date, 「9.令和」: the label stands beyond it. */
export const isEras = (cell: Cell): boolean =>
  cell.text !== '' &&
  plain(cell.text.normalize('NFKC').replace(/[0-9.・、,]/g, '')).replace(
    /令和|平成|昭和|大正|明治|西暦|[令平昭大明RSHT]/g,
    '',
  ) === '';

/** Nothing but ～ or －: it stands between two blanks. */
export const isSeparator = (cell: Cell): boolean =>
  cell.text !== '' && !isComb(cell) && /^[〜~～\-－―−ー‐–・:：]+$/.test(cell.text);

/** One word in brackets in the corner of its cell, with room beside or below: (フリガナ), (氏). */
export function isBracketed(cell: Cell): boolean {
  const [first] = cell.lines[0]?.tokens ?? [];
  if (!first || cell.lines.length > 1 || !/^[（(].*[)）]$/.test(cell.text)) return false;
  if (meaningOf(cell.text) === null || first.box[0] - cell.box[0] > 8) return false;
  return cell.box[2] - first.box[2] > 12 || cell.box[3] - first.box[3] > 12;
}
