import type { CivilMonth } from '../../../../domain/calendar';
import type { Figure } from '../../../../domain/explain';
import type { MonthStatement } from '../../../../domain/subsidy';
import {
  amountIn,
  type FigureValue,
  figures,
  figureValue,
  inFigure,
  totalValue,
} from '../figure-value';

/** A figure as it is and as it would be. */
export interface Compared {
  readonly figure: Figure;
  readonly real: FigureValue;
  readonly supposed: FigureValue;
  /** Supposed − real, in minutes or yen; null where one side is not computed. */
  readonly difference: number | null;
}

export interface ComparedMonth {
  readonly month: CivilMonth;
  readonly figures: readonly Compared[];
}

function sideOf(figure: Figure, statements: readonly MonthStatement[]) {
  const isUnknown = statements.some(
    (statement) => figureValue(figure, statement).kind === 'unknown',
  );
  return {
    // Without any use there is nothing to pay: a zero, not 対象外.
    value: statements.length === 0 ? inFigure(figure, 0) : totalValue(figure, statements),
    amount: isUnknown
      ? null
      : statements.reduce((sum, statement) => sum + (amountIn(figure, statement) ?? 0), 0),
  };
}

/** The figures of some months beside each other. */
export function compareFigures(
  real: readonly MonthStatement[],
  supposed: readonly MonthStatement[],
): readonly Compared[] {
  return figures.map((figure) => {
    const [before, after] = [sideOf(figure, real), sideOf(figure, supposed)];
    return {
      figure,
      real: before.value,
      supposed: after.value,
      difference:
        before.amount === null || after.amount === null ? null : after.amount - before.amount,
    };
  });
}

/** Every month that has bookings on one of the sides, oldest first. */
export function compareMonths(
  real: readonly MonthStatement[],
  supposed: readonly MonthStatement[],
): readonly ComparedMonth[] {
  const months = [...new Set([...real, ...supposed].map(({ month }) => month))].sort();
  const of = (statements: readonly MonthStatement[], month: CivilMonth) =>
    statements.filter((statement) => statement.month === month);
  return months.map((month) => ({
    month,
    figures: compareFigures(of(real, month), of(supposed, month)),
  }));
}
