import { afterLeaveOn } from '../assess';
import { type CivilDate, fiscalYearOf, fiscalYearStart } from '../calendar';
import type { Absence, Child } from '../household';
import type { Change, ConditionId } from './eligibility';
import { firstBirthdaysOf, isClosedDay, nextOpenDay } from './first-birthday';

/** K4 復職日の翌年度4月: the April whose selection a 育児休業満了者 has to apply for at the latest. */
export const aprilAfter = (returnedOn: CivilDate): CivilDate =>
  fiscalYearStart(fiscalYearOf(returnedOn) + 1);

const hold: Change = { kind: 'hold' };

/** The way over the first birthday is open only until it has passed. */
const isAhead = ({ birthDate }: Child, today: CivilDate): boolean =>
  birthDate === null || firstBirthdaysOf(birthDate).some((birthday) => birthday >= today);

function forBirthday({ birthDate, route }: Child, today: CivilDate): readonly Change[] {
  if (birthDate === null || route?.kind !== 'leave-completed') return [hold];
  const birthdays = firstBirthdaysOf(birthDate);
  const on = birthdays.filter((birthday) => birthday >= today);
  const closed = birthdays.find(
    (birthday) => isClosedDay(birthday) && nextOpenDay(birthday) === route.returnedOn,
  );
  return [
    ...(on.length > 0 ? [{ kind: 'return-on-birthday', on } as const] : []),
    ...(closed ? [{ kind: 'closed-birthday', birthday: closed } as const] : []),
    hold,
  ];
}

/** What would make the child eligible, for one thing that stands against it; empty: nothing would. */
export function changesFor(
  id: ConditionId,
  child: Child,
  absences: readonly Absence[],
  today: CivilDate,
): readonly Change[] {
  switch (id) {
    case 'age-class':
    case 'enrolled':
    case 'declined-or-left':
      return [];
    case 'no-route':
    case 'no-full-year':
      return isAhead(child, today) ? [hold, { kind: 'full-year-of-leave' }] : [hold];
    case 'not-on-hold':
    case 'class-zero':
    case 'route-ended':
      return [hold];
    case 'not-applying':
      return [{ kind: 'keep-applying' }];
    case 'not-on-birthday':
      return forBirthday(child, today);
    case 'no-april': {
      const returnedOn = child.route?.kind === 'leave-completed' ? child.route.returnedOn : null;
      const birthday = child.birthDate && firstBirthdaysOf(child.birthDate).at(-1);
      const from = returnedOn ?? birthday ?? today;
      return [{ kind: 'apply-for-april', april: aprilAfter(from) }];
    }
    case 'certified-nursery':
      return [{ kind: 'end-nursery-subsidy' }];
    case 'no-certification':
      return [{ kind: 'certification' }];
    case 'on-leave': {
      const on = afterLeaveOn(absences, today);
      return on === null ? [] : [{ kind: 'after-leave', on }];
    }
    default:
      return id satisfies never;
  }
}
