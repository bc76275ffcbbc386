import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import kita from '../../resources/schemes/kita-temporary-care.json';
import { addDays } from '../../src/domain/calendar';
import { parseTemporaryCareScheme } from '../../src/domain/rules/temporary-care-scheme';
import {
  computeTemporaryCare,
  lengthOfSpan,
  paidOf,
  type Span,
  type TemporaryCareClaim,
} from '../../src/domain/temporary-care';
import { lengthOf } from '../../src/domain/usage';
import { type Case, casesOf } from '../support/cases';
import { booking, child, day, household } from '../support/households';

const schemes: Record<string, string> = {
  杉並: 'suginami-temporary-care',
  北: 'kita-temporary-care',
};

const careOf = (changes: object, others: object = {}) =>
  household({ temporaryCare: { scheme: 'suginami-temporary-care', ...changes }, ...others });

const used = (
  date: string,
  start: string,
  end: string,
  paid: number | null,
  id = `${date} ${start}`,
) => ({
  id,
  childId: 'c1',
  date,
  start,
  end,
  paid,
});

/** `2024-04-28 21:00-07:00 34000;…` */
const usageOf = (text: string) =>
  text.split(';').map((one) => {
    const [date = '', times = '', paid = ''] = one.split(' ');
    const [start = '', end = ''] = times.split('-');
    return used(date, start, end, paid === 'なし' ? null : Number(paid));
  });

const clock = (minute: number) =>
  `${Math.floor(minute / 60) % 24}:${String(minute % 60).padStart(2, '0')}`;
const spanText = (span: Span | null) => (span ? `${clock(span.from)}-${clock(span.to)}` : '');
const rowsText = ({ months }: TemporaryCareClaim) =>
  months
    .flatMap(({ rows }) => rows)
    .map(({ date, day, night }) => `${date} ${spanText(day)}/${spanText(night)}`)
    .join(';');
const shown = (amount: number | null) => (amount === null ? '未計算' : String(amount));
const expected = (cell: Case) => ({
  minutes: [Number(cell('日中(分)')), Number(cell('夜間(分)'))],
  hours: [Number(cell('日中(時間)')), Number(cell('夜間(時間)'))],
  paid: cell('実支払額A(円)'),
  base: cell('基準額B(円)'),
  claim: cell('請求額(円)'),
  used: Number(cell('使用時間数')),
  warnings: cell('知らせ').split(';').filter(Boolean),
});
const found = (claim: TemporaryCareClaim) => ({
  minutes: [claim.totals.dayMinutes, claim.totals.nightMinutes],
  hours: [claim.dayHours, claim.nightHours],
  paid: shown(claim.totals.paidYen),
  base: shown(claim.baseYen),
  claim: shown(claim.claimYen),
  used: claim.hoursUsed,
  warnings: claim.warnings.map(({ code }) => code),
});

describe('temporary-care.csv: 一時預かり', () => {
  test.each(casesOf('temporary-care'))('$title', ({ cell }) => {
    const usage = usageOf(cell('利用(日付 開始-終了 実支払額)'));
    const [claim, ...more] = computeTemporaryCare(careOf({ scheme: schemes[cell('制度')], usage }));
    if (!claim || more.length > 0) throw new Error(`${more.length} more claims`);
    expect(found(claim)).toEqual(expected(cell));
    const rows = cell('行(日付 日中/夜間)');
    if (rows !== '') expect(rowsText(claim)).toBe(rows);
  });
});

describe('補助時間数の上限', () => {
  /** `count` nights of nine hours each from a date on. */
  const nights = (count: number, from = '2024-05-01') =>
    Array.from({ length: count }, (_, index) =>
      used(addDays(day(from), index), '22:00', '07:00', 31_500),
    );
  const limitOf = (changes: object, range = {}) => {
    const claims = computeTemporaryCare(careOf(changes), { from: null, to: null, ...range });
    return claims.map(({ limit, claimYen, notComputed, warnings }) => ({
      ...limit,
      claimYen,
      notComputed,
      codes: warnings.map(({ code }) => code),
    }));
  };

  test('144 hours are within it, one more leaves the amount 未計算', () => {
    expect(limitOf({ usage: nights(16) })).toEqual([
      { hours: 144, reason: null, usedHours: 144, claimYen: 504_000, notComputed: null, codes: [] },
    ]);
    const more = [...nights(16), used('2024-06-03', '09:00', '10:00', 2500)];
    expect(limitOf({ usage: more })).toEqual([
      {
        hours: 144,
        reason: null,
        usedHours: 145,
        claimYen: null,
        notComputed: 'over-limit',
        codes: ['over-limit'],
      },
    ]);
  });

  test.each([
    ['suginami-temporary-care', 'multiple-birth', '2024-05-01', 288],
    ['suginami-temporary-care', 'single-parent', '2025-05-01', 144],
    ['kita-temporary-care', 'multiple-birth', '2024-05-01', 288],
    ['kita-temporary-care', 'disability', '2024-05-01', 144],
    ['kita-temporary-care', 'disability', '2025-05-01', 288],
    ['kita-temporary-care', 'single-parent', '2025-05-01', 288],
  ])('%s, %s from %s: %i hours', (scheme, reason, from, hours) => {
    const higherLimit = [{ childId: 'c1', reason }];
    const [limit] = limitOf({ scheme, higherLimit, usage: nights(17, from) });
    expect(limit?.hours).toBe(hours);
    expect(limit?.reason).toBe(hours === 288 ? reason : null);
    expect(limit?.codes).toEqual(hours === 288 ? [] : ['over-limit', 'higher-limit-not-in-force']);
  });

  test('sees the months of the year before the claim, and not those of another year', () => {
    const usage = [...nights(16), used('2024-08-01', '09:00', '10:00', 2500)];
    expect(limitOf({ usage }, { from: '2024-08', to: null })).toMatchObject([
      { usedHours: 145, notComputed: 'over-limit' },
    ]);
    const next = [...nights(16), used('2025-08-01', '09:00', '10:00', 2500)];
    expect(limitOf({ usage: next }).map(({ usedHours }) => usedHours)).toEqual([144, 1]);
  });

  test('is of each child', () => {
    const usage = nights(17).map((one, index) => ({ ...one, childId: index < 9 ? 'c1' : 'c2' }));
    const claims = computeTemporaryCare(
      careOf({ usage }, { children: [child(), child({ id: 'c2' })] }),
    );
    expect(claims.map(({ childId, limit }) => [childId, limit.usedHours])).toEqual([
      ['c1', 81],
      ['c2', 72],
    ]);
  });
});

describe('what is to be looked at', () => {
  const codes = (temporary: object[], waitingList: object[]) =>
    computeTemporaryCare(careOf({ usage: temporary }, { usage: waitingList })).flatMap(
      ({ warnings }) => warnings.map(({ code, usageId }) => `${code} ${usageId}`),
    );
  const own = used('2024-06-03', '09:00', '10:00', 2500, 'same');

  test.each([
    [{ date: '2024-06-03', start: '08:00', end: '09:00' }, false],
    [{ date: '2024-06-03', start: '08:00', end: '09:01' }, true],
    [{ date: '2024-06-03', start: '09:59', end: '12:00' }, true],
    [{ date: '2024-06-03', start: '10:00', end: '12:00' }, false],
    [{ date: '2024-06-02', start: '22:00', end: '09:30' }, true],
    [{ date: '2024-06-03', start: '08:00', end: '12:00', cancelled: 'other' }, false],
    [{ date: '2024-06-03', start: '08:00', end: '12:00', childId: 'c2' }, false],
  ])('the same minutes in both schemes: %o', (other, isShared) => {
    const children = [child(), child({ id: 'c2' })];
    const claims = computeTemporaryCare(
      careOf({ usage: [own] }, { usage: [booking({ ...other, id: 'same' })], children }),
    );
    const found = claims.flatMap(({ warnings }) => warnings);
    expect(found).toEqual(isShared ? [{ code: 'in-both-schemes', usageId: 'same' }] : []);
  });

  test('a booking over two fiscal years is told in both', () => {
    const over = used('2025-03-31', '23:00', '08:00', 30_500, 'n');
    expect(codes([over], [])).toEqual(['over-two-claims n', 'over-two-claims n']);
  });

  test('an unknown fee of another year leaves this one computed', () => {
    const usage = [own, used('2025-06-03', '09:00', '10:00', null, 'later')];
    const claims = computeTemporaryCare(careOf({ usage }));
    expect(claims.map(({ claimYen }) => claimYen)).toEqual([2500, null]);
  });

  test('what another reading of the ward’s text would change', () => {
    const of = (scheme: string, month: string) => {
      const usage = [
        used(`${month}-01`, '10:00', '12:00', 3000),
        used(`${month.slice(0, 4)}-09-02`, '10:00', '12:00', 9000),
      ];
      return computeTemporaryCare(careOf({ scheme, usage }))[0]?.unconfirmed;
    };
    expect(of('kita-temporary-care', '2024-05')).toEqual(['claimedPer']);
    expect(of('kita-temporary-care', '2024-09')).toEqual([]);
    expect(of('suginami-temporary-care', '2024-05')).toEqual([]);
  });
});

test('the household file without 一時預かり has no claim', () => {
  expect(computeTemporaryCare(household({ usage: [booking({})] }))).toEqual([]);
});

test('a rule that changes within a fiscal year is refused', () => {
  const [first, ...rest] = kita.values.dayYenPerHour;
  const halves = [{ ...first, to: '2024-09-30' }, { ...first, from: '2024-10-01' }, ...rest];
  const changed = { ...kita, values: { ...kita.values, dayYenPerHour: halves } };
  expect(() => parseTemporaryCareScheme('kita-temporary-care', changed)).toThrow(
    'dayYenPerHour changes within a fiscal year',
  );
});

describe('for any log', () => {
  const two = (part: number) => String(part).padStart(2, '0');
  const logs = fc.array(
    fc.record({
      offset: fc.integer({ min: 0, max: 80 }),
      start: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 1439 }),
      paid: fc.integer({ min: 0, max: 60_000 }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const usageFrom = (log: { offset: number; start: number; length: number; paid: number }[]) =>
    log.map(({ offset, start, length, paid }, index) => {
      const end = (start + length) % 1440;
      const time = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
      // Over the turn of the fiscal year too.
      return used(addDays(day('2025-02-20'), offset), time(start), time(end), paid, `u${index}`);
    });

  test.each(Object.values(schemes))('%s: minutes and fees add up', (scheme) => {
    fc.assert(
      fc.property(logs, (log) => {
        const usage = usageFrom(log);
        const claims = computeTemporaryCare(careOf({ scheme, usage }));
        const total = (amounts: number[]) => amounts.reduce((sum, one) => sum + one, 0);
        const minutes = claims.map(({ totals }) => totals.dayMinutes + totals.nightMinutes);
        expect(total(minutes)).toBe(total(usage.map(lengthOf)));
        expect(total(claims.map(({ totals }) => totals.paidYen ?? Number.NaN))).toBe(
          total(usage.map(({ paid }) => paid ?? 0)),
        );
        for (const { months, totals, claimYen, baseYen, hoursUsed, dayHours } of claims) {
          const rows = months.flatMap((month) => month.rows);
          expect(total(rows.map((row) => lengthOfSpan(row.day)))).toBe(totals.dayMinutes);
          expect(total(rows.map((row) => paidOf(row) ?? 0))).toBe(totals.paidYen);
          expect(hoursUsed * 60).toBeLessThanOrEqual(totals.dayMinutes + totals.nightMinutes);
          expect(dayHours * 60).toBeLessThanOrEqual(totals.dayMinutes);
          if (claimYen === null) continue;
          expect(claimYen).toBeLessThanOrEqual(Math.min(totals.paidYen ?? 0, baseYen ?? 0));
          for (const { day, night } of rows) {
            if (day) expect([day.from >= 420, day.to <= 1320]).toEqual([true, true]);
            // A day and the night of its row follow each other at 22:00.
            if (day && night) expect([day.to, night.from]).toEqual([1320, 1320]);
          }
        }
      }),
      { seed: 20261122 },
    );
  });

  test('the order of the file changes nothing', () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(
            fc.constant(log),
            fc.shuffledSubarray(
              log.map((_, index) => index),
              { minLength: log.length },
            ),
          ),
        ),
        ([log, order]) => {
          const usage = usageFrom(log);
          const shuffled = order.flatMap((index) => usage[index] ?? []);
          expect(computeTemporaryCare(careOf({ usage: shuffled }))).toEqual(
            computeTemporaryCare(careOf({ usage })),
          );
        },
      ),
      { seed: 20261122 },
    );
  });
});
