import { roundMonths, roundName } from '../../../../copy/applications';
import { subsidyNames } from '../../../../copy/papers';
import { childTitle } from '../../../../copy/people';
import { outcomes as outcomeCopy, pages } from '../../../../copy/screens-applications';
import {
  applicationsOf,
  roundsOf,
  withApplication,
  withNewApplication,
  withOutcome,
} from '../../../../domain/application';
import { monthOf, parseCivilDate } from '../../../../domain/calendar';
import {
  type Application,
  subsidies as allSubsidies,
  type Household,
  type Round,
  type SubsidyKind,
} from '../../../../domain/household';
import type { Yen } from '../../../../domain/quantities';
import { isInRange } from '../../../../domain/subsidy';
import { readDigits } from '../../../../domain/writing';
import type { EntryPage } from '../../family/pages/page';
import { dateFields, readingOf } from '../../family/pages/reading';

/** The children with a booking in the months of a round; all where none has one. */
function childrenIn({ children, usage }: Household, round: Round): readonly string[] {
  const using = new Set(
    usage.filter(({ date }) => isInRange(monthOf(date), round)).map(({ childId }) => childId),
  );
  const ids = children.map(({ id }) => id);
  return using.size === 0 ? ids : ids.filter((id) => using.has(id));
}

/** The newest first: it is what one came for. */
const roundOptions = (household: Household) =>
  [...roundsOf(household)]
    .sort((a, b) => (a.from > b.from ? -1 : 1))
    .map((round) => ({
      value: round.id,
      text: roundName(round),
      hint: roundMonths(round),
    }));

/** The one round nothing is applied for in yet: it was most likely just entered. */
function untouchedRound(household: Household): string {
  const taken = new Set(applicationsOf(household).map(({ roundId }) => roundId));
  const [only, ...others] = roundsOf(household).filter(({ id }) => !taken.has(id));
  return only && others.length === 0 ? only.id : '';
}

/** Which round: of a new application, or of one in preparation. */
function choosePage(key: string, application: Application | null, household: Household): EntryPage {
  const copy = pages.choose;
  return {
    key,
    group: pages.group,
    title: copy.title,
    lead: copy.lead,
    makes: application === null,
    inputs: [
      { kind: 'choice', name: 'round', label: copy.round, options: roundOptions(household) },
    ],
    initial: { round: application?.roundId ?? untouchedRound(household) },
    read: (fields) => {
      const read = readingOf(fields);
      const round = roundsOf(household).find(({ id }) => id === fields['round']);
      if (round === undefined) {
        read.wrong('round', { kind: 'choose', what: copy.round });
        return read.done(household);
      }
      const roundId = round.id;
      return read.done(
        application
          ? withApplication(household, application.id, (one) => ({ ...one, roundId }))
          : withNewApplication(household, {
              roundId,
              childIds: childrenIn(household, round),
              subsidies: allSubsidies,
            }).household,
      );
    },
  };
}

const childField = (id: string) => `child:${id}`;

function childrenPage(key: string, application: Application, household: Household): EntryPage {
  const copy = pages.children;
  const { children } = household;
  return {
    key,
    group: pages.group,
    title: copy.title,
    lead: copy.lead,
    inputs: children.map((child) => ({
      kind: 'flag',
      name: childField(child.id),
      label: childTitle(child, household),
    })),
    initial: Object.fromEntries(
      children.map(({ id }) => [childField(id), application.childIds.includes(id) ? 'yes' : '']),
    ),
    read: (fields) => {
      const read = readingOf(fields);
      const childIds = children
        .map(({ id }) => id)
        .filter((id) => fields[childField(id)] === 'yes');
      const [first] = children;
      if (childIds.length === 0 && first)
        read.wrong(childField(first.id), { kind: 'no-child-chosen' });
      return read.done(withApplication(household, application.id, (one) => ({ ...one, childIds })));
    },
  };
}

const subsidyChoices: Readonly<Record<string, readonly SubsidyKind[]>> = {
  both: allSubsidies,
  transport: ['transport'],
  fee: ['fee'],
};

function subsidiesPage(key: string, application: Application, household: Household): EntryPage {
  const copy = pages.subsidies;
  const [only] = application.subsidies;
  return {
    key,
    group: pages.group,
    title: copy.title,
    lead: copy.lead,
    inputs: [
      {
        kind: 'choice',
        name: 'subsidies',
        label: copy.subsidies,
        options: [
          { value: 'both', text: copy.both, hint: copy.bothHint },
          { value: 'transport', text: copy.transport },
          { value: 'fee', text: copy.fee, hint: copy.feeHint },
        ],
      },
    ],
    initial: { subsidies: application.subsidies.length === 1 && only ? only : 'both' },
    read: (fields) => {
      const subsidies = subsidyChoices[fields['subsidies'] ?? ''] ?? allSubsidies;
      return readingOf(fields).done(
        withApplication(household, application.id, (one) => ({ ...one, subsidies })),
      );
    },
  };
}

function datedPage(
  key: string,
  application: Application,
  household: Household,
  today: string,
): EntryPage {
  const copy = pages.dated;
  return {
    key,
    group: pages.group,
    title: copy.title,
    lead: copy.lead,
    makes: true,
    inputs: [{ kind: 'date', name: 'on', label: copy.on }],
    initial: dateFields('on', application.datedOn ?? parseCivilDate(today)),
    read: (fields) => {
      const read = readingOf(fields);
      const datedOn = read.neededDate('on', copy.on);
      return read.done(withApplication(household, application.id, (one) => ({ ...one, datedOn })));
    },
  };
}

const yenField = (amount: Yen | null | undefined) => (amount == null ? '' : String(amount));

/** 交付決定 and payment of one child and subsidy. */
function outcomePage(
  key: string,
  application: Application,
  household: Household,
  childId: string,
  subsidy: SubsidyKind,
): EntryPage {
  const told = application.outcomes.find(
    (one) => one.childId === childId && one.subsidy === subsidy,
  );
  const child = application.filed?.data.children.find(({ id }) => id === childId);
  const yenInput = (name: 'grantedYen' | 'paidYen') =>
    ({ kind: 'digits', name, label: outcomeCopy[name], hint: outcomeCopy.yenHint }) as const;
  return {
    key,
    group: child ? childTitle(child, household) : pages.group,
    title: outcomeCopy.pageTitle(subsidyNames[subsidy]),
    inputs: [
      yenInput('grantedYen'),
      { kind: 'date', name: 'grantedOn', label: outcomeCopy.grantedOn },
      yenInput('paidYen'),
      { kind: 'date', name: 'paidOn', label: outcomeCopy.paidOn },
    ],
    initial: {
      grantedYen: yenField(told?.grantedYen),
      ...dateFields('grantedOn', told?.grantedOn ?? null),
      paidYen: yenField(told?.paidYen),
      ...dateFields('paidOn', told?.paidOn ?? null),
    },
    read: (fields) => {
      const read = readingOf(fields);
      const amount = (name: string): Yen | null => {
        const plain = read.text(name).replace(/[,，、円¥\s]/g, '');
        if (plain === '') return null;
        const digits = readDigits(plain, 8);
        return digits === null ? read.wrong(name, { kind: 'whole-yen' }) : (Number(digits) as Yen);
      };
      const outcome = {
        childId,
        subsidy,
        grantedYen: amount('grantedYen'),
        grantedOn: read.date('grantedOn'),
        paidYen: amount('paidYen'),
        paidOn: read.date('paidOn'),
      };
      return read.done(withOutcome(household, application.id, outcome));
    },
  };
}

/** `applications/new` and the pages of one: `applications/a1/children` … */
export function applicationPage(
  key: string,
  household: Household,
  today: string,
): EntryPage | null {
  const [, id = '', part = '', childId = '', kind] = key.split('/');
  if (id === 'new') return choosePage(key, null, household);
  const application = applicationsOf(household).find((one) => one.id === id);
  if (application === undefined) return null;
  if (part === 'outcome') {
    const subsidy = allSubsidies.find((one) => one === kind);
    return subsidy && application.filed
      ? outcomePage(key, application, household, decodeURIComponent(childId), subsidy)
      : null;
  }
  // What is filed is not changed any more.
  if (application.filed !== null) return null;
  switch (part) {
    case 'round':
      return choosePage(key, application, household);
    case 'children':
      return childrenPage(key, application, household);
    case 'subsidies':
      return subsidiesPage(key, application, household);
    case 'dated':
      return datedPage(key, application, household, today);
    default:
      return null;
  }
}
