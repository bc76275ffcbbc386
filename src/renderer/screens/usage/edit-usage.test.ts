import { expect, test } from 'vitest';
import type { Household } from '../../../domain/household';
import type { Booking } from '../../../domain/usage';
import type { BookingValues } from './booking-fields';
import { freeBookingId, withBooking, withoutBooking } from './edit-usage';

const booking = (id: string) => ({ id, start: '08:00' }) as Booking;
const household = (...ids: string[]) => ({ usage: ids.map(booking) }) as unknown as Household;
const values = { start: '09:00' } as BookingValues;

test('a new booking gets an id that nobody has', () => {
  expect(freeBookingId([])).toBe('u0001');
  expect(freeBookingId([booking('u0002')])).toBe('u0003');
  expect(freeBookingId([booking('x'), booking('u0003'), booking('u0004')])).toBe('u0005');
  expect(withBooking(household('u0001'), null, values).usage).toEqual([
    booking('u0001'),
    { id: 'u0002', start: '09:00' },
  ]);
});

test('a corrected booking keeps its place and the fields this program does not know', () => {
  const known = household('a', 'b');
  const strange = { ...known, usage: [{ ...booking('a'), memo: 'x' }, booking('b')] } as Household;
  expect(withBooking(strange, 'a', values).usage).toEqual([
    { id: 'a', start: '09:00', memo: 'x' },
    booking('b'),
  ]);
  expect(withoutBooking(known, 'a').usage).toEqual([booking('b')]);
});
