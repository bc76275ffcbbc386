import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { failing, frame, partNames } from '../../../copy/screens';
import { documents } from '../../../copy/screens-documents';
import { ward as wardCopy } from '../../../copy/screens-ward';
import type { Household } from '../../../domain/household';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import type { WardPlace } from '../ward-form/view';
import { Chooser, filingDateId } from './chooser';
import { FilledDocuments } from './filled-documents';
import type { Jump } from './jump/place-of';
import { OfApplication } from './of-application';
import type { Papers } from './use-papers';
import './documents.css';
import '../../components/entry.css';

/** Few visits place a form of the ward: it comes when it is asked for. */
const WardForms = lazy(() =>
  import('../ward-form/ward-forms').then((room) => ({ default: room.WardForms })),
);

const Printing = lazy(() =>
  import('../printing/printing').then((room) => ({ default: room.Printing })),
);

/** 様式: first which papers and why, then the filled papers to look at, save and print. */
export function Documents({
  papers,
  household,
  ward,
  today,
  onJump,
  onApplication,
}: {
  readonly papers: Papers;
  readonly household: Household;
  readonly ward: WardPlace;
  readonly today: string;
  readonly onJump: Jump;
  /** To the application the papers are for. */
  readonly onApplication: () => void;
}) {
  const { filled, failure, choosing, dateWanted } = papers;
  const heading = useRef<HTMLHeadingElement>(null);
  const [measuring, setMeasuring] = useState(false);
  const before = useRef(choosing);
  useEffect(() => {
    if (choosing === before.current) return;
    before.current = choosing;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    if (choosing && dateWanted) document.getElementById(filingDateId)?.focus();
  }, [choosing, dateWanted]);
  if (measuring)
    return (
      <Suspense fallback={<p role="status">{frame.loading}</p>}>
        <Printing onBack={() => setMeasuring(false)} />
      </Suspense>
    );
  if (ward.view !== null)
    return (
      <Suspense fallback={<p role="status">{frame.loading}</p>}>
        <WardForms place={ward} today={today} />
      </Suspense>
    );
  return (
    <>
      <PageHeading title={partNames.documents} />
      {papers.preparation && (
        <OfApplication
          preparation={papers.preparation}
          onBack={onApplication}
          onHousehold={() => papers.turnTo(null)}
        />
      )}
      <p>{documents.reference}</p>
      <div className="ward-entry">
        <Button onClick={() => ward.show({ at: 'list', said: null })}>{wardCopy.open}</Button>
        <p className="soft">{wardCopy.openNote}</p>
      </div>
      {failure !== null && (
        <Notice tone="error" title={failing.title} live>
          <Sentences text={failure} />
        </Notice>
      )}
      {filled === null || choosing ? (
        <Chooser
          papers={papers}
          household={household}
          heading={heading}
          onMeasure={() => setMeasuring(true)}
        />
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
