import type { CivilDate } from '../../src/domain/calendar';
import { type Child, type Household, parseHousehold } from '../../src/domain/household';
import { schemeOf } from '../../src/domain/rules';
import { compute } from '../../src/domain/subsidy';
import type { Booking } from '../../src/domain/usage';

/** Dates of a test are written by hand. */
export const day = (text: string): CivilDate => text as CivilDate;

const nameless = { family: '北', given: '花子', familyKana: 'キタ', givenKana: 'ハナコ' };

type Loose = Readonly<Record<string, unknown>>;

/** A child who may use the scheme for all of R2 … R8, unless said otherwise. */
export const child = (changes: Loose = {}): Loose => ({
  id: 'c1',
  name: nameless,
  birthDate: '2022-06-15',
  birthOrder: 1,
  certifications: [{ number: '1', from: '2020-01-01', to: '2028-12-31', careNeed: 'standard' }],
  confirmedFrom: '2020-01-01',
  route: { kind: 'waiting-list' },
  enrolledOn: null,
  ...changes,
});

let made = 0;

export const booking = (changes: Loose): Loose => {
  made += 1;
  return {
    id: `b${made}`,
    childId: 'c1',
    date: '2024-06-03',
    start: '09:00',
    end: '17:00',
    provider: '',
    sitter: '',
    ticketCode: null,
    copayPaid: null,
    transportPaid: 0,
    cancelled: null,
    otherSubsidy: false,
    ...changes,
  };
};

/** A household that went through the real schema. */
export function household(changes: Loose = {}): Household {
  const parsed = parseHousehold({
    format: 'sitter-hojo/household',
    version: 1,
    scheme: 'kita-waiting-list',
    applicant: { name: nameless },
    children: [child()],
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

export const scheme = schemeOf('kita-waiting-list');

export const computed = (changes: Loose) => compute(household(changes), scheme);

/** The weekdays (Mon–Sat) from a date on that are no holidays, `count` of them. */
export function openDatesFrom(
  date: CivilDate,
  count: number,
  isOpen: (date: CivilDate) => boolean,
  next: (date: CivilDate) => CivilDate,
): readonly CivilDate[] {
  const dates: CivilDate[] = [];
  for (let at = date; dates.length < count; at = next(at)) if (isOpen(at)) dates.push(at);
  return dates;
}

export type { Booking, Child };
