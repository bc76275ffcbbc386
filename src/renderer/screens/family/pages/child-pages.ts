import { childTitle } from '../../../../copy/people';
import { childPages } from '../../../../copy/screens-family-pages';
import type { Child, Household } from '../../../../domain/household';
import { readBirthOrder } from '../../../../domain/writing';
import type { EntryPage, Input } from './page';
import { nameInputs, readName } from './parent-pages';
import { dateFields, readingOf } from './reading';

export const childParts = ['name', 'birth', 'route', 'confirmation', 'enrolment'] as const;
export type ChildPart = (typeof childParts)[number];

export const withChild = (household: Household, child: Child): Household => ({
  ...household,
  children: household.children.map((one) => (one.id === child.id ? child : one)),
});

type Body = Pick<EntryPage, 'title' | 'inputs' | 'initial'> & {
  readonly childOf: (read: ReturnType<typeof readingOf>) => Child;
};

function nameBody(child: Child, who: string): Body {
  return {
    title: childPages.name(who),
    inputs: nameInputs({ name: { need: 'child.name' }, kana: { need: 'child.nameKana' } }),
    initial: { ...child.name },
    childOf: (read) => ({ ...child, name: { ...child.name, ...readName(read) } }),
  };
}

function birthBody(child: Child, who: string): Body {
  const { title, birthDate, birthOrder, birthOrderHint } = childPages.birth;
  return {
    title: title(who),
    inputs: [
      { kind: 'date', name: 'birthDate', label: birthDate, need: 'child.birthDate' },
      {
        kind: 'digits',
        name: 'birthOrder',
        label: birthOrder,
        hint: birthOrderHint,
        need: 'child.birthOrder',
      },
    ],
    initial: {
      ...dateFields('birthDate', child.birthDate),
      birthOrder: child.birthOrder === null ? '' : String(child.birthOrder),
    },
    childOf: (read) => {
      const typed = read.text('birthOrder');
      const order = readBirthOrder(typed);
      if (typed !== '' && order === null) read.wrong('birthOrder', { kind: 'birth-order' });
      return {
        ...child,
        birthDate: read.date('birthDate'),
        birthOrder: order,
      };
    },
  };
}

function routeIn(read: ReturnType<typeof readingOf>): Child['route'] {
  const kind = read.choice('route', ['waiting-list', 'leave-completed']);
  return kind === 'leave-completed'
    ? { kind, returnedOn: read.date('returnedOn') }
    : kind && { kind };
}

function routeBody(child: Child, who: string): Body {
  const { title, route, waiting, waitingHint, leave, leaveHint, returnedOn, returnedOnHint } =
    childPages.route;
  const inputs: readonly Input[] = [
    {
      kind: 'choice',
      name: 'route',
      label: route,
      need: 'child.route',
      options: [
        { value: 'waiting-list', text: waiting, hint: waitingHint },
        { value: 'leave-completed', text: leave, hint: leaveHint },
      ],
    },
    {
      kind: 'date',
      name: 'returnedOn',
      label: returnedOn,
      hint: returnedOnHint,
      when: (fields) => fields['route'] === 'leave-completed',
    },
  ];
  return {
    title: title(who),
    inputs,
    initial: {
      route: child.route?.kind ?? '',
      ...dateFields(
        'returnedOn',
        child.route?.kind === 'leave-completed' ? child.route.returnedOn : null,
      ),
    },
    childOf: (read) => ({ ...child, route: routeIn(read) }),
  };
}

function confirmationBody(child: Child, who: string): Body {
  const { title, confirmedFrom, confirmedFromHint } = childPages.confirmation;
  return {
    title: title(who),
    inputs: [
      { kind: 'date', name: 'confirmedFrom', label: confirmedFrom, hint: confirmedFromHint },
    ],
    initial: dateFields('confirmedFrom', child.confirmedFrom),
    childOf: (read) => ({ ...child, confirmedFrom: read.date('confirmedFrom') }),
  };
}

function enrolmentBody(child: Child, who: string): Body {
  const { title, enrolledOn, enrolledOnHint } = childPages.enrolment;
  return {
    title: title(who),
    inputs: [{ kind: 'date', name: 'enrolledOn', label: enrolledOn, hint: enrolledOnHint }],
    initial: dateFields('enrolledOn', child.enrolledOn),
    childOf: (read) => ({ ...child, enrolledOn: read.date('enrolledOn') }),
  };
}

const bodies: Readonly<Record<ChildPart, (child: Child, who: string) => Body>> = {
  name: nameBody,
  birth: birthBody,
  route: routeBody,
  confirmation: confirmationBody,
  enrolment: enrolmentBody,
};

/** One thing of a child. */
export function childPage(part: ChildPart, child: Child, household: Household): EntryPage {
  const who = childTitle(child, household);
  const { childOf, ...body } = bodies[part](child, who);
  return {
    key: `children/${child.id}/${part}`,
    group: who,
    ...body,
    read: (fields) => {
      const read = readingOf(fields);
      return read.done(withChild(household, childOf(read)));
    },
  };
}
