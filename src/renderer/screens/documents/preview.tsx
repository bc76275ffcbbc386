import { useState } from 'react';
import { documents } from '../../../copy/screens-documents';
import { rewrittenNote, usedFormText } from '../../../copy/ward-forms';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/field';
import { Notice } from '../../components/notice';
import { ScrollRegion } from '../../components/scroll-region';
import { useZoom, ZoomButtons } from '../../components/zoom';
import { usePdf } from '../../pdf/use-pdf';
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
  const zoom = useZoom<HTMLDivElement>(widest, spot?.zoom ?? null);
  const { percent } = zoom;
  const [marked, setMarked] = useState(true);
  const goFrom = (page: number, { place }: OpenAnswer, control: string) =>
    onJump(place, { key: document.key, page, control, zoom: zoom.chosen });
  const pages = pdf ? Array.from({ length: pdf.numPages }, (_, index) => index + 1) : [];
  return (
    <section className="preview" aria-labelledby="preview-title" ref={zoom.frame}>
      <div className="preview-head">
        <h3 id="preview-title">{document.title}</h3>
        <ZoomButtons zoom={zoom} />
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
