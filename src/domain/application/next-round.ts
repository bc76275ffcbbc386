import {
  addMonths,
  type CivilMonth,
  firstDayOf,
  fiscalYearEnd,
  fiscalYearOf,
  monthOf,
} from '../calendar';
import type { Household, Round } from '../household';
import { roundsOf } from './applications';

const plus = (month: CivilMonth, months: number): CivilMonth =>
  monthOf(addMonths(firstDayOf(month), months));

const numberOf = (month: CivilMonth): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** The round that takes the months after another one; null: none is entered. */
export function roundAfter(household: Household, { to }: Round): Round | null {
  const later = roundsOf(household).filter(({ from }) => from > to);
  return later.reduce<Round | null>(
    (first, one) => (first === null || one.from < first.from ? one : first),
    null,
  );
}

/**
 * What the round after another one may be: as many months, not beyond the fiscal year, and the next
 * number, 第1回 in a new year. Its dates are nobody's to guess.
 */
export function proposedAfter({ from, to, number }: Round): Omit<Round, 'id'> {
  const first = plus(to, 1);
  const fiscalYear = fiscalYearOf(first);
  const wanted = plus(first, numberOf(to) - numberOf(from));
  const last = monthOf(fiscalYearEnd(fiscalYear));
  return {
    fiscalYear,
    number: fiscalYearOf(to) === fiscalYear ? number + 1 : 1,
    from: first,
    to: wanted < last ? wanted : last,
    opensOn: null,
    closesOn: null,
    arrival: null,
    paidIn: null,
    source: '',
  };
}
