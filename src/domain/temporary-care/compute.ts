import { fiscalYearOf, monthOf } from '../calendar';
import { grouped } from '../grouping';
import type { Household, TemporaryCare, TemporaryCareBooking } from '../household';
import { rulesIn, type TemporaryCareScheme, temporaryCareSchemeOf } from '../rules';
import type { MonthRange } from '../subsidy';
import { type Booking, inOrder } from '../usage';
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
  bookings: readonly TemporaryCareBooking[],
  waitingList: readonly Booking[],
  { scheme: id, higherLimit }: TemporaryCare,
  { from, to }: MonthRange,
): readonly TemporaryCareClaim[] {
  const scheme = temporaryCareSchemeOf(id);
  const rows = rowsIn(bookings, scheme);
  const toLook = grouped(
    [...bookingWarnings(bookings, waitingList), ...splitWarnings(rows, scheme)],
    ({ usageId }) => usageId,
  );
  const inRange = rows.filter(({ date }) => to === null || monthOf(date) <= to);
  const isClaimed = ({ date }: TemporaryCareRow) => from === null || monthOf(date) >= from;
  return [...grouped(inRange, ({ date }) => fiscalYearOf(date))]
    .filter(([, ofYear]) => ofYear.some(isClaimed))
    .sort(([a], [b]) => a - b)
    .map(([fiscalYear, ofYear]) => {
      const claimed = new Set(ofYear.filter(isClaimed).map(({ booking }) => booking.id));
      const warnings = [...claimed].flatMap((usageId) => toLook.get(usageId) ?? []);
      return claimOf({ childId, fiscalYear, rows: ofYear, from, higherLimit, warnings }, scheme);
    });
}

/**
 * Household → claims of 一時預かり, by child in the order of the file; none where it is not used. The
 * range limits the rows of a claim; the yearly limit sees the months of the year before it too.
 */
export function computeTemporaryCare(
  household: Household,
  range: MonthRange = { from: null, to: null },
): readonly TemporaryCareClaim[] {
  const { temporaryCare, children, usage } = household;
  if (!temporaryCare) return [];
  const byChild = grouped(temporaryCare.usage, ({ childId }) => childId);
  const waiting = grouped(usage, ({ childId }) => childId);
  return children.flatMap(({ id }) =>
    claimsOf(id, byChild.get(id) ?? [], waiting.get(id) ?? [], temporaryCare, range),
  );
}
