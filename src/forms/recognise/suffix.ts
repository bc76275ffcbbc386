import { onlyOptions } from './choices';
import type { Cell } from './sheet';

/** What the options of a cell follow: 銀行・信用金庫 a bank's name, 本店・支店 a branch's. */
export type Suffix = 'bankName' | 'branchName';

/** The name that the words of a cell come after when a blank stands before it; null: they are other words. */
export function suffixOf({ lines }: Cell): Suffix | null {
  const tokens = lines.flatMap((line) => line.tokens);
  return (['bankName', 'branchName'] as const).find((means) => onlyOptions(means, tokens)) ?? null;
}
