import type { Ref } from 'react';
import { documents } from '../../../copy/screens-documents';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { type Filled, pagesOf } from './filled';
import { FilledList } from './filled-list';
import { PaperActions } from './paper-actions';
import { Preview } from './preview';
import type { Papers } from './use-papers';

/** What was made: the list, the whole of it to save or print, and one of it to look at. */
export function FilledDocuments({
  papers,
  filled,
  heading,
}: {
  readonly papers: Papers;
  readonly filled: Filled;
  readonly heading: Ref<HTMLHeadingElement>;
}) {
  const { stale, shown, fill, work } = papers;
  const made = filled.documents;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {documents.createdTitle}
      </h2>
      <p>
        {made.length === 0
          ? documents.nothingCreated
          : documents.created(made.length, pagesOf(made))}
      </p>
      {stale && (
        <Notice tone="warning" live>
          <p>{documents.stale}</p>
          <p>
            <Button aria-disabled={work !== null} onClick={() => void fill()}>
              {documents.recreate}
            </Button>
          </p>
        </Notice>
      )}
      {filled.problems.length > 0 && (
        <Notice tone="error" title={documents.problemsTitle(filled.problems.length)}>
          <ul className="notice-list">
            {filled.problems.map(({ title, sentence }) => (
              <li key={`${title} ${sentence}`}>
                <strong>{title}</strong> {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {made.length > 0 && <PaperActions papers={papers} filled={filled} />}
      <FilledList papers={papers} filled={filled} />
      {shown && <Preview key={shown.key} document={shown} />}
    </>
  );
}
