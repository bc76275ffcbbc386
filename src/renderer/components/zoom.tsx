import { type RefObject, useEffect, useRef, useState } from 'react';
import { documents } from '../../copy/screens-documents';
import { pixelsPerPoint } from '../pdf/scale';
import { Button } from './button';
import './zoom.css';

const steps = [50, 75, 100, 125, 150, 200, 300] as const;
/** Room for the frame around the page. */
const margin = 50;

export interface Zoom {
  /** Of true size. */
  readonly percent: number;
  /** As chosen; null: as wide as the screen gives. */
  readonly chosen: number | null;
  readonly choose: (percent: number | null) => void;
}

/**
 * The zoom of pages in a frame whose width decides what fits.
 *
 * @param widest the widest page, in points
 */
export function useZoom<Frame extends HTMLElement>(
  widest: number,
  first: number | null = null,
): Zoom & { readonly frame: RefObject<Frame | null> } {
  const [chosen, choose] = useState<number | null>(first);
  const [room, setRoom] = useState(0);
  const frame = useRef<Frame>(null);
  useEffect(() => {
    const box = frame.current;
    if (!box) return;
    const observer = new ResizeObserver(() => setRoom(box.clientWidth));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const fitting = Math.floor(((room - margin) / (widest * pixelsPerPoint)) * 100);
  return { percent: chosen ?? Math.max(25, Math.min(150, fitting)), chosen, choose, frame };
}

export function ZoomButtons({ zoom }: { readonly zoom: Zoom }) {
  const { percent, chosen, choose } = zoom;
  const smaller = steps.findLast((step) => step < percent);
  const larger = steps.find((step) => step > percent);
  return (
    <div className="zoom">
      <Button
        small
        aria-disabled={smaller === undefined}
        onClick={() => smaller && choose(smaller)}
      >
        {documents.zoomOut}
      </Button>
      <span className="figures" role="status">
        {documents.zoom(Math.round(percent))}
      </span>
      <Button small aria-disabled={larger === undefined} onClick={() => larger && choose(larger)}>
        {documents.zoomIn}
      </Button>
      <Button small look="quiet" aria-disabled={chosen === null} onClick={() => choose(null)}>
        {documents.zoomFit}
      </Button>
    </div>
  );
}
