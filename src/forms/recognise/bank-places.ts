import { unionOf } from './area';
import { bankAndBranch } from './cell-kinds';
import { choiceOf } from './choices';
import type { Meaning } from './dictionary/labels';
import { type Place, placeAt } from './place';
import { leftEdge, type Region } from './region';
import type { Line, Token } from './token';

/** Less room before 銀行 than this is no place for its name, in points. */
const leastRoom = 40;

/** What the label of such a cell can mean: 金融機関名, 振込先, 口座名義. */
const blocks: readonly Meaning[] = ['bankName', 'accountHolder', 'other'];

/**
 * A bank and its branch in one cell or on one line, 「　　　銀行・信用金庫　　　支店」: each name goes before the
 * words that follow it.
 */
export function bankPlaces(region: Region, used: Set<Token>): readonly Place[] {
  const means = region.outside?.label.meant?.means ?? 'bankName';
  if (!region.open && !blocks.includes(means)) return [];
  const block = region.open ? null : inCell(region, used);
  return block ?? region.lines.flatMap((line) => onLine(region, line, used));
}

/** Both in a cell of their own, the words stacked at the right of each blank. */
function inCell({ box, outside, lines }: Region, used: Set<Token>): readonly Place[] | null {
  const tokens = lines.flatMap((line) => line.tokens);
  const found = bankAndBranch(tokens);
  if (!found) return null;
  const [bank, branch] = [found.bank, found.branch].map((some) =>
    unionOf(some.map((token) => token.box)),
  );
  if (!bank || !branch || bank[0] - box[0] < leastRoom || branch[0] - bank[2] < leastRoom)
    return null;
  for (const token of tokens) used.add(token);
  const words = outside?.label.text ?? '';
  const place = (means: 'bankName' | 'branchName', x0: number, x1: number): Place => {
    const options = choiceOf(means, means === 'bankName' ? found.bank : found.branch);
    const unit = (means === 'bankName' ? found.bank : found.branch)[0]?.text ?? '';
    return placeAt([x0 + 1, box[1], x1 - 1, box[3]], means, words, {
      parts: options?.options ?? [],
      reason: { kind: 'unit', unit, words },
    });
  };
  return [place('bankName', box[0], bank[0]), place('branchName', bank[2], branch[0])];
}

function onLine(region: Region, line: Line, used: Set<Token>): readonly Place[] {
  const bank = line.tokens.find(({ text }) => /銀行|信用金庫|信金|金庫/.test(text));
  const branch = line.tokens.find(
    ({ text, box }) => /支店|本店|出張所/.test(text) && bank && box[0] > bank.box[2],
  );
  if (!bank || !branch) return [];
  const before = line.tokens.filter(({ box }) => box[2] < bank.box[0]).map(({ box }) => box[2]);
  const left = Math.max(leftEdge(region, bank.box[0], line.box), ...before);
  const bankRight = Math.max(
    ...line.tokens.filter(({ box }) => box[2] < branch.box[0]).map(({ box }) => box[2]),
  );
  if (bank.box[0] - left < leastRoom || branch.box[0] - bankRight < leastRoom) return [];
  for (const token of line.tokens) if (token.box[0] >= bank.box[0]) used.add(token);
  const words = region.outside?.label.text ?? '';
  const [y0, y1] = region.open
    ? [line.box[1] - 2, line.box[3] + 2]
    : [region.box[1], region.box[3]];
  const place = (means: 'bankName' | 'branchName', x0: number, unit: Token): Place =>
    placeAt([x0 + 1, y0, unit.box[0] - 1, y1], means, words, {
      parts: choiceOf(means, [unit])?.options ?? [],
      reason: { kind: 'unit', unit: unit.text, words },
    });
  return [place('bankName', left, bank), place('branchName', bankRight, branch)];
}
