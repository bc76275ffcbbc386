import type { PdfDocument } from '../../pdf/engine';
import { usePageDrawing, usePageText } from '../../pdf/use-page-drawing';

/** One page on a canvas, with its text for those who cannot see it. */
export function PdfPage({
  pdf,
  number,
  percent,
  label,
}: {
  readonly pdf: PdfDocument;
  readonly number: number;
  readonly percent: number;
  readonly label: string;
}) {
  const { canvas, drawn } = usePageDrawing(pdf, number, percent);
  const text = usePageText(pdf, number);
  return (
    <figure className="receipt-page">
      <canvas ref={canvas} role="img" aria-label={label} data-drawn={drawn} />
      <figcaption className="visually-hidden">{text}</figcaption>
    </figure>
  );
}
