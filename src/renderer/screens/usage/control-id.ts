import type { BookingFields } from '../../session/session';

/** The id of a field's control: an error summary leads to it. */
export const controlId = (field: keyof BookingFields): string => `booking-${field}`;
