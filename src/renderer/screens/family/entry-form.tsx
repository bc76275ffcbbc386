import { type ReactNode, useState } from 'react';
import { partNames } from '../../../copy/screens';
import { entry } from '../../../copy/screens-family';
import { entryErrorText } from '../../../copy/screens-family-errors';
import type { Household } from '../../../domain/household';
import { Button } from '../../components/button';
import { ErrorSummary, type ListedError } from '../../components/error-summary';
import { Notice } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { draftsWith, withDrafts } from '../../session/drafts';
import { useProgram } from '../../session/program';
import { controlId } from './control-id';
import { EntryInput } from './entry-input';
import type { EntryPage, FieldErrors, Fields } from './pages/page';
import '../../components/entry.css';

/** In the order of the page, each with its control. */
const listed = (errors: FieldErrors): readonly ListedError[] =>
  Object.entries(errors).map(([name, error]) => ({
    control: controlId(name),
    sentence: entryErrorText(error),
  }));

/** What the fields hold other than the household; a field back at what it was is nothing of its own. */
const ownFields = (fields: Fields, initial: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, text]) => text !== (initial[name] ?? '')),
  );

/** What the ways on from a page are called, where it is not one of 世帯とお子さん. */
export interface EntryWords {
  readonly go: string;
  /** Null: it cannot be passed over. */
  readonly later: string | null;
  readonly leave: string;
  readonly window: string;
}

const wordsOf = (walking: boolean): EntryWords => ({
  go: walking ? entry.saveAndGoOn : entry.save,
  later: walking ? entry.later : null,
  leave: entry.toSummary,
  window: partNames.family,
});

/** One page: what it asks, and the ways on. What is typed lives in the household's drafts, not here. */
export function EntryForm({
  household,
  page,
  walking,
  words = wordsOf(walking),
  aside,
  onBack,
  onDone,
  onLater,
  onSummary,
}: {
  readonly household: Household;
  readonly page: EntryPage;
  readonly walking: boolean;
  readonly words?: EntryWords;
  /** Under what is asked. */
  readonly aside?: ReactNode;
  /** Null: there is no page before. */
  readonly onBack: (() => void) | null;
  readonly onDone: (before: Household, after: Household) => void;
  readonly onLater: () => void;
  readonly onSummary: () => void;
}) {
  const { dispatch, announce } = useProgram();
  const [asked, setAsked] = useState(0);
  const draft = household.drafts?.[page.key];
  const [restored] = useState(draft !== undefined);
  const fields = { ...page.initial, ...draft };
  const read = page.read(fields);
  const errors: FieldErrors = asked > 0 && !read.ok ? read.error : {};
  const onTyped = (change: Fields) =>
    dispatch({
      kind: 'entry-typed',
      page: page.key,
      fields: ownFields({ ...fields, ...change }, page.initial),
    });

  const save = () => {
    // On the way through a new household a page left empty is passed over.
    if (walking && draft === undefined && !page.asksAnswer) {
      onDone(household, household);
      return;
    }
    if (!read.ok) {
      setAsked(asked + 1);
      return;
    }
    if (draft !== undefined || page.makes) {
      const next = withDrafts(read.value, draftsWith(read.value.drafts, page.key, {}));
      dispatch({ kind: 'edited', household: next });
      announce(entry.saved(page.title));
    }
    onDone(household, read.value);
  };

  return (
    <form
      className="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {onBack && (
        <p className="entry-back">
          <Button look="quiet" small onClick={onBack}>
            {entry.back}
          </Button>
        </p>
      )}
      <div className="entry-head">
        {!page.title.includes(page.group) && <p className="entry-group">{page.group}</p>}
        <PageHeading title={page.title} windowName={words.window} />
        {page.lead && <p>{page.lead}</p>}
      </div>
      {restored && draft !== undefined && (
        <Notice tone="info">
          <p>{entry.restored}</p>
          <p>
            <Button
              small
              onClick={() => dispatch({ kind: 'entry-typed', page: page.key, fields: {} })}
            >
              {entry.forget}
            </Button>
          </p>
        </Notice>
      )}
      <ErrorSummary errors={listed(errors)} asked={asked} />
      {page.inputs
        .filter(({ when }) => when?.(fields) ?? true)
        .map((input) => (
          <EntryInput
            key={input.name}
            input={input}
            fields={fields}
            errors={errors}
            onTyped={onTyped}
          />
        ))}
      <div className="entry-actions">
        <Button type="submit" look="primary">
          {words.go}
        </Button>
        {words.later !== null && <Button onClick={onLater}>{words.later}</Button>}
        <Button look="quiet" onClick={onSummary}>
          {words.leave}
        </Button>
      </div>
      {aside}
    </form>
  );
}
