import { claimSentences } from '../../copy/temporary-care';
import type {
  TemporaryCareAnswers,
  TemporaryCareRowAnswers,
  TemporaryCareSection,
  TemporaryCareSums,
} from '../../domain/application';
import {
  type CivilDate,
  eraYearText,
  firstDayOf,
  fiscalYearStart,
  partsOf,
  toJapaneseDate,
} from '../../domain/calendar';
import type { Yen } from '../../domain/quantities';
import {
  lengthOfSpan,
  type MonthRows,
  type Span,
  type Sums,
  sumsOf,
  type TemporaryCareClaim,
  type TemporaryCareRow,
} from '../../domain/temporary-care';
import { paperLines } from './paper-lines';

/** Full-width characters that a line under the table holds. */
const noteWidth = 62;
const twoDigits = (part: number) => String(part).padStart(2, '0');
const hoursText = (amount: number) => String(Math.floor(amount / 60));
const minutesText = (amount: number) => twoDigits(amount % 60);
/** 9:00; 0:00 and 7:00 for the ends of a night. */
const clockText = (minute: number) => `${Math.floor(minute / 60) % 24}:${twoDigits(minute % 60)}`;
const amountText = (amount: Yen) => String(amount).replace(/\B(?=(\d{3})+$)/g, ',');

const paidText = (paid: Yen | null) => (paid === null ? null : amountText(paid));

/** Beside the printed 令和; a year of another era has no place there. */
function reiwaYear(date: CivilDate): string | null {
  const japanese = toJapaneseDate(date);
  return japanese?.era === '令和' ? eraYearText(japanese.year) : null;
}

const spanTexts = (span: Span | null) => ({
  start: span ? clockText(span.from) : '',
  end: span ? clockText(span.to) : '',
  hours: span ? hoursText(lengthOfSpan(span)) : '',
  minutes: span ? minutesText(lengthOfSpan(span)) : '',
});

function rowAnswers({
  date,
  day,
  night,
  booking,
  continued,
}: TemporaryCareRow): TemporaryCareRowAnswers {
  const [ofDay, ofNight] = [spanTexts(day), spanTexts(night)];
  return {
    day: String(partsOf(date).day),
    dayStart: ofDay.start,
    dayEnd: ofDay.end,
    dayHours: ofDay.hours,
    dayMinutes: ofDay.minutes,
    nightStart: ofNight.start,
    nightEnd: ofNight.end,
    nightHours: ofNight.hours,
    nightMinutes: ofNight.minutes,
    paid: continued ? '' : paidText(booking.paid),
  };
}

const sumAnswers = ({ dayMinutes, nightMinutes, paidYen }: Sums): TemporaryCareSums => ({
  dayHours: hoursText(dayMinutes),
  dayMinutes: minutesText(dayMinutes),
  nightHours: hoursText(nightMinutes),
  nightMinutes: minutesText(nightMinutes),
  paidYen,
});

/** The months of the claim, each cut into as many sections as the tables of the form need. */
function sections(
  months: readonly MonthRows[],
  rooms: readonly number[],
): readonly TemporaryCareSection[] {
  const made: TemporaryCareSection[] = [];
  for (const { month, rows } of months) {
    for (let from = 0; from < rows.length; ) {
      const room = rooms[made.length] ?? rooms.at(-1) ?? rows.length;
      const here = rows.slice(from, from + room);
      made.push({
        year: reiwaYear(firstDayOf(month)),
        month: String(Number(month.slice(5))),
        rows: here.map(rowAnswers),
        sums: sumAnswers(sumsOf(here)),
      });
      from += here.length;
    }
  }
  return made;
}

/**
 * The 利用内訳書 of a claim.
 *
 * @param rooms rows that the tables of the form take, the last one again and again; none: all rows of a month
 */
export const temporaryCareAnswers = (
  claim: TemporaryCareClaim,
  rooms: readonly number[],
): TemporaryCareAnswers => ({
  year: reiwaYear(fiscalYearStart(claim.fiscalYear)),
  sections: sections(claim.months, rooms),
  totals: sumAnswers(claim.totals),
  dayHours: claim.dayHours,
  nightHours: claim.nightHours,
  baseYen: claim.baseYen,
  claimYen: claim.claimYen,
  hoursUsed: claim.hoursUsed,
  notes: claimSentences(claim).flatMap((sentence) => paperLines(sentence, noteWidth)),
});
