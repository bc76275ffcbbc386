import { leaveEndOf } from '../application';
import { isBornOnAprilFirst, routeEndOf } from '../assess';
import {
  addMonths,
  addYears,
  type CivilDate,
  fiscalYearEnd,
  fiscalYearOf,
  monthOf,
} from '../calendar';
import type { DatedChild, Household, Route } from '../household';
import { rulesIn, type Scheme } from '../rules';
import { aprilAfter } from './changes';
import type { Note } from './eligibility';
import { firstBirthdaysOf, isClosedDay } from './first-birthday';
import type { Period } from './period';

/** So long before its end a certification is spoken of as ending soon: our reminder, no rule of the ward. */
const soonMonths = 2;

/** K19 産休・育休中に申請された場合は、復職日から1ヶ月以内に; before the application, as if it came today. */
function leaveEndCertificate(
  child: DatedChild,
  household: Household,
  today: CivilDate,
): readonly Note[] {
  const { procedure, confirmedFrom } = child;
  const isApplied = (procedure?.confirmationFiledOn ?? confirmedFrom) !== null;
  const end = leaveEndOf(isApplied ? child : { ...child, confirmedFrom: today }, household);
  if (end === null) return [];
  const filed = (procedure?.leaveEndCertificateFiledOn ?? null) !== null;
  const due = today <= end.dueBy ? 'due' : 'overdue';
  const state = isApplied ? (filed ? 'filed' : due) : 'if-applied-now';
  return [{ kind: 'leave-end-certificate', ...end, state }];
}

/** What route 2 brings: the April selection, and the readings of its dates. */
function ofReturn(birthDate: CivilDate, returnedOn: CivilDate): readonly Note[] {
  const birthdays = firstBirthdaysOf(birthDate);
  return [
    { kind: 'april-selection', april: aprilAfter(returnedOn) },
    ...(isBornOnAprilFirst(birthDate)
      ? [
          {
            kind: 'born-april-first',
            earlier: fiscalYearEnd(fiscalYearOf(addYears(birthDate, 1)) - 1),
            later: routeEndOf(birthDate),
          } as const,
        ]
      : []),
    ...(birthdays.length > 1 ? [{ kind: 'leap-birthday', on: birthdays } as const] : []),
    ...(isClosedDay(returnedOn)
      ? [{ kind: 'closed-birthday', birthday: returnedOn } as const]
      : []),
  ];
}

function ofRoute(route: Route, birthDate: CivilDate): readonly Note[] {
  if (route.kind === 'waiting-list') return [{ kind: 'keep-applying' }];
  return route.returnedOn === null ? [] : ofReturn(birthDate, route.returnedOn);
}

/** What to know with a yes: what must be done first, what may end it, what goes with it. */
export function notesOf(
  child: DatedChild,
  route: Route,
  { from, to, before, after }: Period,
  next: Period | undefined,
  household: Household,
  scheme: Scheme,
  today: CivilDate,
): readonly Note[] {
  const { confirmedFrom, enrolledOn, birthDate, procedure } = child;
  const { maxAgeClass, ruleSet } = rulesIn(scheme, monthOf(today));
  const filedOn = procedure?.confirmationFiledOn ?? today;
  return [
    ...(from > today && (before === 'on-leave' || before === 'before-return')
      ? [{ kind: 'after-leave', on: from } as const]
      : []),
    ...(confirmedFrom === null
      ? [{ kind: 'confirmation-first', about: addMonths(filedOn, 1) } as const]
      : []),
    ...leaveEndCertificate(child, household, today),
    ...(after === 'no-certification'
      ? [
          {
            kind: 'certification-ends',
            on: to,
            soon: to <= addMonths(today, soonMonths),
          } as const,
        ]
      : []),
    ...(after === 'on-leave' ? [{ kind: 'pauses', again: next?.from ?? null } as const] : []),
    ...ofRoute(route, birthDate),
    ...(enrolledOn === null ? [{ kind: 'until-enrolment' } as const] : []),
    { kind: 'days-off' },
    { kind: 'other-subsidies' },
    { kind: 'several-providers' },
    ...(maxAgeClass.status === 'official'
      ? []
      : [{ kind: 'older-text', year: ruleSet?.title ?? null } as const]),
  ];
}
