import type { Figure } from '../domain/explain';
import { figureNames } from './explanation';
import { durationText, spokenYenText, yenText } from './quantities';
import { spokenName } from './spoken';

/** One month (or child) in a sum. */
export type TotalPart =
  | { readonly kind: 'amount'; readonly name: string; readonly amount: number }
  | { readonly kind: 'not-eligible' | 'unknown'; readonly name: string };

const amountOf = (figure: Figure, amount: number): string =>
  figure === 'covered' ? durationText(amount) : yenText(amount);

const isAmount = (part: TotalPart): part is Extract<TotalPart, { kind: 'amount' }> =>
  part.kind === 'amount';
const sumOf = (parts: readonly TotalPart[]): number =>
  parts.filter(isAmount).reduce((sum, { amount }) => sum + amount, 0);

const namesOf = (parts: readonly TotalPart[], kind: TotalPart['kind']): string =>
  parts
    .filter((part) => part.kind === kind)
    .map(({ name }) => name)
    .join('、');

/** How a total came about: what was added, and what is not in it. Never empty. */
export function totalSentences(figure: Figure, parts: readonly TotalPart[]): readonly string[] {
  const amounts = parts.filter(isAmount);
  const added = amounts.map(({ name, amount }) => `${name} ${amountOf(figure, amount)}`);
  const sum = amounts.length > 1 ? ` = ${amountOf(figure, sumOf(parts))}` : '';
  const notEligible = namesOf(parts, 'not-eligible');
  const unknown = namesOf(parts, 'unknown');
  return [
    ...(added.length > 0 ? [`${added.join(' + ')}${sum}`] : []),
    ...(notEligible === '' ? [] : [`${notEligible}は対象外です。`]),
    ...(unknown === '' ? [] : [`${unknown}は未計算のため、合計に入っていません。`]),
  ];
}

/** 読み上げ用 of a total. `givenName` null: the whole family. */
export function spokenTotal(
  figure: Figure,
  parts: readonly TotalPart[],
  {
    period,
    givenName,
    provisional,
  }: {
    /** 令和6年度 */
    readonly period: string;
    readonly givenName: string | null;
    readonly provisional: boolean;
  },
): string {
  const whose = givenName === null ? 'お子さん全員' : spokenName(givenName);
  const name = figure === 'net' ? '差し引きの自己負担' : figureNames[figure];
  const lead = `${provisional ? '仮の計算になりますが、' : ''}${period}の${whose}の${name}は、`;
  if (!parts.some(isAmount)) {
    return parts.some(({ kind }) => kind === 'unknown')
      ? `${lead}まだ計算できません。`
      : `${lead}対象になる月がありません。`;
  }
  const sum = sumOf(parts);
  const amount = figure === 'covered' ? durationText(sum) : spokenYenText(sum);
  const without = parts.some(({ kind }) => kind === 'unknown')
    ? 'まだ計算できない分を除いて、'
    : '';
  return `${lead}${without}合計で${amount}です。`;
}
