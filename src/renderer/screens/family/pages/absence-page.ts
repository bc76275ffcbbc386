import { groups } from '../../../../copy/screens-family';
import { absencePage as absenceCopy } from '../../../../copy/screens-family-pages';
import type { Absence, Household } from '../../../../domain/household';
import type { EntryPage } from './page';
import { dateFields, readingOf } from './reading';

const absenceKinds = ['day-off', 'maternity-leave', 'childcare-leave'] as const;

/** 休暇日, 産休, 育休: the `at`-th, or a new one (null). */
export function absencePage(at: number | null, household: Household): EntryPage | null {
  const before = at === null ? undefined : household.absences[at];
  if (at !== null && before === undefined) return null;
  return {
    key: `absences/${at ?? 'new'}`,
    group: groups.absences,
    title: absenceCopy.title,
    lead: absenceCopy.lead,
    inputs: [
      {
        kind: 'choice',
        name: 'kind',
        label: absenceCopy.kind,
        options: absenceKinds.map((value) => ({ value, text: absenceCopy.kinds[value] })),
      },
      { kind: 'date', name: 'from', label: absenceCopy.from },
      { kind: 'date', name: 'to', label: absenceCopy.to, hint: absenceCopy.endHint },
    ],
    initial: {
      kind: before?.kind ?? '',
      ...dateFields('from', before?.from ?? null),
      ...dateFields('to', before?.to ?? null),
    },
    read: (fields) => {
      const read = readingOf(fields);
      const kind = read.choice('kind', absenceKinds);
      if (kind === null) read.wrong('kind', { kind: 'choose', what: absenceCopy.kind });
      const from = read.neededDate('from', absenceCopy.from);
      const to = read.date('to') ?? from;
      if (kind === null || from === null || to === null) return read.done(household);
      if (to < from) read.wrong('to.year', { kind: 'ends-before-start' });
      const absence: Absence = { ...before, kind, from, to };
      const absences =
        at === null
          ? [...household.absences, absence]
          : household.absences.map((one, index) => (index === at ? absence : one));
      return read.done({ ...household, absences });
    },
  };
}
