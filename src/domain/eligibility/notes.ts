import { afterLeaveOn, isBornOnAprilFirst, routeEndOf } from '../assess';
import {
  addMonths,
  addYears,
  type CivilDate,
  fiscalYearEnd,
  fiscalYearOf,
  monthOf,
} from '../calendar';
import type { Absence, DatedChild, Route } from '../household';
import { rulesIn, type Scheme } from '../rules';
import { aprilAfter } from './changes';
import type { Note } from './eligibility';
import { firstBirthdaysOf, isClosedDay } from './first-birthday';
import type { Period } from './period';

/** So long before its end a certification is spoken of as ending soon: our reminder, no rule of the ward. */
const soonMonths = 2;

/** 復職日 of a family that applied on a day of its leave; null: it did not. */
function returnAfter(
  { route }: DatedChild,
  absences: readonly Absence[],
  appliedOn: CivilDate,
): CivilDate | null {
  if (route?.kind !== 'leave-completed') return afterLeaveOn(absences, appliedOn);
  return route.returnedOn !== null && appliedOn < route.returnedOn ? route.returnedOn : null;
}

/** K19 産休・育休中に申請された場合は、復職日から1ヶ月以内に. */
function leaveEndCertificate(
  child: DatedChild,
  absences: readonly Absence[],
  today: CivilDate,
): readonly Note[] {
  const appliedOn = child.procedure?.confirmationFiledOn ?? child.confirmedFrom;
  const returnedOn = returnAfter(child, absences, appliedOn ?? today);
  if (returnedOn === null) return [];
  const dueBy = addMonths(returnedOn, 1);
  const filed = (child.procedure?.leaveEndCertificateFiledOn ?? null) !== null;
  const applied = filed ? 'filed' : today <= dueBy ? 'due' : 'overdue';
  const state = appliedOn === null ? 'if-applied-now' : applied;
  return [{ kind: 'leave-end-certificate', returnedOn, dueBy, state }];
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
  absences: readonly Absence[],
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
    ...leaveEndCertificate(child, absences, today),
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
