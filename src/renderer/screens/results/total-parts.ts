import { monthText } from '../../../copy/quantities';
import { results } from '../../../copy/screens-results';
import type { TotalPart } from '../../../copy/totals';
import type { Figure } from '../../../domain/explain';
import { fullName, type Household } from '../../../domain/household';
import type { MonthStatement } from '../../../domain/subsidy';
import { amountIn, figureValue } from './figure-value';

const partOf = (figure: Figure, name: string, statement: MonthStatement): TotalPart => {
  const { kind } = figureValue(figure, statement);
  return kind === 'amount'
    ? { kind, name, amount: amountIn(figure, statement) ?? 0 }
    : { kind, name };
};

/** The months that make the total of a child. */
export const partsByMonth = (
  figure: Figure,
  months: readonly MonthStatement[],
): readonly TotalPart[] =>
  months.map((statement) => partOf(figure, monthText(statement.month), statement));

/** The children that make the total of a household; months not computed are named for themselves. */
export function partsByChild(
  figure: Figure,
  { children }: Household,
  months: readonly MonthStatement[],
  leftOut: ReadonlySet<string>,
): readonly TotalPart[] {
  return children.flatMap((child): readonly TotalPart[] => {
    const name = fullName(child.name) || child.id;
    const parts = partsByMonth(
      figure,
      months.filter(({ childId }) => childId === child.id),
    );
    if (parts.length === 0) return leftOut.has(child.id) ? [{ kind: 'unknown', name }] : [];
    const amounts = parts.flatMap((part) => (part.kind === 'amount' ? [part.amount] : []));
    const unknown = parts.filter(({ kind }) => kind === 'unknown');
    const known: readonly TotalPart[] =
      amounts.length > 0
        ? [{ kind: 'amount', name, amount: amounts.reduce((sum, amount) => sum + amount, 0) }]
        : unknown.length === 0
          ? [{ kind: 'not-eligible', name }]
          : [];
    return [
      ...known,
      ...unknown.map((part) => ({ ...part, name: results.monthOf(name, part.name) })),
    ];
  });
}
