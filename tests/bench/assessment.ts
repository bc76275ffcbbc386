import { assessChild } from '../../src/domain/assess';
import { addDays, type CivilDate, dayFactsOf } from '../../src/domain/calendar';
import { type DatedChild, type Household, isDated } from '../../src/domain/household';
import { statementsOf } from '../../src/domain/subsidy';
import type { Booking } from '../../src/domain/usage';
import { booking, child, household, scheme } from '../support/households';
import { median } from './statistics';

/** Bookings of one child in R6: 260 days, Monday to Saturday, some over the cap, some without receipt. */
const bookingsInYear = 260;

function yearOf(childId: string): readonly Booking[] {
  const usage: unknown[] = [];
  for (let day = '2024-04-01' as CivilDate; usage.length < bookingsInYear; day = addDays(day, 1)) {
    if (dayFactsOf(day).weekday === 0) continue;
    const long = usage.length % 7 === 0;
    usage.push(
      booking({
        childId,
        date: day,
        start: '08:00',
        end: long ? '19:20' : '17:30',
        copayPaid: usage.length % 3 === 0 ? null : 1425,
        transportPaid: 1100,
      }),
    );
  }
  return household({ children: [child({ id: childId })], usage }).usage;
}

interface OneYear {
  readonly home: Household;
  readonly one: DatedChild;
  readonly usage: readonly Booking[];
}

function childYears(count: number): readonly OneYear[] {
  const usage = yearOf('c1');
  const home = household({ children: [child({ id: 'c1', birthOrder: 2 })] });
  const one = home.children.find(isDated);
  if (!one) throw new Error('no child');
  // Rows of their own for every child, as if read from as many files.
  return Array.from({ length: count }, () => ({
    home,
    one,
    usage: usage.map((row) => ({ ...row })),
  }));
}

const assessOnly = ({ home, one, usage }: OneYear) =>
  assessChild(one, usage, home.absences, scheme);

const wholeYear = (year: OneYear) =>
  statementsOf(year.one, assessOnly(year), year.home, scheme).length;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export interface AssessmentBench {
  readonly bookings: number;
  /** One child-year, warm: judging its minutes, and the whole way to its statements. */
  readonly assessMs: number;
  readonly statementsMs: number;
  /** Milliseconds by number of children. */
  readonly growth: readonly { readonly children: number; readonly ms: number }[];
  /** Time for each child at 10,000 over that at 100: 1 is linear. */
  readonly perChildRatio: number;
}

export function benchAssessment(): AssessmentBench {
  const [year] = childYears(1);
  if (!year) throw new Error('no year');
  for (let round = 0; round < 300; round += 1) wholeYear(year);
  const assess = Array.from({ length: 400 }, () => timed(() => assessOnly(year)));
  const statements = Array.from({ length: 400 }, () => timed(() => wholeYear(year)));
  const growth = [100, 1000, 10_000].map((children) => {
    const years = childYears(Math.min(children, 1000));
    const rounds = children / years.length;
    const runs = Array.from({ length: children > 1000 ? 1 : 3 }, () =>
      timed(() => {
        for (let round = 0; round < rounds; round += 1) for (const one of years) wholeYear(one);
      }),
    );
    return { children, ms: median(runs) };
  });
  const perChild = growth.map(({ children, ms }) => ms / children);
  return {
    bookings: bookingsInYear,
    assessMs: median(assess),
    statementsMs: median(statements),
    growth,
    perChildRatio: (perChild.at(-1) ?? 0) / (perChild[0] ?? 1),
  };
}
