import { useEffect, useRef, useState } from 'react';
import type { PdfDocument, Rendered } from './engine';
import { loadPdfEngine } from './load';
import { scaleAt } from './scale';

/** A page (1, 2, …) drawn on a canvas; `drawn` once it can be seen. */
export function usePageDrawing(pdf: PdfDocument | null, number: number, percent: number) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (pdf === null) return;
    let task: Rendered | null = null;
    let current = true;
    const scale = scaleAt(percent);
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
  return { canvas, drawn };
}

/** The text of a page, for those who cannot see it. */
export function usePageText(pdf: PdfDocument | null, number: number): string {
  const [text, setText] = useState('');
  useEffect(() => {
    if (pdf === null) return;
    let current = true;
    void loadPdfEngine()
      .then(({ pageText }) => pageText(pdf, number))
      .then((found) => current && setText(found))
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [pdf, number]);
  return text;
}
