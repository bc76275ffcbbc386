import { useEffect, useRef, useState } from 'react';
import type { PdfDocument, Rendered } from '../../pdf/engine';
import { loadPdfEngine } from '../../pdf/load';
import type { Area } from './filled';
import type { OpenAnswer, PlacedAnswer } from './jump/answers';
import { Places } from './jump/places';
import type { Spot } from './jump/spot';
import { Marks } from './marks';

/** CSS pixels a point at true size. */
const pixelsPerPoint = 96 / 72;

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
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    let task: Rendered | null = null;
    let current = true;
    const scale = (pixelsPerPoint * percent) / 100;
    const draw = async () => {
      const { renderPage, pageSize } = await loadPdfEngine();
      const size = await pageSize(pdf, number);
      const element = canvas.current;
      if (!current || !element) return;
      element.style.width = `${size.width * scale}px`;
      element.style.height = `${size.height * scale}px`;
      task = await renderPage(pdf, number, element, scale * window.devicePixelRatio, 'display');
      if (!current) task.cancel();
      if ((await task.done) && current) setDrawn(true);
    };
    void draw().catch(() => undefined);
    return () => {
      current = false;
      task?.cancel();
    };
  }, [pdf, number, percent]);
  useEffect(() => {
    let current = true;
    void loadPdfEngine()
      .then(({ pageText }) => pageText(pdf, number))
      .then((found) => current && setText(found))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [pdf, number]);
  useEffect(() => {
    if (!drawn || spot === null) return;
    sheet.current?.scrollIntoView({ block: 'nearest' });
    document.getElementById(spot.control)?.focus();
    onArrived();
  }, [drawn, spot, onArrived]);
  return (
    <figure className="preview-page" ref={sheet}>
      <canvas ref={canvas} role="img" aria-label={label} data-drawn={drawn} />
      {drawn && <Marks areas={areas} pixelsPerPoint={(pixelsPerPoint * percent) / 100} />}
      {drawn && (
        <Places
          page={number}
          answers={answers}
          pixelsPerPoint={(pixelsPerPoint * percent) / 100}
          onGo={onGo}
        />
      )}
      <figcaption className="visually-hidden">{text}</figcaption>
    </figure>
  );
}
