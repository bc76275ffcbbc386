import { describe, expect, test } from 'vitest';
import { assessChild } from '../../src/domain/assess';
import { addDays, type CivilDate, dayFactsOf, openDaysBefore } from '../../src/domain/calendar';
import { type Billing, isDated } from '../../src/domain/household';
import { yen } from '../../src/domain/quantities';
import { compute, priceOf } from '../../src/domain/subsidy';
import { type Case, casesOf } from '../support/cases';
import {
  booking,
  child,
  computed,
  day,
  household,
  openDatesFrom,
  scheme,
} from '../support/households';

/** `sunday 480;outside-hours 120` */
const breakdown = (text: string): Record<string, number> =>
  Object.fromEntries(
    text
      .split(';')
      .filter(Boolean)
      .map((part) => part.split(' '))
      .map(([verdict = '', minutes]) => [verdict, Number(minutes)]),
  );

const careNeeds: Record<string, string> = { 標準: 'standard', 短: 'short' };

/** A case of several days means days of the scheme: Monday to Saturday, no holiday. */
const isSchemeDay = (date: CivilDate) => {
  const { weekday, holiday } = dayFactsOf(date);
  return weekday !== 0 && holiday === null;
};

describe('minutes.csv: what counts', () => {
  test.each(casesOf('minutes'))('$title', ({ cell }) => {
    const [, date = '', start = '', end = '', times = ''] =
      /^(\S+) (\S+)-(\S+) ×(\d+)$/.exec(cell('利用(日付 開始-終了 ×日数)')) ?? [];
    const isSeveral = Number(times) > 1;
    const dates = openDatesFrom(
      day(date),
      Number(times),
      (at) => !isSeveral || isSchemeDay(at),
      (at) => addDays(at, 1),
    );
    const certification = {
      from: '2024-04-01',
      to: '2025-03-31',
      careNeed: careNeeds[cell('保育必要量')],
    };
    const { months } = computed({
      children: [child({ certifications: [certification] })],
      usage: dates.map((one) => booking({ date: one, start, end })),
    });
    expect(months).toHaveLength(1);
    expect(months[0]?.minutes).toEqual({
      used: Number(cell('利用時間(分)')),
      covered: Number(cell('対象時間(分)')),
      excluded: breakdown(cell('対象外の内訳')),
    });
    expect(months[0]?.copay.yen).toBe(Number(cell('利用者負担額(円)')));
  });
});

describe('across-midnight.csv: bookings over midnight and over months', () => {
  test.each(casesOf('across-midnight'))('$title', ({ cell }) => {
    const [date, start] = cell('開始').split(' ');
    const copayPaid = cell('領収書(円)') === '' ? null : Number(cell('領収書(円)'));
    const { months } = computed({
      usage: [booking({ date, start, end: cell('終了'), copayPaid })],
    });
    const month = months.find((one) => one.month === cell('月'));
    expect(month?.minutes.covered).toBe(Number(cell('対象時間(分)')));
    expect(month?.minutes.excluded).toEqual(breakdown(cell('対象外の内訳')));
    expect(month?.copay).toMatchObject({
      yen: Number(cell('利用者負担額(円)')),
      basis: cell('計算のもと'),
    });
  });
});

describe('amounts.csv: both subsidies', () => {
  test.each(casesOf('amounts'))('$title', ({ cell }) => {
    const [fare = '', times = ''] = cell('交通費(円×回)').split('×');
    const minutes = Number(cell('対象時間(分)'));
    const end = `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:00`;
    const dates = openDatesFrom(
      day(`${cell('月')}-01`),
      Number(times),
      (at) => isSchemeDay(at),
      (at) => addDays(at, 1),
    );
    const { months, totals } = computed({
      children: [
        child({
          birthDate: cell('月') < '2022-04' ? '2019-06-15' : '2022-06-15',
          birthOrder: cell('第何子') === 'なし' ? null : Number(cell('第何子')),
        }),
      ],
      usage: dates.map((date) =>
        booking({
          date,
          start: '08:00',
          end,
          copayPaid: Number(cell('領収書(円)')),
          transportPaid: Number(fare),
        }),
      ),
    });
    const month = months.find((one) => one.month === cell('月'));
    expect(month?.copay.yen).toBe(Number(cell('利用者負担額(円)')));
    expect(feeText(month?.feeSubsidy)).toBe(cell('利用料補助'));
    const transport = month?.transport.subsidyYen;
    expect(transport === null ? '未計算' : String(transport)).toBe(cell('交通費補助(円)'));
    expect(totals.incomplete).toBe(month?.netYen === null);
  });

  const feeText = (
    fee: { status: string; yen: number | null; reason: string | null } | undefined,
  ) =>
    fee?.status === 'eligible'
      ? String(fee.yen)
      : `${fee?.status === 'unknown' ? '未計算' : '対象外'} ${fee?.reason}`;
});

describe('billing.csv: part hours', () => {
  const unitRoundings: Record<string, Billing['unitRounding']> = {
    そのまま: 'exact',
    切り上げ: 'up',
    切り捨て: 'down',
    四捨五入: 'nearest',
  };
  const yenRoundings: Record<string, Billing['yenRounding']> = {
    切り捨て: 'floor',
    切り上げ: 'ceil',
    四捨五入: 'nearest',
  };
  test.each(casesOf('billing'))('$title', ({ cell }) => {
    const billing: Billing = {
      unitMinutes: Number(cell('単位(分)')),
      unitRounding: unitRoundings[cell('単位の端数')] ?? 'exact',
      yenRounding: yenRoundings[cell('1円未満')] ?? 'floor',
      per: 'month',
    };
    expect(priceOf(Number(cell('時間(分)')), yen(150), billing)).toBe(Number(cell('金額(円)')));
  });
});

describe('eligibility.csv: who, from when, until when', () => {
  const kinds: Record<string, string> = {
    育休: 'childcare-leave',
    産休: 'maternity-leave',
    休暇: 'day-off',
  };
  const orNull = (text: string) => (text === '' ? null : text);
  const absences = (cell: Case) => {
    const [, kind = '', from, to] = /^(\S+) (\S+)〜(\S+)$/.exec(cell('休み')) ?? [];
    return from ? [{ kind: kinds[kind], from, to }] : [];
  };
  test.each(casesOf('eligibility'))('$title', ({ cell }) => {
    const [from, to] = cell('認定期間').split('〜');
    const source = household({
      children: [
        child({
          birthDate: cell('生年月日'),
          confirmedFrom: orNull(cell('対象者確認')),
          enrolledOn: orNull(cell('入所日')),
          certifications: [{ from, to, careNeed: 'standard' }],
          route:
            cell('経路') === '待機児童'
              ? { kind: 'waiting-list' }
              : { kind: 'leave-completed', returnedOn: orNull(cell('復職日')) },
        }),
      ],
      absences: absences(cell),
      usage: [booking({ date: cell('利用日') })],
    });
    const only = source.children.find(isDated);
    if (!only) throw new Error('no child');
    const { bookings } = assessChild(only, source.usage, source.absences, scheme);
    const [segment] = bookings[0]?.segments ?? [];
    expect(segment?.reason ?? segment?.verdict).toBe(cell('判定'));
  });
});

describe('verdict-order.csv: which reason comes first', () => {
  test.each(casesOf('verdict-order'))('$title', ({ cell }) => {
    const [careNeed, confirmedFrom] = [careNeeds[cell('保育必要量')], cell('対象者確認')];
    const date = cell('利用日');
    const hours = (text: string) => {
      const [start, end] = text.split('-');
      return { date, start, end };
    };
    const is = (header: string) => cell(header) === 'はい';
    const filled = openDatesFrom(
      day('2024-06-01'),
      Number(cell('その月の前の利用(日数)')),
      isSchemeDay,
      (at) => addDays(at, 1),
    );
    const source = household({
      children: [
        child({
          certifications: [{ from: '2024-04-01', to: '2025-12-31', careNeed }],
          confirmedFrom,
        }),
      ],
      absences: is('保護者の休暇日') ? [{ from: date, to: date, kind: 'day-off' }] : [],
      usage: [
        ...filled.map((one) => booking({ date: one, start: '08:00', end: '19:00' })),
        ...(cell('同じ日の別の利用') === ''
          ? []
          : [
              booking({
                ...hours(cell('同じ日の別の利用')),
                cancelled: is('別の利用はキャンセル') ? 'other' : null,
              }),
            ]),
        booking({
          ...hours(cell('利用時間')),
          id: 'judged',
          cancelled: is('キャンセル') ? 'other' : null,
          otherSubsidy: is('他の助成'),
        }),
      ],
    });
    const only = source.children.find(isDated);
    if (!only) throw new Error('no child');
    const { bookings } = assessChild(only, source.usage, source.absences, scheme);
    const judged = bookings.find(({ booking: { id } }) => id === 'judged');
    const told = judged?.segments.map(({ verdict, from, to }) => `${verdict} ${to - from}`);
    expect(told?.join(';')).toBe(cell('判定(分)'));
  });
});

describe('open-days.csv: アカウント発行申請の期限', () => {
  test.each(casesOf('open-days'))('$title', ({ cell }) => {
    const yearEndClosed = cell('12月29日〜1月3日を除く') === 'はい';
    expect(openDaysBefore(day(cell('初めて利用する日')), 10, { yearEndClosed })).toBe(cell('期限'));
  });
});

test('certifications decide the caps day by day', () => {
  const { months } = compute(
    household({
      children: [
        child({
          certifications: [
            { from: '2024-06-01', to: '2024-06-10', careNeed: 'standard' },
            { from: '2024-06-11', to: '2024-06-30', careNeed: 'short' },
          ],
        }),
      ],
      usage: ['2024-06-10', '2024-06-11'].map((date) =>
        booking({ date, start: '08:00', end: '20:00' }),
      ),
    }),
    scheme,
  );
  expect(months[0]?.minutes).toEqual({
    used: 1440,
    covered: 660 + 480,
    excluded: { 'over-daily-cap': 300 },
  });
});
