import { useDeferredValue, useMemo } from 'react';
import { partNames } from '../../../copy/screens';
import { help } from '../../../copy/screens-help';
import { schemeOf } from '../../../domain/rules';
import { Button } from '../../components/button';
import { TextField } from '../../components/field';
import { PageHeading } from '../../components/page-heading';
import { Contact } from './contact';
import { EntryItem } from './entry-item';
import { type Entry, entriesOf, search } from './search';
import './help.css';

const searchId = 'questions-search';
const groups = Object.keys(help.groups) as (keyof typeof help.groups)[];

/** よくある質問: questions and terms, found by what people type, answered from the sources. */
export function Questions({
  query,
  onQuery,
}: {
  readonly query: string;
  readonly onQuery: (query: string) => void;
}) {
  const scheme = schemeOf('kita-waiting-list');
  const entries = useMemo(() => entriesOf(scheme), [scheme]);
  const settled = useDeferredValue(query);
  const found = useMemo(() => search(entries, settled), [entries, settled]);
  const searching = settled.trim() !== '';
  const list = (items: readonly Entry[]) => (
    <ul className="questions-list">
      {items.map((entry) => (
        <EntryItem key={entry.id} entry={entry} scheme={scheme} />
      ))}
    </ul>
  );
  return (
    <>
      <PageHeading title={partNames.questions} />
      <p>{help.lead}</p>
      <search className="questions-search">
        <TextField
          id={searchId}
          label={help.search}
          hint={help.searchHint}
          value={query}
          onChange={onQuery}
        />
        {query !== '' && (
          <Button
            look="quiet"
            small
            onClick={() => {
              onQuery('');
              document.getElementById(searchId)?.focus();
            }}
          >
            {help.clear}
          </Button>
        )}
      </search>
      <p role="status" className={searching ? 'questions-count' : 'visually-hidden'}>
        {searching && (found.length === 0 ? help.none : help.found(found.length))}
      </p>
      {searching && found.length > 0 && (
        <section aria-labelledby="questions-found">
          <h2 id="questions-found" className="visually-hidden">
            {help.resultsTitle}
          </h2>
          {list(found)}
        </section>
      )}
      {!searching && (
        <div className="questions-groups">
          {groups.map((group) => (
            <section key={group} aria-labelledby={`questions-${group}`}>
              <h2 id={`questions-${group}`}>{help.groups[group]}</h2>
              {list(found.filter((entry) => entry.group === group))}
            </section>
          ))}
        </div>
      )}
      <Contact scheme={scheme} />
    </>
  );
}
