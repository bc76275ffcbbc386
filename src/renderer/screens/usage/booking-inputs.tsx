import { dateText } from '../../../copy/quantities';
import { bookingFieldErrors, bookingForm } from '../../../copy/screens-usage';
import { readDate } from '../../../domain/calendar';
import type { Household } from '../../../domain/household';
import { Checkbox, SelectField, TextField } from '../../components/field';
import { TermHelp } from '../../components/term-help';
import { readTime } from '../../reading/time';
import { useProgram } from '../../session/program';
import type { BookingFields } from '../../session/session';
import type { FieldErrors } from './booking-fields';
import { controlId } from './control-id';
import { childName } from './listed-bookings';

interface Props {
  readonly household: Household;
  readonly fields: BookingFields;
  readonly errors: FieldErrors;
}

type Cancelled = BookingFields['cancelled'];
const cancellations = Object.entries(bookingForm.cancelledNames) as readonly [Cancelled, string][];

export function BookingInputs({ household, fields, errors }: Props) {
  const { dispatch } = useProgram();
  const typed = (change: Partial<BookingFields>) => dispatch({ kind: 'typed', fields: change });
  const sentence = (field: keyof BookingFields) => {
    const error = errors[field];
    return error ? bookingFieldErrors[error] : null;
  };
  const text = (field: Exclude<keyof BookingFields, 'otherSubsidy' | 'cancelled'>) => ({
    id: controlId(field),
    value: fields[field],
    error: sentence(field),
    onChange: (value: string) => typed({ [field]: value }),
  });
  const date = readDate(fields.date);
  const start = readTime(fields.start);
  const end = readTime(fields.end);
  return (
    <>
      <div className="booking-inputs">
        <SelectField
          label={bookingForm.child}
          {...text('childId')}
          options={[
            ...(fields.childId === '' ? [{ value: '', text: bookingForm.choose }] : []),
            ...household.children.map(({ id }) => ({ value: id, text: childName(household, id) })),
          ]}
        />
        <TextField
          label={bookingForm.date}
          hint={date ? bookingForm.dateRead(dateText(date)) : bookingForm.dateHint}
          {...text('date')}
        />
        <TextField
          label={bookingForm.start}
          hint={bookingForm.startHint}
          width="short"
          numeric
          {...text('start')}
        />
        <TextField
          label={bookingForm.end}
          hint={start && end && end < start ? bookingForm.endsNextDay : bookingForm.endHint}
          width="short"
          numeric
          {...text('end')}
        />
        <TextField
          label={bookingForm.copay}
          hint={bookingForm.copayHint}
          width="short"
          numeric
          {...text('copayPaid')}
        />
        <TextField
          label={bookingForm.transport}
          hint={bookingForm.transportHint}
          width="short"
          numeric
          {...text('transportPaid')}
        />
        <TextField label={bookingForm.provider} {...text('provider')} />
        <TextField label={bookingForm.sitter} {...text('sitter')} />
        <TextField
          label={bookingForm.ticket}
          help={<TermHelp term="ticket" />}
          {...text('ticketCode')}
        />
        <SelectField
          label={bookingForm.cancelled}
          value={fields.cancelled}
          options={cancellations.map(([value, name]) => ({ value, text: name }))}
          onChange={(cancelled) => typed({ cancelled })}
        />
      </div>
      <Checkbox checked={fields.otherSubsidy} onChange={(otherSubsidy) => typed({ otherSubsidy })}>
        {bookingForm.otherSubsidy}
      </Checkbox>
    </>
  );
}
