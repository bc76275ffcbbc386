import { monthText, shortDayText } from '../../../../copy/quantities';
import { hoursText } from '../../../../copy/screens-usage-calendar';
import { repeating } from '../../../../copy/screens-usage-repeat';
import { type CivilDate, monthOf } from '../../../../domain/calendar';
import {
  type Child,
  type DatedChild,
  fullName,
  type Household,
  isDated,
} from '../../../../domain/household';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { Checkbox } from '../../../components/field';
import type { BookingValues } from '../booking-fields';
import { PreviewTable } from './preview-table';
import type { RepeatSource } from './repeat-plan';
import { type Range, useRepeat } from './use-repeat';
import './repeat.css';

const nameOf = (child: Child) => fullName(child.name) || child.id;
const sources = ['last-week', 'pattern'] as const;
const ranges = ['week', 'month'] as const;

const spanText = (dates: readonly CivilDate[]) => {
  const [first] = dates;
  const last = dates.at(-1);
  return first && last ? `${shortDayText(first)}〜${shortDayText(last)}` : '';
};

/** Nothing can be added: what to do about it. */
const noneSentence = ({ kind }: RepeatSource, isWeek: boolean): string => {
  if (kind === 'booking') return repeating.none.booking;
  return isWeek ? repeating.none.week : repeating.none.month;
};

/** 先週と同じ, いつもの曜日パターン or one booking onto chosen days, shown before anything is added. */
export function RepeatDialog({
  household,
  child,
  day,
  source: first,
  together: startTogether,
  onTake,
  onCancel,
}: {
  readonly household: Household;
  readonly child: DatedChild;
  readonly day: CivilDate;
  readonly source: RepeatSource;
  readonly together: readonly string[];
  readonly onTake: (values: readonly BookingValues[]) => void;
  readonly onCancel: () => void;
}) {
  const repeat = useRepeat(household, child, day, first, startTogether);
  const { source, range, dates, tables, values } = repeat;
  const siblings = household.children.filter((one) => isDated(one) && one.id !== child.id);
  return (
    <Dialog title={repeating.title} onCancel={onCancel} wide>
      <p className="soft">{repeating.child(nameOf(child))}</p>
      {source.kind === 'booking' ? (
        <p className="figures">
          {repeating.booking(`${shortDayText(source.booking.date)} ${hoursText(source.booking)}`)}
        </p>
      ) : (
        <div className="repeat-choices">
          <Choice
            legend={repeating.source}
            name="repeat-source"
            value={source.kind}
            options={sources.map((value) => ({
              value,
              text: repeating.sources[value],
              hint: repeating.sourceHints[value],
            }))}
            onChange={repeat.setSource}
          />
          {source.kind === 'pattern' && (
            <Choice
              legend={repeating.range}
              name="repeat-range"
              value={range}
              options={ranges.map((value) => ({ value, text: repeating.ranges[value] }))}
              onChange={(value: Range) => repeat.setRange(value)}
            />
          )}
        </div>
      )}
      <div className="repeat-span">
        <p className="figures" aria-live="polite">
          {source.kind === 'booking'
            ? repeating.pickDays(monthText(monthOf(day)))
            : repeating.days(spanText(dates))}
        </p>
        {repeat.isWeek && (
          // biome-ignore lint/a11y/useSemanticElements: two buttons, not fields of a form
          <div className="repeat-weeks" role="group" aria-label={repeating.week}>
            <Button small onClick={() => repeat.moveWeek(-1)}>
              {repeating.previousWeek}
            </Button>
            <Button small onClick={() => repeat.moveWeek(1)}>
              {repeating.nextWeek}
            </Button>
          </div>
        )}
      </div>
      <Checkbox checked={repeat.closedToo} onChange={repeat.setClosedToo}>
        {repeating.closedToo}
      </Checkbox>
      {siblings.map(({ id, name }) => (
        <Checkbox
          key={id}
          checked={repeat.together.includes(id)}
          onChange={(on) =>
            repeat.setTogether(
              on ? [...repeat.together, id] : repeat.together.filter((one) => one !== id),
            )
          }
        >
          {repeating.togetherWith(fullName(name) || id, source.kind === 'booking')}
        </Checkbox>
      ))}
      {tables.map(({ child: one, rows }) => (
        <PreviewTable
          key={one.id}
          caption={repeating.previewOf(nameOf(one))}
          rows={rows}
          repeat={repeat}
        />
      ))}
      <p className="soft">{repeating.kept}</p>
      {values.length === 0 && <p role="status">{noneSentence(source, repeat.isWeek)}</p>}
      <div className="dialog-actions">
        <Button
          look="primary"
          aria-disabled={values.length === 0}
          onClick={() => values.length > 0 && onTake(values)}
        >
          {repeating.take(values.length)}
        </Button>
        <Button onClick={onCancel}>{repeating.cancel}</Button>
      </div>
    </Dialog>
  );
}

function Choice<Value extends string>({
  legend,
  name,
  value,
  options,
  onChange,
}: {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { value: Value; text: string; hint?: string }[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <fieldset className="repeat-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="checkbox">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.text}
            {option.hint && <span className="repeat-hint soft">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
