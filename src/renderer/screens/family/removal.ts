import type { Household } from '../../../domain/household';
import { eligibilityArea, wayDraftsOf, withoutDrafts } from '../../session/drafts';

const without = <Item>(items: readonly Item[], at: number): readonly Item[] =>
  items.filter((_, index) => index !== at);

/** 一時預かり names the child too; an entry left behind would make the file unreadable. */
const careWithoutChild = ({ temporaryCare: care }: Household, childId: string) =>
  care && {
    temporaryCare: {
      ...care,
      usage: care.usage.filter((booking) => booking.childId !== childId),
      higherLimit: care.higherLimit.filter((limit) => limit.childId !== childId),
    },
  };

/** Papers that lie ready are named with their child: the name must not fall to another one. */
const readyWithoutChild = ({ readyPapers }: Household, childId: string) =>
  readyPapers && { readyPapers: readyPapers.filter((key) => !key.endsWith(`:${childId}`)) };

/** A child with everything of its own: bookings of both schemes, and what was being typed of it. */
export const withoutChild = (source: Household, childId: string): Household => {
  const household = [wayDraftsOf(childId), `${eligibilityArea}${childId}/`].reduce(
    withoutDrafts,
    source,
  );
  return withoutDrafts(
    {
      ...household,
      children: household.children.filter(({ id }) => id !== childId),
      usage: household.usage.filter((booking) => booking.childId !== childId),
      ...careWithoutChild(household, childId),
      ...readyWithoutChild(household, childId),
    },
    `children/${childId}/`,
  );
};

/** Drafts of the list go with it: their places would mean other items. */
export const withoutCertification = (
  household: Household,
  childId: string,
  at: number,
): Household =>
  withoutDrafts(
    {
      ...household,
      children: household.children.map((child) =>
        child.id === childId
          ? { ...child, certifications: without(child.certifications, at) }
          : child,
      ),
    },
    `children/${childId}/certifications/`,
  );

export const withoutAbsence = (household: Household, at: number): Household =>
  withoutDrafts({ ...household, absences: without(household.absences, at) }, 'absences/');

/** Bookings that go with a child. */
export const bookingsOfChild = ({ usage, temporaryCare }: Household, childId: string): number =>
  [...usage, ...(temporaryCare?.usage ?? [])].filter((booking) => booking.childId === childId)
    .length;
