import { placing as copy } from '../../../copy/screens-placing';
import { Notice } from '../../components/notice';
import { ScrollRegion } from '../../components/scroll-region';
import { useZoom } from '../../components/zoom';
import { scaleAt } from '../../pdf/scale';
import { usePageDrawing } from '../../pdf/use-page-drawing';
import { usePdf } from '../../pdf/use-pdf';
import { onScreen } from './editor/measure';
import type { WardWork, WorkBase } from './editor/work';
import { useWardPdf } from './use-ward-pdf';

/** The form the places were carried over from, with the selected one where it was. Only to look at. */
export function OldSheet({
  carried,
  work,
}: {
  readonly carried: NonNullable<WorkBase['carried']>;
  readonly work: WardWork;
}) {
  const { bytes, problem } = useWardPdf(carried.old);
  const { pdf, widest } = usePdf(bytes);
  const zoom = useZoom<HTMLDivElement>(widest);
  const was = carried.items.find(({ id }) => id === work.selected?.id);
  const page = was?.from.page ?? Math.min(work.page, (pdf?.numPages ?? 1) - 1);
  const { canvas, drawn } = usePageDrawing(pdf, page + 1, zoom.percent);
  const here = carried.items.filter(({ from }) => from.page === page);
  return (
    <div ref={zoom.frame}>
      <h3>{copy.oldSheet}</h3>
      {problem !== null && <Notice tone="error">{problem}</Notice>}
      <ScrollRegion label={copy.oldSheet} className="sheet-scroll">
        <div className="sheet-centre">
          <div className="stage stage-old">
            <canvas ref={canvas} role="img" aria-label={copy.oldSheet} data-drawn={drawn} />
            {drawn && (
              <div className="boxes" aria-hidden="true">
                {here.map(({ id, from }) => (
                  <div
                    key={id}
                    className={id === was?.id ? 'spot spot-selected' : 'spot spot-placed'}
                    style={onScreen(from.box, scaleAt(zoom.percent))}
                  />
                ))}
              </div>
            )}
          </div>
        </div>
      </ScrollRegion>
    </div>
  );
}
