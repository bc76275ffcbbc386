import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formModelOf } from '../../src/app/answers/form-model';
import {
  amountsOf,
  claimedOf,
  outcomesOf,
  preparationOf,
  withNewApplication,
  withRound,
} from '../../src/domain/application';
import { type CivilMonth, fiscalYearOf } from '../../src/domain/calendar';
import { subsidies } from '../../src/domain/household';
import { compute } from '../../src/domain/subsidy';
import { roundFrom } from '../support/filed';
import { booking, child, day, household, scheme } from '../support/households';

const two = (value: number) => String(value).padStart(2, '0');

/** Half a year of bookings over the end of a fiscal year, of two children. */
const bookings = fc.uniqueArray(
  fc.record({
    childId: fc.constantFrom('c1', 'c2'),
    month: fc.constantFrom('2024-12', '2025-01', '2025-02', '2025-03', '2025-04', '2025-05'),
    day: fc.oneof(
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 26, max: 28 }),
      fc.integer({ min: 3, max: 25 }),
    ),
    start: fc.integer({ min: 6, max: 23 }),
    hours: fc.integer({ min: 1, max: 14 }),
    copay: fc.option(fc.integer({ min: 0, max: 9000 })),
    fare: fc.integer({ min: 0, max: 9000 }),
  }),
  { maxLength: 60, selector: ({ childId, month, day: on }) => `${childId} ${month} ${on}` },
);
const rounds = fc.constantFrom(
  ['2025-01', '2025-03'],
  ['2025-03', '2025-03'],
  ['2025-02', '2025-04'],
  ['2025-04', '2025-05'],
  ['2024-12', '2025-05'],
);
/** A day on which the second child is no longer meant: it has a place in a nursery. */
const enrolments = fc.option(fc.constantFrom('2025-02-15', '2025-04-01', '2025-04-10'));

test('what is claimed is what the papers say: in all, by child and subsidy, of the months of the round alone', () => {
  fc.assert(
    fc.property(bookings, rounds, enrolments, (used, [from, to], enrolledOn) => {
      const source = household({
        children: [child({ birthOrder: 2 }), child({ id: 'c2', birthOrder: 3, enrolledOn })],
        usage: used.map(({ childId, month, day: on, start, hours, copay, fare }) =>
          booking({
            childId,
            date: `${month}-${two(on)}`,
            start: `${two(start)}:00`,
            end: `${two((start + hours) % 24)}:00`,
            copayPaid: copay,
            transportPaid: fare,
          }),
        ),
      });
      const range = { from: from as CivilMonth, to: to as CivilMonth };
      const made = withRound(source, roundFrom(range));
      const of = { roundId: made.round.id, childIds: ['c1', 'c2'], subsidies };
      const { household: all, application } = withNewApplication(made.household, of);
      const preparation = preparationOf(all, application, made.round, null);
      const { part, computation, documents } = preparation;
      const amounts = amountsOf(part, made.round);
      expect(amounts.every(({ month }) => range.from <= month && month <= range.to)).toBe(true);
      // The bookings that were left out decide nothing: the figures are those of 計算結果.
      expect(computation.months).toEqual(compute(all, scheme, range).months);
      const form = { household: part, computation, claims: [], scheme, preparation };
      const printed = documents.flatMap((one) => {
        if (!one.needed || !one.document.endsWith('-application')) return [];
        const { claim } = formModelOf(one, { ...form, filingDate: day('2025-06-02') });
        const subsidy = one.document === 'fee-application' ? 'fee' : 'transport';
        return [{ ...one, subsidy, yen: claim?.totalClaimYen ?? 0 }];
      });
      for (const subsidy of subsidies)
        for (const childId of of.childIds)
          for (const fiscalYear of [2024, 2025]) {
            const claimed = amounts
              .filter((one) => one.childId === childId && fiscalYearOf(one.month) === fiscalYear)
              .reduce((sum, one) => sum + (claimedOf(one, subsidy) ?? 0), 0);
            const papers = printed.filter(
              (one) =>
                one.subsidy === subsidy && one.childId === childId && one.fiscalYear === fiscalYear,
            );
            expect(papers.map(({ yen }) => yen)).toEqual(claimed > 0 ? [claimed] : []);
          }
      // As it is filed, the sums told beside 決定額 are those of the papers.
      const filed = { on: day('2025-06-02'), round: made.round, data: part, amounts, forms: [] };
      const told = outcomesOf({ ...application, filed });
      expect(told.reduce((sum, { claimedYen }) => sum + claimedYen, 0)).toBe(
        printed.reduce((sum, { yen }) => sum + yen, 0),
      );
    }),
    { numRuns: 60 },
  );
});
