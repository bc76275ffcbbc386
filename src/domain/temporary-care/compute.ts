import { type CivilMonth, fiscalYearOf, monthOf } from '../calendar';
import type { Household, TemporaryCare, TemporaryCareBooking } from '../household';
import { rulesIn, type TemporaryCareScheme, temporaryCareSchemeOf } from '../rules';
import type { MonthRange } from '../subsidy';
import { inOrder } from '../usage';
import { claimOf, type TemporaryCareClaim } from './claim';
import { rowsOf, type TemporaryCareRow } from './rows';
import { bookingWarnings, type TemporaryCareWarning } from './warnings';

function rowsIn(
  bookings: readonly TemporaryCareBooking[],
  scheme: TemporaryCareScheme,
): readonly TemporaryCareRow[] {
  const rows = inOrder(bookings).flatMap((booking) =>
    rowsOf(booking, rulesIn(scheme, monthOf(booking.date)).dayHours.value),
  );
  // A second row may be of a later day than the next booking of the list.
  return rows.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

/** Bookings whose rows are claimed apart: over a fiscal year, or over months that are claims each. */
function splitWarnings(
  rows: readonly TemporaryCareRow[],
  scheme: TemporaryCareScheme,
): readonly TemporaryCareWarning[] {
  return rows
    .filter(({ continued }) => continued)
    .flatMap(({ date, booking }) => {
      const over = (per: 'month' | 'year') =>
        [{ code: 'over-two-claims', usageId: booking.id, per }] as const;
      if (fiscalYearOf(booking.date) !== fiscalYearOf(date)) return over('year');
      const { claimedPer } = rulesIn(scheme, monthOf(date));
      const isSplit = claimedPer.value === 'month' && monthOf(booking.date) !== monthOf(date);
      return isSplit ? over('month') : [];
    });
}

/** The claims of one child, oldest year first. */
function claimsOf(
  childId: string,
  household: Household,
  { scheme: id, usage, higherLimit }: TemporaryCare,
  { from, to }: MonthRange,
): readonly TemporaryCareClaim[] {
  const scheme = temporaryCareSchemeOf(id);
  const ofChild = (one: { readonly childId: string }) => one.childId === childId;
  const bookings = usage.filter(ofChild);
  const rows = rowsIn(bookings, scheme);
  const isAsked = (month: CivilMonth) => to === null || month <= to;
  const inRange = rows.filter(({ date }) => isAsked(monthOf(date)));
  const warnings = [
    ...bookingWarnings(bookings, household.usage.filter(ofChild)),
    ...splitWarnings(rows, scheme),
  ];
  const years = new Set(inRange.map(({ date }) => fiscalYearOf(date)));
  return [...years]
    .sort((a, b) => a - b)
    .map((fiscalYear) => {
      const ofYear = inRange.filter(({ date }) => fiscalYearOf(date) === fiscalYear);
      const ids = new Set(
        ofYear
          .filter(({ date }) => from === null || monthOf(date) >= from)
          .map(({ booking }) => booking.id),
      );
      const about = warnings.filter(({ usageId }) => usageId !== null && ids.has(usageId));
      return claimOf(
        { childId, fiscalYear, rows: ofYear, from, higherLimit, warnings: about },
        scheme,
      );
    })
    .filter(({ months }) => months.length > 0);
}

/**
 * Household → claims of 一時預かり, by child in the order of the file; none where it is not used. The
 * range limits the rows of a claim; the yearly limit sees the months of the year before it too.
 */
export function computeTemporaryCare(
  household: Household,
  range: MonthRange = { from: null, to: null },
): readonly TemporaryCareClaim[] {
  const { temporaryCare, children } = household;
  return temporaryCare
    ? children.flatMap(({ id }) => claimsOf(id, household, temporaryCare, range))
    : [];
}
