import {
  clockDurationText,
  durationText,
  monthText,
  shortDayText,
  yenText,
} from '../../copy/quantities';
import { exclusionNames, notEligibleNames } from '../../copy/verdicts';
import type { UsageAnswers, UsageRow } from '../../domain/application';
import type { AssessedBooking, Assessment, Segment } from '../../domain/assess';
import { monthOf } from '../../domain/calendar';
import type { MonthStatement } from '../../domain/subsidy';
import type { Booking } from '../../domain/usage';

const amountText = (amount: number) => yenText(amount).replace('円', '');

const nameOf = ({ verdict, reason }: Segment): string | null => {
  if (verdict === 'covered') return null;
  return reason ? notEligibleNames[reason] : exclusionNames[verdict];
};

/** Why minutes of a booking do not count: 「1日の上限超え 0:20」. */
function remarkOf(booking: Booking, inMonth: readonly Segment[], month: string): string {
  const excluded = new Map<string, number>();
  for (const segment of inMonth) {
    const name = nameOf(segment);
    if (name) excluded.set(name, (excluded.get(name) ?? 0) + segment.to - segment.from);
  }
  const reasons = [...excluded].map(([name, amount]) => `${name} ${clockDurationText(amount)}`);
  const crossing = monthOf(booking.date) === month ? [] : ['前月からの続き'];
  return [...crossing, ...reasons].join('、');
}

const lengthIn = (segments: readonly Segment[]) =>
  segments.reduce((sum, { from, to }) => sum + to - from, 0);

function rowOf(assessed: AssessedBooking, month: string): UsageRow {
  const { booking, segments } = assessed;
  const startsHere = monthOf(booking.date) === month;
  const inMonth = segments.filter(({ date }) => monthOf(date) === month);
  const covered = inMonth.filter(({ verdict }) => verdict === 'covered');
  return {
    date: shortDayText(booking.date),
    start: booking.start,
    end: booking.end,
    sitter: booking.sitter,
    provider: booking.provider,
    used: clockDurationText(lengthIn(inMonth)),
    covered: clockDurationText(lengthIn(covered)),
    copay: !startsHere ? '' : booking.copayPaid === null ? '未入力' : amountText(booking.copayPaid),
    fare: startsHere ? amountText(booking.transportPaid) : '',
    ticketCode: booking.ticketCode ?? '',
    remark: remarkOf(booking, inMonth, month),
  };
}

const yenOf = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);

/** How the columns lead to the figures of the statement. */
function notesOf({ copay, transport }: MonthStatement, receiptsYen: number): readonly string[] {
  const uncountedReceipts = receiptsYen - copay.receiptsYen;
  const uncountedFares = transport.paidYen - transport.claimableYen;
  return [
    `計算結果の利用者負担額 ${yenText(copay.yen)} = 対象になる利用の領収書 ${copay.receiptsCount}件 ${yenText(copay.receiptsYen)} + 領収書が未入力の対象時間 ${durationText(copay.estimatedMinutes)}の見込み ${yenText(copay.estimatedYen)}`,
    ...(uncountedReceipts > 0
      ? [`対象時間のない利用の領収書 ${yenText(uncountedReceipts)} は数えません。`]
      : []),
    transport.paidYen === 0
      ? '交通費はありません。'
      : uncountedFares > 0
        ? `対象となる交通費 ${yenText(transport.claimableYen)} = 合計 ${yenText(transport.paidYen)} − 対象時間のない利用の ${yenText(uncountedFares)}(月の上限の前の金額)`
        : `対象となる交通費 ${yenText(transport.claimableYen)}(月の上限の前の金額)`,
  ];
}

/** 利用実績内訳: every booking with a minute in the month. */
export function usageAnswers(assessment: Assessment, statement: MonthStatement): UsageAnswers {
  const { month, minutes, transport } = statement;
  const bookings = assessment.bookings.filter(({ segments }) =>
    segments.some(({ date }) => monthOf(date) === month),
  );
  const starting = bookings.filter(({ booking }) => monthOf(booking.date) === month);
  const receiptsYen = yenOf(starting.map(({ booking }) => booking.copayPaid));
  return {
    month: monthText(month),
    rows: bookings.map((assessed) => rowOf(assessed, month)),
    totals: {
      date: '合計',
      start: '',
      end: '',
      sitter: `${starting.length}件`,
      provider: '',
      used: clockDurationText(minutes.used),
      covered: clockDurationText(minutes.covered),
      copay: amountText(receiptsYen),
      fare: amountText(transport.paidYen),
      ticketCode: '',
      remark: '',
    },
    notes: notesOf(statement, receiptsYen),
  };
}
