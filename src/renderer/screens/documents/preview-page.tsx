import { useEffect, useRef } from 'react';
import type { PdfDocument } from '../../pdf/engine';
import { scaleAt } from '../../pdf/scale';
import { usePageDrawing, usePageText } from '../../pdf/use-page-drawing';
import type { Area } from './filled';
import type { OpenAnswer, PlacedAnswer } from './jump/answers';
import { Places } from './jump/places';
import type { Spot } from './jump/spot';
import { Marks } from './marks';

/** One page on a canvas, with its text for those who cannot see it. */
export function PreviewPage({
  pdf,
  number,
  percent,
  label,
  areas,
  answers,
  spot,
  onArrived,
  onGo,
}: {
  readonly pdf: PdfDocument;
  readonly number: number;
  readonly percent: number;
  readonly label: string;
  /** Marked on the screen, never on paper. */
  readonly areas: readonly Area[];
  readonly answers: readonly PlacedAnswer[];
  /** Where one comes back to, when it is on this page. */
  readonly spot: Spot | null;
  readonly onArrived: () => void;
  readonly onGo: (answer: OpenAnswer, control: string) => void;
}) {
  const sheet = useRef<HTMLElement>(null);
  const { canvas, drawn } = usePageDrawing(pdf, number, percent);
  const text = usePageText(pdf, number);
  useEffect(() => {
    if (!drawn || spot === null) return;
    sheet.current?.scrollIntoView({ block: 'nearest' });
    document.getElementById(spot.control)?.focus();
    onArrived();
  }, [drawn, spot, onArrived]);
  return (
    <figure className="preview-page" ref={sheet}>
      <canvas ref={canvas} role="img" aria-label={label} data-drawn={drawn} />
      {drawn && <Marks areas={areas} pixelsPerPoint={scaleAt(percent)} />}
      {drawn && (
        <Places page={number} answers={answers} pixelsPerPoint={scaleAt(percent)} onGo={onGo} />
      )}
      <figcaption className="visually-hidden">{text}</figcaption>
    </figure>
  );
}
