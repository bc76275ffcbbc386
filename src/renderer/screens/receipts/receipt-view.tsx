import { useEffect, useState } from 'react';
import { receipts as copy } from '../../../copy/screens-receipts';
import type { Paper } from '../../../domain/household';
import { Notice, Sentences } from '../../components/notice';
import { ScrollRegion } from '../../components/scroll-region';
import { useZoom, ZoomButtons } from '../../components/zoom';
import { pixelsPerPoint, scaleAt } from '../../pdf/scale';
import { usePdf } from '../../pdf/use-pdf';
import { PdfPage } from './pdf-page';
import { useReceiptContent } from './use-receipt-content';

/** A receipt as large as it is wanted. */
export function ReceiptView({
  handle,
  folder,
  paper,
}: {
  readonly handle: string;
  readonly folder: string;
  readonly paper: Paper;
}) {
  const content = useReceiptContent(handle, folder, paper);
  if (content === null) return <p role="status">{copy.viewing}</p>;
  if (!content.ok)
    return (
      <Notice tone="error" live>
        <Sentences text={content.sentence} />
      </Notice>
    );
  if (paper.type === 'heic')
    return (
      <Notice tone="info" live>
        <p>{copy.heic}</p>
      </Notice>
    );
  return paper.type === 'pdf' ? (
    <PdfReceipt bytes={content.bytes} name={paper.name} />
  ) : (
    <PictureReceipt bytes={content.bytes} name={paper.name} />
  );
}

interface Shown {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

/** The browser turns it as the camera says (EXIF). */
function PictureReceipt({ bytes, name }: Shown) {
  const [address, setAddress] = useState<string | null>(null);
  const [width, setWidth] = useState<number | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes]));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  const points = (width ?? 1) / pixelsPerPoint;
  const zoom = useZoom<HTMLDivElement>(points);
  return (
    <div className="receipt-view" ref={zoom.frame}>
      {broken ? (
        <Notice tone="error" live>
          <p>{copy.broken}</p>
        </Notice>
      ) : (
        <>
          <ZoomButtons zoom={zoom} />
          <ScrollRegion label={copy.region(name)} className="receipt-region">
            <div className="receipt-sheets">
              {address && (
                <img
                  src={address}
                  alt={copy.picture(name)}
                  data-shown={width !== null}
                  style={{ width: `${points * scaleAt(zoom.percent)}px` }}
                  onLoad={(event) => setWidth(event.currentTarget.naturalWidth)}
                  onError={() => setBroken(true)}
                />
              )}
            </div>
          </ScrollRegion>
        </>
      )}
    </div>
  );
}

function PdfReceipt({ bytes, name }: Shown) {
  const { pdf, widest, failed } = usePdf(bytes, true);
  const zoom = useZoom<HTMLDivElement>(widest);
  return (
    <div className="receipt-view" ref={zoom.frame}>
      <ZoomButtons zoom={zoom} />
      {failed && (
        <Notice tone="error" live>
          <p>{copy.broken}</p>
        </Notice>
      )}
      {!pdf && !failed && <p role="status">{copy.viewing}</p>}
      {pdf && (
        <ScrollRegion label={copy.region(name)} className="receipt-region">
          <div className="receipt-sheets">
            {Array.from({ length: pdf.numPages }, (_, index) => (
              <PdfPage
                // biome-ignore lint/suspicious/noArrayIndexKey: a page is told by its number alone
                key={index}
                pdf={pdf}
                number={index + 1}
                percent={zoom.percent}
                label={copy.page(name, index + 1, pdf.numPages)}
              />
            ))}
          </div>
        </ScrollRegion>
      )}
    </div>
  );
}
