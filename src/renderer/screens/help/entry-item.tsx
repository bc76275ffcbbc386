import { newestRules } from '../../../copy/rule-figures';
import { help } from '../../../copy/screens-help';
import type { Scheme } from '../../../domain/rules';
import { Disclosure } from '../../components/disclosure';
import { Grounds } from '../../components/grounds';
import type { Entry } from './search';

const groundless = ({ own, group }: Entry): string => {
  if (!own) return help.noSource;
  return group === 'terms' ? help.ownWord : help.ownAnswer;
};

/** A question that opens to its answer, with where that is written and how sure it is. */
export function EntryItem({ entry, scheme }: { readonly entry: Entry; readonly scheme: Scheme }) {
  const rules = newestRules(scheme);
  const grounds = entry.values.map((key) => ({ key, value: rules[key], provisional: false }));
  return (
    <li>
      <Disclosure summary={entry.title}>
        <div className="answer">
          {entry.answer.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Grounds grounds={grounds} sources={entry.sources} scheme={scheme} heading="h3" />
          {grounds.length + entry.sources.length === 0 && (
            <p className="soft">{groundless(entry)}</p>
          )}
        </div>
      </Disclosure>
    </li>
  );
}
