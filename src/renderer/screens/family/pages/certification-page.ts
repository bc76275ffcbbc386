import { childTitle } from '../../../../copy/people';
import { childPages } from '../../../../copy/screens-family-pages';
import type { CareNeed, Certification, Child, Household } from '../../../../domain/household';
import { withChild } from './child-pages';
import type { EntryPage } from './page';
import { dateFields, readingOf } from './reading';

const careNeeds: readonly CareNeed[] = ['standard', 'short'];

const overlaps = (one: Certification, other: Certification): boolean =>
  one.from <= other.to && other.from <= one.to;

/** 支給認定: the `at`-th of a child, or a new one (null). */
export function certificationPage(
  child: Child,
  at: number | null,
  household: Household,
): EntryPage | null {
  const before = at === null ? undefined : child.certifications[at];
  if (at !== null && before === undefined) return null;
  const copy = childPages.certification;
  const who = childTitle(child, household);
  return {
    key: `children/${child.id}/certifications/${at ?? 'new'}`,
    group: who,
    title: copy.title(who),
    lead: copy.lead,
    inputs: [
      { kind: 'text', name: 'number', label: copy.number, need: 'child.certificationNumber' },
      { kind: 'date', name: 'from', label: copy.from, need: 'child.certificationFrom' },
      { kind: 'date', name: 'to', label: copy.to, need: 'child.certificationTo' },
      {
        kind: 'choice',
        name: 'careNeed',
        label: copy.careNeed,
        need: 'child.careNeed',
        options: [
          { value: 'standard', text: copy.standard, hint: copy.standardHint },
          { value: 'short', text: copy.short, hint: copy.shortHint },
        ],
      },
    ],
    initial: {
      number: before?.number ?? '',
      ...dateFields('from', before?.from ?? null),
      ...dateFields('to', before?.to ?? null),
      careNeed: before?.careNeed ?? '',
    },
    read: (fields) => {
      const read = readingOf(fields);
      const number = read.text('number');
      const from = read.neededDate('from', copy.from);
      const to = read.neededDate('to', copy.to);
      const careNeed = read.choice('careNeed', careNeeds);
      if (careNeed === null) read.wrong('careNeed', { kind: 'choose', what: copy.careNeed });
      if (from === null || to === null || careNeed === null) return read.done(household);
      if (to < from) read.wrong('to.year', { kind: 'ends-before-start' });
      const certification = { ...before, number, from, to, careNeed };
      const others = child.certifications.filter((_, index) => index !== at);
      if (others.some((other) => overlaps(other, certification)))
        read.wrong('from.year', { kind: 'certifications-overlap' });
      const certifications =
        at === null
          ? [...child.certifications, certification]
          : child.certifications.map((one, index) => (index === at ? certification : one));
      return read.done(withChild(household, { ...child, certifications }));
    },
  };
}
