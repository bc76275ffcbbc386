import { dateText } from '../../../../copy/quantities';
import { whatIf as copy } from '../../../../copy/what-if';
import { readDate } from '../../../../domain/calendar';
import { fullName, type Household } from '../../../../domain/household';
import { Checkbox, SelectField, TextField } from '../../../components/field';
import { TermHelp } from '../../../components/term-help';
import { type Hypothesis, schemeWeekdays } from './hypothesis';

const everyone = '';
const asIs = '';
/** Half hours, up to six hours. */
const lengths = Array.from({ length: 12 }, (_, index) => (index + 1) * 30);

const optionsOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.entries(names) as [Value, string][]).map(([value, text]) => ({ value, text }));

/** What is supposed: of whom, and what would be otherwise. */
export function WhatIfInputs({
  household,
  hypothesis,
  onChange,
}: {
  readonly household: Household;
  readonly hypothesis: Hypothesis;
  readonly onChange: (hypothesis: Hypothesis) => void;
}) {
  const { childId, hours, byMinutes, weekdays, careNeed, birthOrder, confirmedFrom } = hypothesis;
  const change = (part: Partial<Hypothesis>) => onChange({ ...hypothesis, ...part });
  const date = readDate(confirmedFrom);
  const unreadable = confirmedFrom.trim() !== '' && date === null;
  const changesHours = hours !== 'as-is';
  return (
    <div className="what-if-inputs">
      {household.children.length > 1 && (
        <SelectField
          label={copy.child}
          value={childId ?? everyone}
          options={[
            ...household.children.map(({ id, name }) => ({
              value: id,
              text: fullName(name) || id,
            })),
            { value: everyone, text: copy.everyone },
          ]}
          onChange={(chosen) =>
            change(
              chosen === everyone
                ? { childId: null, birthOrder: null }
                : { childId: chosen, birthOrder: null },
            )
          }
        />
      )}
      <SelectField
        label={copy.hours}
        value={hours}
        options={optionsOf(copy.hoursNames)}
        onChange={(chosen) => change({ hours: chosen })}
      />
      {(hours === 'longer' || hours === 'shorter') && (
        <SelectField
          label={copy.by}
          value={String(byMinutes)}
          options={lengths.map((length) => ({ value: String(length), text: copy.byText(length) }))}
          onChange={(length) => change({ byMinutes: Number(length) })}
        />
      )}
      {changesHours && (
        <fieldset className="what-if-weekdays">
          <legend className="field-label">{copy.weekdays}</legend>
          <div>
            {schemeWeekdays.map((weekday) => (
              <Checkbox
                key={weekday}
                checked={weekdays.includes(weekday)}
                onChange={(on) =>
                  change({
                    weekdays: schemeWeekdays.filter((one) =>
                      one === weekday ? on : weekdays.includes(one),
                    ),
                  })
                }
              >
                {copy.weekdayNames[weekday]}
              </Checkbox>
            ))}
          </div>
          {weekdays.length === 0 && <p className="field-hint">{copy.noWeekday}</p>}
        </fieldset>
      )}
      <SelectField
        label={copy.careNeed}
        help={<TermHelp term="careNeed" />}
        value={careNeed}
        options={optionsOf(copy.careNeedNames)}
        onChange={(chosen) => change({ careNeed: chosen })}
      />
      {childId !== null && (
        <SelectField
          label={copy.birthOrder}
          help={<TermHelp term="birthOrder" />}
          value={birthOrder === null ? asIs : String(birthOrder)}
          options={[
            { value: asIs, text: copy.birthOrderAsIs },
            ...[1, 2, 3].map((order) => ({
              value: String(order),
              text: copy.birthOrderName(order),
            })),
          ]}
          onChange={(order) => change({ birthOrder: order === asIs ? null : Number(order) })}
        />
      )}
      <TextField
        label={copy.confirmedFrom}
        help={<TermHelp term="confirmation" />}
        hint={date ? copy.confirmedFromRead(dateText(date)) : copy.confirmedFromHint}
        error={unreadable ? copy.confirmedFromError : null}
        value={confirmedFrom}
        onChange={(text) => change({ confirmedFrom: text })}
      />
    </div>
  );
}
