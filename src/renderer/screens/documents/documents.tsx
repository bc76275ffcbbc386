import { useEffect, useRef } from 'react';
import { failing, partNames } from '../../../copy/screens';
import { documents } from '../../../copy/screens-documents';
import type { Household } from '../../../domain/household';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { Chooser } from './chooser';
import { FilledDocuments } from './filled-documents';
import type { Papers } from './use-papers';
import './documents.css';

/** 様式: first which papers and why, then the filled papers to look at, save and print. */
export function Documents({
  papers,
  household,
}: {
  readonly papers: Papers;
  readonly household: Household;
}) {
  const { filled, failure, choosing } = papers;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(choosing);
  useEffect(() => {
    if (choosing === before.current) return;
    before.current = choosing;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [choosing]);
  return (
    <>
      <PageHeading title={partNames.documents} />
      <p>{documents.reference}</p>
      {failure !== null && (
        <Notice tone="error" title={failing.title} live>
          <Sentences text={failure} />
        </Notice>
      )}
      {filled === null || choosing ? (
        <Chooser papers={papers} household={household} heading={heading} />
      ) : (
        <FilledDocuments papers={papers} filled={filled} heading={heading} />
      )}
    </>
  );
}
