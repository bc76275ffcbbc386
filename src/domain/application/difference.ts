import { type CivilMonth, monthOf } from '../calendar';
import type {
  Application,
  Filed,
  FiledAmount,
  FiledData,
  Household,
  Parent,
  Round,
} from '../household';
import { type Booking, inOrder } from '../usage';
import { amountsOf } from './amounts';
import { claimingOf, filedDataOf } from './claiming';
import { taxBaseDateOf } from './tax-base-date';

/** A booking of what was filed and of today; one of them null: added or removed since. */
export interface BookingChange {
  readonly filed: Booking | null;
  readonly now: Booking | null;
  /** What is not the same, where both are there. */
  readonly fields: readonly BookingField[];
}

const fields = [
  'childId',
  'date',
  'start',
  'end',
  'provider',
  'sitter',
  'ticketCode',
  'copayPaid',
  'transportPaid',
  'cancelled',
  'otherSubsidy',
] as const satisfies readonly (keyof Booking)[];
export type BookingField = (typeof fields)[number];

/** A child and month whose amounts, or whose bookings, are not what was filed. */
export interface MonthDifference {
  readonly childId: string;
  readonly month: CivilMonth;
  /** Null: there was nothing of that month, or there is nothing any more. */
  readonly filed: FiledAmount | null;
  readonly now: FiledAmount | null;
  readonly bookings: readonly BookingChange[];
}

/** What stands on the forms beside bookings and amounts. */
const parts = ['applicant', 'spouse', 'bankAccount', 'children'] as const;
export type ChangedPart = (typeof parts)[number];

export interface Difference {
  readonly months: readonly MonthDifference[];
  /** Whose entries are not what was filed. */
  readonly parts: readonly ChangedPart[];
}

/** Keys in any order: a file that was written and read again may have another. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (keys.length !== others.length) return false;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]));
}

const amounts = ['copayYen', 'feeSubsidyYen', 'transportPaidYen', 'transportSubsidyYen'] as const;
const sameAmounts = (one: FiledAmount | null, other: FiledAmount | null): boolean =>
  one === null || other === null
    ? one === other
    : amounts.every((amount) => one[amount] === other[amount]);

function changesOf(filed: FiledData, now: FiledData): readonly BookingChange[] {
  const before = new Map(filed.usage.map((booking) => [booking.id, booking]));
  const after = new Map(now.usage.map((booking) => [booking.id, booking]));
  const changes = [...before.values(), ...now.usage.filter(({ id }) => !before.has(id))].map(
    ({ id }): BookingChange => {
      const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
      const changed = was && is ? fields.filter((field) => was[field] !== is[field]) : [];
      return { filed: was, now: is, fields: changed };
    },
  );
  return changes.filter(
    ({ filed: was, now: is, fields: changed }) => was === null || is === null || changed.length > 0,
  );
}

/** The months a change is told under: where the booking was, or where it is now. */
const placeOf = ({ filed, now }: BookingChange) => {
  const booking = now ?? filed;
  return booking && { childId: booking.childId, month: monthOf(booking.date) };
};

/**
 * People as the papers of these months know them. What else is entered of them (a later certification,
 * a later 1 January, how far they are) changes no paper, or shows in the amounts.
 */
function onPapers({ applicant, spouse, bankAccount, children }: FiledData, { from, to }: Round) {
  const dates = new Set([taxBaseDateOf(from), taxBaseDateOf(to)]);
  const parent = ({ addressOn, ...rest }: Parent) => ({
    ...rest,
    addressOn: addressOn.filter(({ date }) => dates.has(date)),
  });
  return {
    applicant: parent(applicant),
    spouse: spouse && parent(spouse),
    bankAccount,
    children: children.map(({ id, name, birthDate, birthOrder, certifications }) => ({
      id,
      name,
      birthDate,
      birthOrder,
      certifications: certifications.filter(
        (one) => monthOf(one.from) <= to && monthOf(one.to) >= from,
      ),
    })),
  };
}

/**
 * What is not as it was filed, by child and month. What was filed is never changed by it. Receipts that
 * are kept since, and notes, are no difference: they change no paper.
 */
export function differenceOf(
  household: Household,
  { childIds }: Pick<Application, 'childIds'>,
  { data, round, amounts: before }: Filed,
): Difference {
  const part = claimingOf(household, { childIds }, round);
  const now = filedDataOf(part);
  const after = amountsOf(part, round);
  const changes = changesOf(data, now);
  const keyOf = ({ childId, month }: { childId: string; month: string }) => `${month} ${childId}`;
  const places = new Map<string, { childId: string; month: CivilMonth }>();
  for (const place of [...before, ...after, ...changes.map(placeOf)])
    if (place) places.set(keyOf(place), { childId: place.childId, month: place.month });
  const months = [...places.values()].map(({ childId, month }): MonthDifference => {
    const isHere = (one: { childId: string; month: string } | null) =>
      one?.childId === childId && one.month === month;
    return {
      childId,
      month,
      filed: before.find(isHere) ?? null,
      now: after.find(isHere) ?? null,
      bookings: inTime(changes.filter((change) => isHere(placeOf(change)))),
    };
  });
  const [was, is] = [onPapers(data, round), onPapers(now, round)];
  return {
    months: months
      .filter((one) => one.bookings.length > 0 || !sameAmounts(one.filed, one.now))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    parts: parts.filter((key) => !same(was[key], is[key])),
  };
}

function inTime(changes: readonly BookingChange[]): readonly BookingChange[] {
  const byId = new Map(changes.map((change) => [(change.now ?? change.filed)?.id, change]));
  const bookings = changes.flatMap(({ now, filed }) => now ?? filed ?? []);
  return inOrder(bookings).flatMap(({ id }) => byId.get(id) ?? []);
}

export const isSame = ({ months, parts }: Difference): boolean =>
  months.length === 0 && parts.length === 0;
