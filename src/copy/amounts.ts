import type { FeeSubsidy } from '../domain/subsidy';
import { yenText } from './quantities';

export const notEligibleText = '対象外';
export const unknownText = '未計算';

/** 0円 is computed; 未計算 is not. */
export const amountText = (amount: number | null): string =>
  amount === null ? unknownText : yenText(amount);

/** 0円, 対象外 and 未計算 never look alike. */
export const feeSubsidyText = ({ status, yen }: FeeSubsidy): string =>
  status === 'not-eligible' ? notEligibleText : amountText(yen);

/** A sum over months; what is not computed is not silently a zero. */
export function totalText(amounts: readonly (number | null)[]): string {
  const known = amounts.filter((amount) => amount !== null);
  if (known.length === 0 && amounts.length > 0) return unknownText;
  const sum = yenText(known.reduce((total, amount) => total + amount, 0));
  return known.length < amounts.length ? `${sum}(${unknownText}を除く)` : sum;
}

/** The same for 利用料補助: 対象外 when every month is, 未計算 when the rest is unknown. */
export function feeSubsidyTotalText(subsidies: readonly FeeSubsidy[]): string {
  const has = (status: FeeSubsidy['status']) => subsidies.some((one) => one.status === status);
  if (has('eligible') || subsidies.length === 0) return totalText(subsidies.map(({ yen }) => yen));
  return has('unknown') ? unknownText : notEligibleText;
}
