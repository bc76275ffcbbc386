import { clockDurationText, monthText, shortDayText, yenText } from '../../copy/quantities';
import { usageSheet as copy } from '../../copy/sheets';
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
  const crossing = monthOf(booking.date) === month ? [] : [copy.fromMonthBefore];
  return copy.remark([...crossing, ...reasons]);
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
    copay: !startsHere
      ? ''
      : booking.copayPaid === null
        ? copy.notEntered
        : amountText(booking.copayPaid),
    fare: startsHere ? amountText(booking.transportPaid) : '',
    ticketCode: booking.ticketCode ?? '',
    remark: remarkOf(booking, inMonth, month),
  };
}

const yenOf = (amounts: readonly (number | null)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);

/** How the columns lead to the figures of the statement. */
function notesOf(statement: MonthStatement, receiptsYen: number): readonly string[] {
  const uncounted = receiptsYen - statement.copay.receiptsYen;
  return [
    copy.copay(statement),
    ...(uncounted > 0 ? [copy.uncountedReceipts(uncounted)] : []),
    copy.fares(statement),
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
      date: copy.total,
      start: '',
      end: '',
      sitter: copy.bookings(starting.length),
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
