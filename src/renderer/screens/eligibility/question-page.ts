import { childTitle } from '../../../copy/people';
import {
  april,
  birth,
  certification,
  eitherOf,
  eligibilityScreen,
  leave,
  questionNames,
  returning,
  route,
  yesNoQuestions,
} from '../../../copy/screens-eligibility';
import { childPages } from '../../../copy/screens-family-pages';
import {
  aprilAfter,
  firstBirthdaysOf,
  hasNoRoute,
  type QuestionId,
} from '../../../domain/eligibility';
import {
  type Absence,
  blankChild,
  type CareNeed,
  type Certification,
  type Child,
  type Conditions,
  type Household,
  noConditions,
} from '../../../domain/household';
import { withChild } from '../family/pages/child-pages';
import type { EntryPage, Fields, Input } from '../family/pages/page';
import { dateFields, readingOf } from '../family/pages/reading';
import { keyOf } from './keys';

type Reading = ReturnType<typeof readingOf>;

interface Body {
  readonly title: string;
  readonly inputs: readonly Input[];
  readonly initial: Fields;
  /** What comes of the answer; what is wrong with it is told to `read`. */
  readonly answered: (read: Reading, household: Household) => Household;
}

const yesNo = ['yes', 'no'] as const;

const fieldOf = (answer: boolean | null): string => (answer === null ? '' : answer ? 'yes' : 'no');

const withConditions = (child: Child, change: Partial<Conditions>): Child => ({
  ...child,
  conditions: { ...noConditions, ...child.conditions, ...change },
});

/** The answer of a choice, asked for by name where there is none. */
function chosen<Value extends string>(
  read: Reading,
  values: readonly Value[],
  what: string,
): Value | null {
  return read.choice('answer', values) ?? read.wrong('answer', { kind: 'choose', what });
}

const fields = {
  'on-hold': 'onHold',
  'still-applying': 'stillApplying',
  'class-zero': 'appliedForClassZero',
  'full-year': 'fullYearOfLeave',
  'declined-or-left': 'declinedOrLeft',
  'certified-nursery': 'certifiedNurserySubsidy',
  april: 'appliesForApril',
} as const satisfies Readonly<Partial<Record<QuestionId, keyof Conditions>>>;

type YesNoId = keyof typeof fields;

function yesNoBody(id: YesNoId, child: Child): Body {
  const returnedOn = child.route?.kind === 'leave-completed' ? child.route.returnedOn : null;
  const copy =
    id === 'april'
      ? { ...april, title: april.title(returnedOn && aprilAfter(returnedOn)) }
      : yesNoQuestions[id];
  const { title, yes, no } = copy;
  const hint = (text: string | undefined) => (text === undefined ? {} : { hint: text });
  return {
    title,
    inputs: [
      {
        kind: 'choice',
        name: 'answer',
        label: questionNames[id],
        options: [
          { value: 'yes', text: yes, ...hint('yesHint' in copy ? copy.yesHint : undefined) },
          { value: 'no', text: no, ...hint('noHint' in copy ? copy.noHint : undefined) },
        ],
      },
    ],
    initial: { answer: fieldOf((child.conditions ?? noConditions)[fields[id]]) },
    answered: (read, household) => {
      const answer = chosen(read, yesNo, eitherOf(copy));
      return withChild(household, withConditions(child, { [fields[id]]: answer === 'yes' }));
    },
  };
}

function birthBody(child: Child | null): Body {
  return {
    title: birth.title,
    inputs: [{ kind: 'date', name: 'birthDate', label: birth.label }],
    initial: dateFields('birthDate', child?.birthDate ?? null),
    answered: (read, household) => {
      const birthDate = read.neededDate('birthDate', birth.label);
      if (child !== null) return withChild(household, { ...child, birthDate });
      const added = { ...blankChild(household.children), birthDate };
      return { ...household, children: [...household.children, added] };
    },
  };
}

function routeBody(child: Child): Body {
  const kinds = ['waiting-list', 'leave-completed', 'neither'] as const;
  return {
    title: route.title,
    inputs: [
      {
        kind: 'choice',
        name: 'answer',
        label: questionNames.route,
        options: [
          { value: 'waiting-list', text: route.waiting, hint: route.waitingHint },
          { value: 'leave-completed', text: route.leave, hint: route.leaveHint },
          { value: 'neither', text: route.neither },
        ],
      },
    ],
    initial: { answer: hasNoRoute(child) ? 'neither' : (child.route?.kind ?? '') },
    answered: (read, household) => {
      const answer = chosen(read, kinds, route.label);
      if (answer === null || answer === child.route?.kind) return household;
      const without = { onHold: null, fullYearOfLeave: null };
      const before = hasNoRoute(child) ? withConditions(child, without) : child;
      const next: Child =
        answer === 'neither'
          ? { ...withConditions(child, { onHold: false, fullYearOfLeave: false }), route: null }
          : answer === 'waiting-list'
            ? { ...before, route: { kind: answer } }
            : { ...before, route: { kind: answer, returnedOn: null } };
      return withChild(household, next);
    },
  };
}

function returnBody(child: Child): Body {
  const returnedOn = child.route?.kind === 'leave-completed' ? child.route.returnedOn : null;
  const birthdays = child.birthDate === null ? [] : firstBirthdaysOf(child.birthDate);
  return {
    title: returning.title,
    inputs: [
      {
        kind: 'date',
        name: 'returnedOn',
        label: returning.label,
        hint: returning.birthday(birthdays),
      },
    ],
    initial: dateFields('returnedOn', returnedOn),
    answered: (read, household) =>
      withChild(household, {
        ...child,
        route: {
          kind: 'leave-completed',
          returnedOn: read.neededDate('returnedOn', returning.label),
        },
      }),
  };
}

const isYes = (typed: Fields): boolean => typed['answer'] === 'yes';
const careNeeds: readonly CareNeed[] = ['standard', 'short'];

function certificationBody(child: Child): Body {
  const copy = childPages.certification;
  return {
    title: certification.title,
    inputs: [
      {
        kind: 'choice',
        name: 'answer',
        label: questionNames.certification,
        options: [
          { value: 'yes', text: certification.yes, hint: certification.yesHint },
          { value: 'no', text: certification.no },
        ],
      },
      { kind: 'date', name: 'from', label: copy.from, when: isYes },
      { kind: 'date', name: 'to', label: copy.to, when: isYes },
      {
        kind: 'choice',
        name: 'careNeed',
        label: copy.careNeed,
        options: [
          { value: 'standard', text: copy.standard, hint: copy.standardHint },
          { value: 'short', text: copy.short, hint: copy.shortHint },
        ],
        when: isYes,
      },
    ],
    initial: { answer: fieldOf(child.conditions?.certified ?? null) },
    answered: (read, household) => {
      const certified = chosen(read, yesNo, eitherOf(certification)) === 'yes';
      const next = withConditions(child, { certified });
      if (!certified) return withChild(household, next);
      const from = read.neededDate('from', copy.from);
      const to = read.neededDate('to', copy.to);
      const careNeed =
        read.choice('careNeed', careNeeds) ??
        read.wrong('careNeed', { kind: 'choose', what: copy.careNeed });
      if (from === null || to === null || careNeed === null) return household;
      if (to < from) read.wrong('to.year', { kind: 'ends-before-start' });
      const one: Certification = { number: '', from, to, careNeed };
      return withChild(household, { ...next, certifications: [one] });
    },
  };
}

const leaveKinds = ['maternity-leave', 'childcare-leave'] as const;

function leaveBody(child: Child): Body {
  return {
    title: leave.title,
    inputs: [
      {
        kind: 'choice',
        name: 'answer',
        label: questionNames.leave,
        options: [
          { value: 'yes', text: leave.yes },
          { value: 'no', text: leave.no },
        ],
      },
      {
        kind: 'choice',
        name: 'kind',
        label: leave.kind,
        options: [
          { value: 'maternity-leave', text: leave.maternity },
          { value: 'childcare-leave', text: leave.childcare },
        ],
        when: isYes,
      },
      { kind: 'date', name: 'from', label: leave.from, when: isYes },
      { kind: 'date', name: 'to', label: leave.to, when: isYes },
    ],
    initial: { answer: fieldOf(child.conditions?.onLeave ?? null) },
    answered: (read, household) => {
      const onLeave = chosen(read, yesNo, eitherOf(leave)) === 'yes';
      const next = withChild(household, withConditions(child, { onLeave }));
      if (!onLeave) return next;
      const kind =
        read.choice('kind', leaveKinds) ?? read.wrong('kind', { kind: 'choose', what: leave.kind });
      const from = read.neededDate('from', leave.from);
      const to = read.neededDate('to', leave.to);
      if (kind === null || from === null || to === null) return household;
      if (to < from) read.wrong('to.year', { kind: 'ends-before-start' });
      const absence: Absence = { kind, from, to };
      return { ...next, absences: [...next.absences, absence] };
    },
  };
}

function bodyOf(id: QuestionId, child: Child | null): Body {
  // Before the first answer there is no child.
  if (id === 'birth' || child === null) return birthBody(child);
  switch (id) {
    case 'route':
      return routeBody(child);
    case 'return':
      return returnBody(child);
    case 'certification':
      return certificationBody(child);
    case 'leave':
      return leaveBody(child);
    case 'on-hold':
    case 'still-applying':
    case 'class-zero':
    case 'full-year':
    case 'april':
    case 'declined-or-left':
    case 'certified-nursery':
      return yesNoBody(id, child);
    default:
      return id satisfies never;
  }
}

/** One question as a page; without a child its answer brings one. */
export function questionPage(id: QuestionId, child: Child | null, household: Household): EntryPage {
  const { title, inputs, initial, answered } = bodyOf(id, child);
  return {
    key: keyOf(child?.id ?? null, id),
    group: eligibilityScreen.group(child && childTitle(child, household)),
    title,
    inputs,
    asksAnswer: true,
    initial,
    read: (typed) => {
      const read = readingOf(typed);
      return read.done(answered(read, household));
    },
  };
}
