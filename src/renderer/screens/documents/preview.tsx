import { useEffect, useRef, useState } from 'react';
import { documents } from '../../../copy/screens-documents';
import { rewrittenNote, usedFormText } from '../../../copy/ward-forms';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/field';
import { Notice } from '../../components/notice';
import { ScrollRegion } from '../../components/scroll-region';
import type { PdfDocument } from '../../pdf/engine';
import { loadPdfEngine } from '../../pdf/load';
import type { FilledDocument } from './filled';
import { Remaining } from './filled-list';
import { AnswerList } from './jump/answer-list';
import type { OpenAnswer, PlacedAnswer } from './jump/answers';
import type { Jump } from './jump/place-of';
import type { Spot } from './jump/spot';
import { hasMarks } from './marks';
import { PreviewPage } from './preview-page';
import type { PaperWork } from './use-paper-work';
import './preview.css';

const steps = [50, 75, 100, 125, 150, 200, 300] as const;

/** The document page by page, drawn from the very bytes that are saved and printed. */
export function Preview({
  document,
  paperWork,
  pages: answers,
  spot,
  onArrived,
  onJump,
}: {
  readonly document: FilledDocument;
  readonly paperWork: PaperWork;
  /** Its answers, page by page. */
  readonly pages: readonly (readonly PlacedAnswer[])[];
  /** Where one comes back to; null: one did not leave from here. */
  readonly spot: Spot | null;
  readonly onArrived: () => void;
  readonly onJump: Jump;
}) {
  const { busy, save, print } = paperWork;
  const { pdf, widest, failed } = usePdf(document.bytes);
  // Percent of true size; null: as wide as the screen gives.
  const [zoom, setZoom] = useState<number | null>(spot?.zoom ?? null);
  const [room, setRoom] = useState(0);
  const [marked, setMarked] = useState(true);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setRoom(box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const percent = zoom ?? fittingZoom(room, widest);
  const smaller = steps.findLast((step) => step < percent);
  const larger = steps.find((step) => step > percent);
  const goFrom = (page: number, { place }: OpenAnswer, control: string) =>
    onJump(place, { key: document.key, page, control, zoom });
  const pages = pdf ? Array.from({ length: pdf.numPages }, (_, index) => index + 1) : [];
  return (
    <section className="preview" aria-labelledby="preview-title" ref={frame}>
      <div className="preview-head">
        <h3 id="preview-title">{document.title}</h3>
        <div className="preview-zoom">
          <Button
            small
            aria-disabled={smaller === undefined}
            onClick={() => smaller && setZoom(smaller)}
          >
            {documents.zoomOut}
          </Button>
          <span className="figures" role="status">
            {documents.zoom(Math.round(percent))}
          </span>
          <Button
            small
            aria-disabled={larger === undefined}
            onClick={() => larger && setZoom(larger)}
          >
            {documents.zoomIn}
          </Button>
          <Button small look="quiet" aria-disabled={zoom === null} onClick={() => setZoom(null)}>
            {documents.zoomFit}
          </Button>
        </div>
      </div>
      <div className="paper-actions">
        <Button small aria-disabled={busy} onClick={() => void save([document])}>
          {documents.saveOne}
        </Button>
        <Button small aria-disabled={busy} onClick={() => void print([document])}>
          {documents.printOne}
        </Button>
      </div>
      <p className="soft">{documents.form(usedFormText(document))}</p>
      {document.rewritten && <p className="soft">{rewrittenNote}</p>}
      <Remaining document={document} />
      {hasMarks(document) && (
        <Checkbox checked={marked} onChange={setMarked}>
          {documents.showMarks}
        </Checkbox>
      )}
      {failed && <Notice tone="error">{documents.previewFailed}</Notice>}
      {!pdf && !failed && <p className="soft">{documents.rendering}</p>}
      <ScrollRegion label={documents.previewOf(document.title)} className="preview-pages">
        <div className="preview-sheets">
          {pdf &&
            pages.map((number) => (
              <PreviewPage
                key={number}
                pdf={pdf}
                number={number}
                percent={percent}
                label={documents.page(document.title, number, pdf.numPages)}
                areas={marked ? (document.areas[number - 1] ?? []) : []}
                answers={answers[number - 1] ?? []}
                spot={spot?.page === number ? spot : null}
                onArrived={onArrived}
                onGo={(answer, control) => goFrom(number, answer, control)}
              />
            ))}
        </div>
      </ScrollRegion>
      <AnswerList pages={answers} onGo={goFrom} />
    </section>
  );
}

const a4WidthInPoints = 595;
const pixelsPerPoint = 96 / 72;
/** Room for the frame around the page. */
const margin = 50;

const fittingZoom = (room: number, widest: number) =>
  Math.max(25, Math.min(150, Math.floor(((room - margin) / (widest * pixelsPerPoint)) * 100)));

interface Opened {
  readonly pdf: PdfDocument | null;
  /** Points. */
  readonly widest: number;
}

function usePdf(bytes: Uint8Array) {
  const [opened, setOpened] = useState<Opened>({ pdf: null, widest: a4WidthInPoints });
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    const opening = loadPdfEngine().then(({ openPdf }) => openPdf(bytes));
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
  }, [bytes]);
  return { ...opened, failed };
}
