import { memo } from 'react';
import { durationText } from '../../../../copy/quantities';
import { receipts } from '../../../../copy/screens-receipts';
import {
  calendar,
  clockText,
  hoursText,
  markSentence,
  markWords,
  shortReason,
  spokenDay,
} from '../../../../copy/screens-usage-calendar';
import type { Segment } from '../../../../domain/assess';
import { partsOf } from '../../../../domain/calendar';
import { classes } from '../../../components/classes';
import { DayBar } from '../day-bar';
import { coveredIn } from '../listed-bookings';
import type { CalendarDay, DayPart } from './calendar-days';

export interface Half {
  readonly text: string;
  /** It was asked for and could not be read. */
  readonly wrong: boolean;
}

interface Props {
  readonly day: CalendarDay;
  readonly selected: boolean;
  readonly today: boolean;
  /** After today: what is booked is still to come. */
  readonly ahead: boolean;
  /** What is typed on the day and not taken over yet. */
  readonly half: Half | null;
}

/** Why parts of it do not count, a word or two each. */
function reasonsOf(segments: readonly Segment[]): readonly string[] {
  const reasons = segments.flatMap(({ verdict, reason }) =>
    verdict === 'covered' ? [] : [shortReason(verdict, reason)],
  );
  return [...new Set(reasons)];
}

function clashWord({ clashes, continued }: DayPart): string | null {
  if (continued || clashes.length === 0) return null;
  return clashes.some(({ kind }) => kind === 'duplicate')
    ? calendar.duplicate
    : calendar.overlapping;
}

/** What counted, and why not all of it; where nothing counts the reason says it. */
function whyWords(part: DayPart): readonly string[] {
  const covered = coveredIn(part.segments);
  const clash = clashWord(part);
  const why = [...new Set([...reasonsOf(part.segments), ...(clash ? [clash] : [])])];
  return covered > 0 || why.length === 0
    ? [calendar.coveredOf(durationText(covered)), ...why]
    : why;
}

function spokenPart(part: DayPart): string {
  const { booking } = part.assessed;
  const words = [
    part.continued ? calendar.continued : hoursText(booking),
    calendar.coveredOf(durationText(coveredIn(part.segments))),
    ...reasonsOf(part.segments),
    clashWord(part) ?? '',
    part.lacksReceipt ? receipts.lacking : '',
  ];
  return words.filter(Boolean).join(' ');
}

/** The whole cell as one sentence: what a screen reader says on arriving at the day. */
function spokenCell({ day, today, ahead, half }: Props): string {
  return [
    spokenDay(day.date),
    today ? calendar.today : '',
    markSentence(day.marks)?.replace(/。$/, '') ?? '',
    day.parts.length === 0 ? calendar.notBooked : calendar.booked(day.parts.length),
    ahead && day.parts.length > 0 ? calendar.ahead : '',
    ...day.parts.map(spokenPart),
    half ? calendar.half(half.text) : '',
    half?.wrong ? calendar.wrong : '',
  ]
    .filter(Boolean)
    .join('。');
}

/** One day: its marks in words, its bookings with their bars and why minutes do not count. */
export const DayCell = memo(function DayCell(props: Props) {
  const { day, selected, today, ahead, half } = props;
  const { date, marks, parts } = day;
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a td of a grid (ARIA APG)
      role="gridcell"
      className={classes('day-cell', marks.verdict !== null && 'day-closed')}
      data-date={date}
      tabIndex={selected ? 0 : -1}
      aria-selected={selected}
      {...(today ? { 'aria-current': 'date' as const } : {})}
    >
      {/* The name of the cell; what is drawn says the same, shorter. */}
      <span className="visually-hidden">{spokenCell(props)}</span>
      <div aria-hidden="true">
        <div className="day-top">
          <span className="day-number figures">{partsOf(date).day}</span>
          {today && <span className="day-word">{calendar.today}</span>}
          {markWords(marks).map((word) => (
            <span key={word} className="day-word">
              {word}
            </span>
          ))}
        </div>
        {ahead && parts.length > 0 && <p className="day-ahead">{calendar.ahead}</p>}
        {parts.map((part) => (
          <CellPart key={part.assessed.booking.id} part={part} />
        ))}
        {half && (
          <p className={classes('day-half', half.wrong && 'day-wrong')}>
            {calendar.half(half.text)}
            {half.wrong && <span className="day-half-wrong">{calendar.wrong}</span>}
          </p>
        )}
      </div>
    </td>
  );
});

function CellPart({ part }: { readonly part: DayPart }) {
  const { booking } = part.assessed;
  return (
    <div className="day-part">
      <p className="day-hours figures">
        {part.continued ? (
          calendar.continued
        ) : (
          <>
            <span className="unbroken">{clockText(booking.start)}〜</span>
            <span className="unbroken">
              {booking.end < booking.start && calendar.nextDay}
              {clockText(booking.end)}
            </span>
          </>
        )}
      </p>
      <DayBar segments={part.segments} />
      <p className="day-why figures">{calendar.joined(whyWords(part))}</p>
      {part.lacksReceipt && <p className="day-why">{receipts.lacking}</p>}
    </div>
  );
}
