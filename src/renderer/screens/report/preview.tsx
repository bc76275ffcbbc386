import { useEffect, useRef } from 'react';
import type { Response } from '../../../app/contract';
import { report as copy } from '../../../copy/report';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { Notice } from '../../components/notice';
import { ScrollRegion } from '../../components/scroll-region';
import type { Reporting } from './use-report';

/** The pieces of a report that are about the program; the household's two follow. */
const ofProgram = 3;

/** All that will be in the file, before there is one. */
export function Preview({
  reporting,
  draft,
  onClose,
}: {
  readonly reporting: Reporting;
  readonly draft: Response<'draftReport'>;
  readonly onClose: () => void;
}) {
  const { pieces, birthDatesKept } = draft;
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);
  const last = pieces.length > ofProgram ? pieces.at(-1) : undefined;
  return (
    <>
      <p ref={lead} tabIndex={-1}>
        {copy.lookLead}
      </p>
      {reporting.namesFound.length > 0 && (
        <Notice tone="warning">{copy.namesFound(reporting.namesFound)}</Notice>
      )}
      {last === undefined ? (
        <p>{copy.noHousehold}</p>
      ) : (
        <>
          <p>{copy.remains}</p>
          <p>
            {copy.birthDates}
            {birthDatesKept.length > 0 && copy.birthDatesKept(birthDatesKept)}
          </p>
        </>
      )}
      <div className="report-pieces">
        {pieces.map((piece) =>
          piece === last ? (
            <Disclosure key={piece.title} summary={piece.title}>
              <Text piece={piece} />
            </Disclosure>
          ) : (
            <section key={piece.title}>
              <h3>{piece.title}</h3>
              <Text piece={piece} />
            </section>
          ),
        )}
      </div>
      <div className="dialog-actions">
        <Button look="primary" disabled={reporting.busy} onClick={() => void reporting.write()}>
          {reporting.busy ? copy.writing : copy.write}
        </Button>
        <Button disabled={reporting.busy} onClick={reporting.change}>
          {copy.change}
        </Button>
        <Button look="quiet" disabled={reporting.busy} onClick={onClose}>
          {copy.cancel}
        </Button>
      </div>
    </>
  );
}

function Text({ piece }: { readonly piece: { readonly title: string; readonly text: string } }) {
  return (
    <ScrollRegion label={piece.title} className="report-text">
      <pre>{piece.text}</pre>
    </ScrollRegion>
  );
}
