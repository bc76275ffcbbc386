import { figureNames } from '../../../copy/explanation';
import { monthText } from '../../../copy/quantities';
import { backups as copy } from '../../../copy/screens-backups';
import { monthOf } from '../../../domain/calendar';
import type { Figure } from '../../../domain/explain';
import { fullName, type Household } from '../../../domain/household';
import type { Computation } from '../../../domain/subsidy';
import { inOrder } from '../../../domain/usage';
import { householdTotal, wholeText } from '../results/figure-value';

function monthsOf({ usage }: Household): string {
  const sorted = inOrder(usage);
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first && last
    ? copy.months(monthText(monthOf(first.date)), monthText(monthOf(last.date)))
    : copy.nobody;
}

/** What a household holds, a line each: its name and its value. */
export function contentsOf(
  household: Household,
  computation: Computation,
): readonly (readonly [string, string])[] {
  const amount = (figure: Figure) => wholeText(householdTotal(figure, computation));
  return [
    [
      copy.rows.children,
      household.children.map(({ name }) => fullName(name)).join('、') || copy.nobody,
    ],
    [copy.rows.bookings, copy.count(household.usage.length)],
    [copy.rows.months, monthsOf(household)],
    [copy.rows.absences, copy.count(household.absences.length)],
    [figureNames.copay, amount('copay')],
    [figureNames['fee-subsidy'], amount('fee-subsidy')],
    [figureNames.transport, amount('transport')],
  ];
}
