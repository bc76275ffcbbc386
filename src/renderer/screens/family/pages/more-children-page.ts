import { childPages } from '../../../../copy/screens-family-pages';
import { blankChild, type Household } from '../../../../domain/household';
import type { EntryPage } from './page';
import { readingOf } from './reading';

/** Whether (another) child is entered: answered with yes, one is there. */
export function moreChildrenPage(household: Household): EntryPage {
  const { children } = household;
  const copy = childPages.more;
  const isFirst = children.length === 0;
  return {
    key: 'more-children',
    group: '',
    title: copy.title,
    lead: copy.lead,
    asksAnswer: true,
    inputs: [
      {
        kind: 'choice',
        name: 'more',
        label: isFirst ? copy.first : copy.another,
        options: [
          { value: 'yes', text: copy.yes },
          { value: 'no', text: isFirst ? copy.no : copy.noMore },
        ],
      },
    ],
    initial: { more: '' },
    read: (fields) => {
      const read = readingOf(fields);
      const answer = read.choice('more', ['yes', 'no']);
      if (answer === null)
        read.wrong('more', { kind: 'choose', what: isFirst ? copy.answers : copy.moreAnswers });
      return read.done(
        answer === 'yes'
          ? { ...household, children: [...children, blankChild(children)] }
          : household,
      );
    },
  };
}
