import { type KeyboardEvent, type RefObject, useId, useMemo, useState } from 'react';
import type { Box } from '../../../app/contract';
import { placing as copy } from '../../../copy/screens-placing';
import type { PdfDocument } from '../../pdf/engine';
import { scaleAt } from '../../pdf/scale';
import { usePageDrawing } from '../../pdf/use-page-drawing';
import { Boxes, Cross } from './boxes';
import { placesOn, withBox } from './editor/places';
import { openSpots } from './editor/standing';
import { templateOf, type WardWork } from './editor/work';
import { type StageKeys, useStageKeys } from './use-stage-keys';
import { useStagePointer } from './use-stage-pointer';

/** The page itself with everything that was put on it. It is one stop of the Tab key; its keys move the boxes. */
export function Stage({
  work,
  pdf,
  percent,
  label,
  snap,
  sizing,
  box,
  act,
}: {
  readonly work: WardWork;
  readonly pdf: PdfDocument | null;
  readonly percent: number;
  readonly label: string;
  readonly snap: boolean;
  /** The arrow keys change the size. */
  readonly sizing: boolean;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly act: StageKeys;
}) {
  const { base, page, selected, placing } = work;
  const template = templateOf(work);
  const scale = scaleAt(percent);
  const { canvas, drawn } = usePageDrawing(pdf, page + 1, percent);
  const [cross, setCross] = useState<readonly [number, number] | null>(null);
  const sheet = base.pages[page] ?? { width: 595, height: 842, rules: [] };
  const spots = useMemo(
    () => openSpots(template, base.unknown).filter((spot) => spot.page === page),
    [template, base.unknown, page],
  );
  const pointer = useStagePointer({ work, sheet, scale, snap, spots, act, setCross });
  const keys = useStageKeys({ work, sheet, sizing, cross, setCross, act });
  const shown = pointer.pulling
    ? withBox(template, pointer.pulling.place, pointer.pulling.box)
    : template;
  const keysId = useId();
  return (
    <>
      <p className="visually-hidden" id={keysId}>
        {placing === null ? copy.sheetKeys : copy.placeKeys}
      </p>
      <div
        className={placing === null ? 'stage' : 'stage stage-placing'}
        ref={box}
        // The arrow keys move boxes; a screen reader must hand them over.
        role="application"
        aria-label={label}
        aria-describedby={keysId}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys are how boxes are moved
        tabIndex={0}
        style={{ width: sheet.width * scale, height: sheet.height * scale }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape' && pointer.pulling) pointer.stop();
          else keys(event);
        }}
        {...pointer.handlers}
      >
        <canvas ref={canvas} data-drawn={drawn} />
        {drawn && (
          <Boxes
            template={shown}
            placed={placesOn(shown, page)}
            selected={selected}
            spots={spots}
            scale={scale}
          />
        )}
        {drawn && placing !== null && (
          <Cross at={cross} drawing={pointer.drawing} sheet={sheet} scale={scale} />
        )}
      </div>
    </>
  );
}

export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly rules: readonly Box[];
};
