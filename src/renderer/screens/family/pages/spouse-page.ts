import { groups } from '../../../../copy/screens-family';
import { spousePage as spouseCopy } from '../../../../copy/screens-family-pages';
import { blankParent, type Household } from '../../../../domain/household';
import { withoutDrafts } from '../../../session/drafts';
import type { EntryPage } from './page';
import { readingOf } from './reading';

/** 配偶者 or none. */
export function spousePage(household: Household): EntryPage {
  const { spouse } = household;
  return {
    key: 'spouse',
    group: groups.spouse,
    title: spouseCopy.title,
    inputs: [
      {
        kind: 'choice',
        name: 'spouse',
        label: spouseCopy.question,
        options: [
          { value: 'yes', text: spouseCopy.yes },
          { value: 'no', text: spouseCopy.no, ...(spouse ? { hint: spouseCopy.noHint } : {}) },
        ],
      },
    ],
    // A household without one and one that was never asked are the same to the file.
    initial: { spouse: spouse ? 'yes' : '' },
    read: (fields) => {
      const read = readingOf(fields);
      const answer = read.choice('spouse', ['yes', 'no']);
      if (answer === 'yes') return read.done({ ...household, spouse: spouse ?? blankParent });
      if (answer === 'no')
        return read.done(withoutDrafts({ ...household, spouse: null }, 'spouse/'));
      return read.done(household);
    },
  };
}
