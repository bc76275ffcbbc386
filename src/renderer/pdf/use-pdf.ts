import { useEffect, useState } from 'react';
import type { PdfDocument } from './engine';
import { loadPdfEngine } from './load';

const a4WidthInPoints = 595;

interface Opened {
  readonly pdf: PdfDocument | null;
  /** Points. */
  readonly widest: number;
}

/**
 * The bytes of a PDF, opened to be drawn; null: nothing to open yet. What was opened before stays until then.
 *
 * @param foreign somebody else made it
 */
export function usePdf(bytes: Uint8Array | null, foreign = false) {
  const [opened, setOpened] = useState<Opened>({ pdf: null, widest: a4WidthInPoints });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (bytes === null) return;
    let current = true;
    setFailed(false);
    const opening = loadPdfEngine().then(({ openPdf }) => openPdf(bytes, foreign));
    const measured = opening.then(async (pdf) => {
      const { widestPage } = await loadPdfEngine();
      return { pdf, widest: await widestPage(pdf) };
    });
    measured.then(
      (found) => current && setOpened(found),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
      void opening.then(
        (pdf) => pdf.loadingTask.destroy(),
        () => undefined,
      );
    };
  }, [bytes, foreign]);
  return { ...opened, failed };
}
