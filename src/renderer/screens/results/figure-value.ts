import { columnDurationText, yenText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import type { Figure } from '../../../domain/explain';
import type { Yen } from '../../../domain/quantities';
import type { Computation, MonthStatement } from '../../../domain/subsidy';

/** The order of the columns. */
export const figures: readonly Figure[] = ['covered', 'copay', 'fee-subsidy', 'transport', 'net'];

/** 0円, 対象外 and 未計算 are three different things, here and on the screen. */
export type FigureValue =
  | {
      readonly kind: 'amount';
      readonly text: string;
      readonly partial?: boolean;
      readonly lacks?: string;
    }
  | { readonly kind: 'not-eligible' }
  | { readonly kind: 'unknown' };

const inYen = (amount: Yen | null): FigureValue =>
  amount === null ? { kind: 'unknown' } : { kind: 'amount', text: yenText(amount) };

/** A number of a figure: minutes of 対象時間, yen of the others. */
export const inFigure = (
  figure: Figure,
  amount: number,
): Extract<FigureValue, { kind: 'amount' }> => ({
  kind: 'amount',
  text: figure === 'covered' ? columnDurationText(amount) : yenText(amount),
});

export function figureValue(figure: Figure, statement: MonthStatement): FigureValue {
  switch (figure) {
    case 'covered':
      return { kind: 'amount', text: columnDurationText(statement.minutes.covered) };
    case 'copay':
      return inYen(statement.copay.yen);
    case 'fee-subsidy':
      return statement.feeSubsidy.status === 'not-eligible'
        ? { kind: 'not-eligible' }
        : inYen(statement.feeSubsidy.yen);
    case 'transport':
      return inYen(statement.transport.subsidyYen);
    case 'net':
      return inYen(statement.netYen);
    default:
      return figure satisfies never;
  }
}

/** The bare number of a figure, minutes or yen; null: not computed. */
export const amountIn = (figure: Figure, statement: MonthStatement): number | null => {
  switch (figure) {
    case 'covered':
      return statement.minutes.covered;
    case 'copay':
      return statement.copay.yen;
    case 'fee-subsidy':
      return statement.feeSubsidy.yen;
    case 'transport':
      return statement.transport.subsidyYen;
    case 'net':
      return statement.netYen;
    default:
      return figure satisfies never;
  }
};

/** The sum of a column, saying so when months are not in it. */
export function totalValue(figure: Figure, months: readonly MonthStatement[]): FigureValue {
  const values = months.map((month) => figureValue(figure, month));
  if (values.every(({ kind }) => kind === 'not-eligible')) return { kind: 'not-eligible' };
  const partial = values.some(({ kind }) => kind === 'unknown');
  if (partial && values.every(({ kind }) => kind !== 'amount')) return { kind: 'unknown' };
  const sum = months.reduce((total, month) => total + (amountIn(figure, month) ?? 0), 0);
  return { ...inFigure(figure, sum), partial };
}

/** Children with bookings of whom nothing could be computed. */
export const leftOutOf = ({ warnings }: Pick<Computation, 'warnings'>): ReadonlySet<string> =>
  new Set(
    warnings.flatMap(({ code, childId }) => (code === 'birth-date-missing' ? [childId] : [])),
  );

/** The sum of the whole household. Each figure says for itself what is not in it. */
export function householdTotal(
  figure: Figure,
  computation: Pick<Computation, 'months' | 'warnings'>,
): FigureValue {
  const { months } = computation;
  const childLeftOut = leftOutOf(computation).size > 0;
  if (months.length === 0) return childLeftOut ? { kind: 'unknown' } : inFigure(figure, 0);
  const value = totalValue(figure, months);
  if (value.kind !== 'amount') return childLeftOut ? { kind: 'unknown' } : value;
  if (value.partial) return { ...value, lacks: results.withoutMonths };
  return childLeftOut ? { ...value, partial: true, lacks: results.withoutChildren } : value;
}

/** The amount and what is not in it, as one text. */
export const wholeText = (value: FigureValue): string =>
  `${valueText(value)}${(value.kind === 'amount' && value.lacks) || ''}`;

export function valueText(value: FigureValue): string {
  switch (value.kind) {
    case 'amount':
      return value.text;
    case 'not-eligible':
      return results.notEligible;
    case 'unknown':
      return results.unknown;
    default:
      return value satisfies never;
  }
}
