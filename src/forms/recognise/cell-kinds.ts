import type { Box } from '../template/schema';
import { choiceOf, onlyOptions } from './choices';
import { isComb } from './comb';
import { meaningOf, plain } from './meaning';
import type { Cell } from './sheet';
import type { Token } from './token';

const eras = /令和|平成|昭和|大正|明治|西暦|[令平昭大明RSHT]/g;

/** A choice of eras before a date, 「9.令和」: the label stands beyond it. */
export const isEras = (cell: Cell): boolean =>
  cell.text.search(eras) >= 0 &&
  plain(cell.text.normalize('NFKC').replace(/[0-9.・、,]/g, '')).replace(eras, '') === '';

/** Nothing but ～, － or ： in a cell just for it: it stands between two blanks. */
export const isSeparator = (cell: Cell): boolean => {
  const [only, ...more] = cell.lines.flatMap(({ tokens }) => tokens);
  if (!only || more.length > 0 || isComb(cell)) return false;
  const width = (cell.box[2] - cell.box[0]) / only.size;
  // In a wide cell one writes before the mark and after it.
  if (/^[〜~～:：\-－―−ー‐–]$/.test(cell.text)) return width < (/[:：]/.test(cell.text) ? 3 : 8);
  return /^[〜~～\-－―−ー‐–・:：]+$/.test(cell.text);
};

/** One word in brackets in the corner of its cell, with room beside or below: (フリガナ), (氏). */
export function isBracketed(cell: Cell): boolean {
  const [first] = cell.lines[0]?.tokens ?? [];
  if (!first || cell.lines.length > 1 || !/^[（(][^（()）]*[)）]$/.test(cell.text)) return false;
  if (meaningOf(cell.text) === null || first.box[0] - cell.box[0] > 8) return false;
  return cell.box[2] - first.box[2] > 12 || cell.box[3] - first.box[3] > 12;
}

/** Nothing but the unit or the sign of a neighbour, in a cell just for it: ～, 円, 金. */
export function isBeside(cell: Cell): boolean {
  const [only, ...more] = cell.lines.flatMap(({ tokens }) => tokens);
  if (!only || more.length > 0 || isComb(cell)) return false;
  if (isSeparator(cell)) return true;
  const [left, right] = [only.box[0] - cell.box[0], cell.box[2] - only.box[2]];
  const centred = Math.abs(left - right) < 0.3 * (left + right) + 4;
  return only.kind === 'unit' && centred && cell.box[2] - cell.box[0] < 6 * only.size;
}

/** Words to circle or tick, parted by ・ or behind boxes: they are an answer, and head nothing. */
export const isOptions = (cell: Cell): boolean =>
  /[・･/／□☐]/.test(cell.text) && cell.text.length < 60 && meaningOf(cell.text) === null;

/**
 * The values of an answer that has few, 男・女 or 普通・当座, or the words after a bank's and a branch's
 * name: never a label, in whatever column.
 */
export const isValues = ({ box, lines, text }: Cell): boolean => {
  if (/(銀行|金庫|信金).*(本店|支店|出張所)$/.test(text)) return true;
  const tokens = lines.flatMap((line) => line.tokens);
  if (followsRoom(box, tokens) || bankAndBranch(tokens)) return true;
  return choiceOf('sex', tokens) !== null || choiceOf('accountType', tokens) !== null;
};

/** 「銀行・信用金庫」 and to the right 「本店・支店」, each over one line or several; null: something else. */
export function bankAndBranch(
  tokens: readonly Token[],
): { readonly bank: readonly Token[]; readonly branch: readonly Token[] } | null {
  const words = tokens.filter(({ kind }) => kind === 'text' || kind === 'label');
  const bank = words.filter((token) => onlyOptions('bankName', [token]));
  const branch = words.filter((token) => onlyOptions('branchName', [token]));
  if (bank.length === 0 || branch.length === 0 || bank.length + branch.length < words.length)
    return null;
  const end = Math.max(...bank.map(({ box }) => box[2]));
  return branch.every(({ box }) => box[0] > end) ? { bank, branch } : null;
}

/** Room before 「銀行」 for its name, in points. */
const roomForName = 40;

/** 「＿＿＿＿銀行」 in one cell: its words stand at the right, after the room for a name. */
function followsRoom(box: Box, tokens: readonly Token[]): boolean {
  const suffix = onlyOptions('bankName', tokens) || onlyOptions('branchName', tokens);
  if (!suffix) return false;
  const left = Math.min(...tokens.map((token) => token.box[0])) - box[0];
  const right = box[2] - Math.max(...tokens.map((token) => token.box[2]));
  // A heading of one word stands in the middle; 銀行・信用金庫・農協 heads nothing.
  const several = (['bankName', 'branchName'] as const).some((one) => choiceOf(one, tokens));
  return left > roomForName && (several || left > 2 * right);
}
