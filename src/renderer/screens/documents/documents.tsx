import { useEffect, useRef } from 'react';
import { failing, partNames } from '../../../copy/screens';
import { documents } from '../../../copy/screens-documents';
import type { Household } from '../../../domain/household';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { Chooser, filingDateId } from './chooser';
import { FilledDocuments } from './filled-documents';
import type { Jump } from './jump/place-of';
import type { Papers } from './use-papers';
import './documents.css';

/** 様式: first which papers and why, then the filled papers to look at, save and print. */
export function Documents({
  papers,
  household,
  onJump,
}: {
  readonly papers: Papers;
  readonly household: Household;
  readonly onJump: Jump;
}) {
  const { filled, failure, choosing, dateWanted } = papers;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(choosing);
  useEffect(() => {
    if (choosing === before.current) return;
    before.current = choosing;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    if (choosing && dateWanted) document.getElementById(filingDateId)?.focus();
  }, [choosing, dateWanted]);
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
        <FilledDocuments
          papers={papers}
          household={household}
          filled={filled}
          heading={heading}
          onJump={onJump}
        />
      )}
    </>
  );
}
