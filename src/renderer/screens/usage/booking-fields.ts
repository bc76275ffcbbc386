import type { BookingFieldError } from '../../../copy/screens-usage';
import { readDate } from '../../../domain/calendar';
import { yen } from '../../../domain/quantities';
import { failure, type Result, success } from '../../../domain/result';
import type { Booking } from '../../../domain/usage';
import { readAmount } from '../../reading/amount';
import { readTime } from '../../reading/time';
import type { BookingFields } from '../../session/session';

/** A booking without its id. */
export type BookingValues = Omit<Booking, 'id'>;
export type FieldErrors = Readonly<Partial<Record<keyof BookingFields, BookingFieldError>>>;

export const fieldsOf = (booking: Booking): BookingFields => ({
  childId: booking.childId,
  date: booking.date,
  start: booking.start,
  end: booking.end,
  provider: booking.provider,
  sitter: booking.sitter,
  ticketCode: booking.ticketCode ?? '',
  copayPaid: booking.copayPaid === null ? '' : String(booking.copayPaid),
  transportPaid: booking.transportPaid === 0 ? '' : String(booking.transportPaid),
  cancelled: booking.cancelled ?? '',
  otherSubsidy: booking.otherSubsidy,
});

/** A new booking begins with who came the last time. */
export const emptyFields = (childId: string, last: Booking | undefined): BookingFields => ({
  childId,
  date: '',
  start: '',
  end: '',
  provider: last?.provider ?? '',
  sitter: last?.sitter ?? '',
  ticketCode: '',
  copayPaid: '',
  transportPaid: '',
  cancelled: '',
  otherSubsidy: false,
});

const isEmpty = (text: string) => text.trim() === '';

/** The typed text as a booking, or what is wrong with each field. */
export function readFields(fields: BookingFields): Result<BookingValues, FieldErrors> {
  const date = readDate(fields.date);
  const start = readTime(fields.start);
  const end = readTime(fields.end);
  const copayPaid = isEmpty(fields.copayPaid) ? null : readAmount(fields.copayPaid);
  const transportPaid = isEmpty(fields.transportPaid) ? yen(0) : readAmount(fields.transportPaid);

  const errors: { -readonly [Key in keyof FieldErrors]: FieldErrors[Key] } = {};
  if (fields.childId === '') errors.childId = 'child-missing';
  if (date === null) errors.date = isEmpty(fields.date) ? 'date-missing' : 'date-unreadable';
  if (start === null) errors.start = isEmpty(fields.start) ? 'start-missing' : 'start-unreadable';
  if (end === null) errors.end = isEmpty(fields.end) ? 'end-missing' : 'end-unreadable';
  else if (start === end) errors.end = 'end-equals-start';
  if (copayPaid === null && !isEmpty(fields.copayPaid)) errors.copayPaid = 'copay-unreadable';
  if (transportPaid === null) errors.transportPaid = 'transport-unreadable';

  if (date === null || start === null || end === null || transportPaid === null)
    return failure(errors);
  if (Object.keys(errors).length > 0) return failure(errors);
  return success({
    childId: fields.childId,
    date,
    start,
    end,
    provider: fields.provider.trim(),
    sitter: fields.sitter.trim(),
    ticketCode: isEmpty(fields.ticketCode) ? null : fields.ticketCode.trim(),
    copayPaid,
    transportPaid,
    cancelled: fields.cancelled === '' ? null : fields.cancelled,
    otherSubsidy: fields.otherSubsidy,
  });
}
