import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdicts } from '../../src/domain/assess';
import { addDays } from '../../src/domain/calendar';
import type { Household } from '../../src/domain/household';
import { minutes, yen } from '../../src/domain/quantities';
import { compute, type MonthStatement } from '../../src/domain/subsidy';
import { type Booking, lengthOf, minuteOf } from '../../src/domain/usage';
import { child, day, household, scheme } from '../support/households';

// Two months around Golden Week of R6, so that holidays, Sundays and both caps come up often.
const firstDay = day('2024-04-20');
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const anyOf = (kind: 'plain' | 'any') => ({
  // Sums on both sides of the cap of 利用料補助.
  copayPaid: fc.option(fc.integer({ min: 0, max: 9000 })),
  transportPaid: fc.integer({ min: 0, max: 3000 }),
  cancelled:
    kind === 'plain'
      ? fc.constant(null)
      : fc.constantFrom(null, null, null, 'other' as const, 'child-illness' as const),
  otherSubsidy:
    kind === 'plain' ? fc.constant(false) : fc.constantFrom(false, false, false, false, true),
  childId: fc.constantFrom('c1', 'c2'),
});

/** Bookings anywhere, of any length. */
const sparse = (kind: 'plain' | 'any') =>
  fc.array(
    fc.record({
      ...anyOf(kind),
      offset: fc.integer({ min: 0, max: 55 }),
      start: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 1439 }),
    }),
    { maxLength: 40 },
  );

/** Long days one after the other for one child, so that the cap of the month is reached. */
const dense = fc
  .array(
    fc.record({
      ...anyOf('plain'),
      childId: fc.constant('c2'),
      start: fc.integer({ min: 360, max: 540 }),
      length: fc.integer({ min: 540, max: 900 }),
    }),
    { minLength: 40, maxLength: 55 },
  )
  .map((drawn) => drawn.map((one, index) => ({ ...one, offset: index + 35 })));

const bookings = (kind: 'plain' | 'any') =>
  fc.oneof({ weight: 3, arbitrary: sparse(kind) }, { weight: 1, arbitrary: dense }).map((drawn) =>
    drawn.map(
      ({ offset, start, length, copayPaid, transportPaid, ...rest }, index): Booking => ({
        ...rest,
        id: `b${String(index).padStart(3, '0')}`,
        date: addDays(firstDay, offset),
        start: clock(start),
        end: clock((start + length) % 1440),
        provider: '',
        sitter: '',
        ticketCode: null,
        copayPaid: copayPaid === null ? null : yen(copayPaid),
        transportPaid: yen(transportPaid),
      }),
    ),
  );

const short = {
  certifications: [{ from: '2020-01-01', to: '2028-12-31', careNeed: 'short' }],
};
const base: Household = household({
  children: [child({ id: 'c1', birthOrder: 2 }), child({ id: 'c2', birthOrder: 1, ...short })],
  absences: [{ from: '2024-05-20', to: '2024-05-22', kind: 'day-off' }],
});
const withUsage = (usage: readonly Booking[]): Household => ({ ...base, usage });
const run = (usage: readonly Booking[]) => compute(withUsage(usage), scheme);
const coveredByMonth = (months: readonly MonthStatement[]) =>
  Object.fromEntries(
    months
      .map(({ childId, month, minutes: { covered } }) => [`${childId} ${month}`, covered] as const)
      .filter(([, covered]) => covered > 0),
  );
const caps = { c1: { day: 660, month: 13_200 }, c2: { day: 480, month: 9600 } };
const runs = { numRuns: 300 };

test('the minutes of a booking’s verdicts add up to the booking', () => {
  fc.assert(
    fc.property(bookings('any'), (usage) => {
      const { assessments, months } = run(usage);
      for (const { booking, segments } of assessments.flatMap((one) => one.bookings)) {
        const sum = segments.reduce((total, { from, to }) => total + to - from, 0);
        expect(sum).toBe(lengthOf(booking));
        for (const { verdict, from, to } of segments) {
          expect(verdicts).toContain(verdict);
          expect(to).toBeGreaterThan(from);
        }
      }
      for (const { minutes: amount } of months) {
        const excluded = Object.values(amount.excluded).reduce((total, one) => total + one, 0);
        expect(amount.covered + excluded).toBe(amount.used);
      }
    }),
    runs,
  );
});

test('covered time never exceeds the cap of the day or of the month', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(bookings('any'), (usage) => {
      const { assessments, months } = run(usage);
      for (const { minutes: amount } of months)
        for (const verdict of Object.keys(amount.excluded)) reached.add(verdict);
      for (const { childId, minutes: amount } of months)
        expect(amount.covered).toBeLessThanOrEqual(caps[childId as 'c1' | 'c2'].month);
      for (const { childId, bookings: assessed } of assessments) {
        const days = new Map<string, number>();
        for (const { date, from, to, verdict } of assessed.flatMap((one) => one.segments))
          if (verdict === 'covered') days.set(date, (days.get(date) ?? 0) + to - from);
        for (const covered of days.values())
          expect(covered).toBeLessThanOrEqual(caps[childId as 'c1' | 'c2'].day);
      }
    }),
    runs,
  );
  // The property says something only because the drawn files reach both caps, and overlap.
  expect([...reached]).toEqual(
    expect.arrayContaining(['over-daily-cap', 'over-monthly-cap', 'overlap', 'holiday', 'sunday']),
  );
});

test('splitting a plain booking in two changes no month’s covered minutes', () => {
  fc.assert(
    fc.property(bookings('plain'), fc.nat(), fc.nat(), (usage, which, where) => {
      const target = usage[which % Math.max(usage.length, 1)];
      if (!target || lengthOf(target) < 2) return;
      const cut = 1 + (where % (lengthOf(target) - 1));
      const at = minuteOf(target.start) + cut;
      const second: Booking = {
        ...target,
        id: `${target.id}-2`,
        date: at >= 1440 ? addDays(target.date, 1) : target.date,
        start: clock(at % 1440),
      };
      const split = usage.flatMap((one) =>
        one === target ? [{ ...target, end: clock(at % 1440) }, second] : [one],
      );
      expect(coveredByMonth(run(split).months)).toEqual(coveredByMonth(run(usage).months));
    }),
    runs,
  );
});

test('adding a plain booking never lowers a month’s covered minutes', () => {
  fc.assert(
    fc.property(bookings('plain'), (usage) => {
      const [added, ...rest] = usage;
      if (!added) return;
      const before = coveredByMonth(run(rest).months);
      const after = coveredByMonth(run(usage).months);
      for (const [month, covered] of Object.entries(before))
        expect(after[month] ?? minutes(0)).toBeGreaterThanOrEqual(covered);
    }),
    runs,
  );
});

test('the order of rows in the file changes nothing', () => {
  fc.assert(
    fc.property(
      bookings('any').chain((usage) =>
        fc.tuple(fc.constant(usage), fc.shuffledSubarray(usage, { minLength: usage.length })),
      ),
      ([usage, shuffled]) => {
        expect(run(shuffled)).toEqual(run(usage));
      },
    ),
    runs,
  );
});

test('no subsidy is above its cap, and none above what was paid', () => {
  fc.assert(
    fc.property(bookings('any'), (usage) => {
      for (const { feeSubsidy, transport, copay, netYen } of run(usage).months) {
        expect(feeSubsidy.yen ?? 0).toBeLessThanOrEqual(33_000);
        expect(feeSubsidy.yen ?? 0).toBeLessThanOrEqual(copay.yen);
        expect(transport.subsidyYen ?? 0).toBeLessThanOrEqual(20_000);
        expect(transport.subsidyYen ?? 0).toBeLessThanOrEqual(transport.paidYen);
        expect(netYen ?? 0).toBeGreaterThanOrEqual(0);
      }
    }),
    runs,
  );
});
