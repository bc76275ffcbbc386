import { type Ref, useState } from 'react';
import type { Response } from '../../../app/contract';
import { sheets as copy } from '../../../copy/screens-receipts';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { ScrollRegion } from '../../components/scroll-region';
import { useZoom, ZoomButtons } from '../../components/zoom';
import { usePdf } from '../../pdf/use-pdf';
import { useProgram } from '../../session/program';
import { PdfPage } from './pdf-page';
import type { BoundSheets } from './use-sheets';

/** The sheets as they will be printed, and what is not on them. */
export function BoundReceipts({
  bound,
  saved,
  box,
}: {
  readonly bound: BoundSheets;
  readonly saved: Response<'saveReceiptSheets'> | null;
  readonly box: Ref<HTMLDivElement>;
}) {
  const { pdf, widest } = usePdf(bound.bytes, true);
  const zoom = useZoom<HTMLDivElement>(widest);
  return (
    <>
      <Notice tone="success" box={box} live>
        <p>{copy.ready(bound.receipts)}</p>
      </Notice>
      {bound.apart.length > 0 && (
        <Notice tone="warning" title={copy.apart}>
          <ul className="notice-list">
            {bound.apart.map(({ number, name, sentence }) => (
              <li key={number}>{copy.apartOf(number, name, sentence)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {saved && <SavedSheets saved={saved} />}
      <div className="receipt-view" ref={zoom.frame}>
        <ZoomButtons zoom={zoom} />
        <ScrollRegion label={copy.preview} className="receipt-region">
          <div className="receipt-sheets">
            {pdf &&
              Array.from({ length: pdf.numPages }, (_, index) => (
                <PdfPage
                  // biome-ignore lint/suspicious/noArrayIndexKey: a page is told by its number alone
                  key={index}
                  pdf={pdf}
                  number={index + 1}
                  percent={zoom.percent}
                  label={copy.page(index + 1, pdf.numPages)}
                />
              ))}
          </div>
        </ScrollRegion>
      </div>
    </>
  );
}

function SavedSheets({ saved }: { readonly saved: Response<'saveReceiptSheets'> }) {
  const { bridge } = useProgram();
  const [problem, setProblem] = useState<string | null>(null);
  const reveal = async () => {
    const shown = await bridge.revealFolder({});
    setProblem(shown.ok ? null : shown.error.sentence);
  };
  return (
    <Notice tone="success" title={copy.saved(saved.file)} live>
      <p>
        {copy.folder}: <span className="saved-folder">{saved.folder}</span>
      </p>
      <p>
        <Button onClick={() => void reveal()}>{copy.reveal}</Button>
      </p>
      {problem && <p className="field-error">{problem}</p>}
    </Notice>
  );
}
