import { useEffect, useRef } from 'react';
import { failing, partNames } from '../../../copy/screens';
import { documents } from '../../../copy/screens-documents';
import type { Household } from '../../../domain/household';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { Progress } from '../../components/progress';
import { Chooser } from './chooser';
import { FilledDocuments } from './filled-documents';
import type { Papers } from './use-papers';
import './documents.css';

/** 様式: which papers are needed and why; then the filled papers, to be looked at, saved, printed. */
export function Documents({
  papers,
  household,
}: {
  readonly papers: Papers;
  readonly household: Household;
}) {
  const { filled, failure, work } = papers;
  const result = useRef<HTMLHeadingElement>(null);
  const before = useRef(filled);
  useEffect(() => {
    if (filled !== before.current) result.current?.focus();
    before.current = filled;
  }, [filled]);
  return (
    <>
      <PageHeading title={partNames.documents} />
      <div className="documents">
        <Chooser papers={papers} household={household} />
        <div className="documents-results">
          {failure !== null && (
            <Notice tone="error" title={failing.title} live>
              <Sentences text={failure} />
            </Notice>
          )}
          {work && <Progress work={work} />}
          {filled ? (
            <FilledDocuments papers={papers} filled={filled} heading={result} />
          ) : (
            !work && <p className="documents-empty soft">{documents.notYet}</p>
          )}
        </div>
      </div>
    </>
  );
}
