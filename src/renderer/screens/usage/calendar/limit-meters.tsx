import { clockDurationText, monthText, shortDayText } from '../../../../copy/quantities';
import { careNeedNames, limitSentence, meter } from '../../../../copy/screens-usage-calendar';
import {
  type Assessment,
  assessedDay,
  assessedMonth,
  type DayMarks,
} from '../../../../domain/assess';
import { type CivilDate, monthOf } from '../../../../domain/calendar';
import { Meter } from '../../../components/meter';
import { dayLimit, type LimitState, monthLimit } from '../limits';

/** The day's and the month's covered minutes against the limits that hold, with what is being typed. */
export function LimitMeters({
  child,
  date,
  marks,
  now,
  after,
}: {
  readonly child: string;
  readonly date: CivilDate;
  readonly marks: DayMarks;
  readonly now: Assessment | undefined;
  /** With the typed booking; the same as `now` while nothing readable is typed. */
  readonly after: Assessment | undefined;
}) {
  const { limits } = marks;
  const month = monthOf(date);
  if (limits === null)
    return (
      <section aria-label={meter.title(child)}>
        <p className="soft">{meter.noLimit}</p>
      </section>
    );
  const one = (span: 'day' | 'month', label: string, was: LimitState, will: LimitState) => (
    <Meter
      label={label}
      value={Math.min(was.covered, will.covered)}
      planned={Math.max(0, will.covered - was.covered)}
      limit={will.limit}
      valueText={meter.of(clockDurationText(will.covered), clockDurationText(will.limit))}
      words={limitSentence(span, will)}
      warns={will.kind !== 'within'}
    />
  );
  return (
    <section className="limit-meters" aria-label={meter.title(child)} aria-live="polite">
      {/* Where nothing counts there is nothing left to use either. */}
      {marks.verdict === null &&
        one(
          'day',
          meter.day(shortDayText(date)),
          dayLimit(assessedDay(now, date), limits),
          dayLimit(assessedDay(after, date), limits),
        )}
      {one(
        'month',
        meter.month(monthText(month)),
        monthLimit(assessedMonth(now, month), limits),
        monthLimit(assessedMonth(after, month), limits),
      )}
      <p className="soft">{meter.by(careNeedNames[limits.careNeed])}</p>
    </section>
  );
}
