import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessChild } from '../../src/domain/assess';
import { addDays, type CivilDate } from '../../src/domain/calendar';
import { eligibilityOf, firstBirthdaysOf } from '../../src/domain/eligibility';
import { isDated, noConditions } from '../../src/domain/household';
import { booking, child, day, household, scheme } from '../support/households';

/** Every answer that the scheme asks for. */
const willing = {
  ...noConditions,
  onHold: true,
  stillApplying: true,
  fullYearOfLeave: true,
  appliedForClassZero: false,
  appliesForApril: true,
  declinedOrLeft: false,
  certifiedNurserySubsidy: false,
  certified: true,
  onLeave: false,
};

const start = day('2022-12-01');
const days = (min: number, max: number) =>
  fc.integer({ min, max }).map((offset) => addDays(start, offset));
const period = (min: number, max: number, longest: number) =>
  fc
    .tuple(days(min, max), fc.integer({ min: 0, max: longest }))
    .map(([from, length]) => ({ from, to: addDays(from, length) }));

/** Dates that fall in one another's way: births by the class boundary, leap days, year-ends. */
const birthDate = fc.oneof(
  days(-1800, 500),
  fc.constantFrom(
    ...['2018-04-01', '2018-04-02', '2020-02-29', '2023-03-31', '2023-04-01', '2023-04-02'].map(
      day,
    ),
    day('2024-02-29'),
  ),
);

const drawn = fc
  .record({
    birthDate,
    isLeave: fc.boolean(),
    whichBirthday: fc.nat(1),
    first: period(0, 700, 400),
    gap: fc.integer({ min: 1, max: 90 }),
    second: fc.integer({ min: 0, max: 400 }),
    confirmedFrom: days(0, 900),
    enrolledOn: fc.option(days(300, 1300)),
    absences: fc.array(period(0, 1200, 120), { maxLength: 3 }),
    today: days(0, 1200),
    asked: days(-30, 1500),
  })
  .map(({ birthDate: born, isLeave, whichBirthday, first, gap, second, absences, ...rest }) => {
    const birthdays = firstBirthdaysOf(born);
    const from = addDays(first.to, gap);
    const one = child({
      birthDate: born,
      route: isLeave
        ? { kind: 'leave-completed', returnedOn: birthdays[whichBirthday % birthdays.length] }
        : { kind: 'waiting-list' },
      certifications: [first, { from, to: addDays(from, second) }].map((dates) => ({
        ...dates,
        careNeed: 'standard',
      })),
      confirmedFrom: rest.confirmedFrom,
      enrolledOn: rest.enrolledOn,
      conditions: willing,
    });
    const leaves = absences.map((dates) => ({ ...dates, kind: 'childcare-leave' }));
    return { home: household({ children: [one], absences: leaves }), ...rest };
  });

test('the dates of the answer are the dates on which the minutes count', () => {
  const seen = { inside: 0, after: 0, never: 0 };
  fc.assert(
    fc.property(drawn, ({ home, today, asked }) => {
      const [one] = home.children;
      if (!one || !isDated(one)) throw new Error('no child');
      const verdictOn = (date: CivilDate) => {
        const usage = household({ usage: [booking({ date })] }).usage;
        return assessChild(one, usage, home.absences, scheme).bookings[0]?.segments[0]?.verdict;
      };
      const found = eligibilityOf(one, home, scheme, today);
      if (found.kind === 'eligible') {
        expect(found.to >= today).toBe(true);
        for (const date of [found.from, found.to]) expect(verdictOn(date)).not.toBe('not-eligible');
        for (const date of [addDays(found.from, -1), addDays(found.to, 1)])
          expect(verdictOn(date)).toBe('not-eligible');
        if (asked >= found.from && asked <= found.to) {
          expect(verdictOn(asked)).not.toBe('not-eligible');
          seen.inside += 1;
        } else if (asked >= today && asked < found.from) {
          expect(verdictOn(asked)).toBe('not-eligible');
          seen.after += 1;
        }
      } else {
        expect(found.kind).toBe('not-eligible');
        if (asked >= today) {
          expect(verdictOn(asked)).toBe('not-eligible');
          seen.never += 1;
        }
      }
    }),
    { numRuns: 1500 },
  );
  // The property says something only because all three come up.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
});

test('every clause that is cited is in the rule file, with the ward’s own words', () => {
  fc.assert(
    fc.property(drawn, fc.constantFrom(...Object.keys(willing)), ({ home, today }, key) => {
      const [one] = home.children;
      if (!one) throw new Error('no child');
      const value = willing[key as keyof typeof willing];
      const other = {
        ...one,
        conditions: { ...willing, [key]: typeof value === 'boolean' ? !value : null },
      };
      for (const answered of [one, other]) {
        const found = eligibilityOf(answered, home, scheme, today);
        if (found.kind === 'undecided') continue;
        expect(found.sources.length).toBeGreaterThan(0);
        for (const id of found.sources) expect(scheme.sources[id]?.quote).toBeTruthy();
      }
    }),
    { numRuns: 300 },
  );
});
