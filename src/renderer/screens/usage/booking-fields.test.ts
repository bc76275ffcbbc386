import { expect, test } from 'vitest';
import { parseCivilDate } from '../../../domain/calendar';
import { yen } from '../../../domain/quantities';
import type { Booking } from '../../../domain/usage';
import { emptyFields, fieldsOf, readFields } from './booking-fields';

const date = parseCivilDate('2024-05-07');
if (date === null) throw new Error('no such day');
const booking: Booking = {
  id: 'u1',
  childId: 'c1',
  date,
  start: '08:00',
  end: '18:00',
  provider: '事業者',
  sitter: 'シッター',
  ticketCode: null,
  copayPaid: null,
  transportPaid: yen(0),
  cancelled: null,
  otherSubsidy: false,
};

test('a booking survives being shown as fields', () => {
  const { id, ...values } = booking;
  expect(readFields(fieldsOf(booking))).toEqual({ ok: true, value: values });
  const full = { ...booking, ticketCode: 'T1', copayPaid: yen(0), transportPaid: yen(880) };
  expect(readFields(fieldsOf(full))).toMatchObject({
    ok: true,
    value: { ticketCode: 'T1', copayPaid: 0, transportPaid: 880 },
  });
});

test('dates and times are read as people write them', () => {
  const fields = {
    ...fieldsOf(booking),
    date: '令和６年５月７日',
    start: '0830',
    end: '１８：００',
  };
  expect(readFields(fields)).toMatchObject({
    ok: true,
    value: { date: '2024-05-07', start: '08:30', end: '18:00' },
  });
});

test('every field tells what is wrong with it', () => {
  expect(readFields(emptyFields('', undefined))).toEqual({
    ok: false,
    error: {
      childId: 'child-missing',
      date: 'date-missing',
      start: 'start-missing',
      end: 'end-missing',
    },
  });
  const wrong = {
    ...fieldsOf(booking),
    date: '2023-02-29',
    start: '25:00',
    end: 'x',
    copayPaid: '千円',
    transportPaid: '-1',
  };
  expect(readFields(wrong)).toEqual({
    ok: false,
    error: {
      date: 'date-unreadable',
      start: 'start-unreadable',
      end: 'end-unreadable',
      copayPaid: 'copay-unreadable',
      transportPaid: 'transport-unreadable',
    },
  });
  expect(readFields({ ...fieldsOf(booking), end: '8:00' })).toEqual({
    ok: false,
    error: { end: 'end-equals-start' },
  });
});

test('a new booking begins with who came the last time', () => {
  expect(emptyFields('c1', booking)).toMatchObject({
    provider: '事業者',
    sitter: 'シッター',
    date: '',
  });
});
