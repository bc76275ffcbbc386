import { type PointerEvent, useState } from 'react';
import type { Box } from '../../../app/contract';
import { cutAtPage, isIn, isWhole, onPage, pulled, type Sides } from './editor/box';
import { hitAt, partAt } from './editor/hit';
import { boxOf, type Place, placesOn, samePlace } from './editor/places';
import { cellAt, snapped } from './editor/snap';
import type { UnknownSpot } from './editor/standing';
import { templateOf, type WardWork } from './editor/work';
import type { Sheet } from './stage';
import type { StageKeys } from './use-stage-keys';

/** A hand that trembles this much, in pixels, has clicked. */
const trembling = 3;
/** How near a side or a rule is near, in pixels. */
const reach = 6;

type Point = readonly [number, number];

interface Held {
  /** Null: a new box is being drawn. */
  readonly place: Place | null;
  readonly sides: Sides;
  readonly from: Point;
  readonly box: Box;
  /** It was selected before it was taken hold of. */
  readonly again: boolean;
  readonly now: Box | null;
}

const between = ([ax, ay]: Point, [bx, by]: Point): Box => [
  Math.min(ax, bx),
  Math.min(ay, by),
  Math.max(ax, bx),
  Math.max(ay, by),
];

const everySide: Sides = { left: true, top: true, right: true, bottom: true };

/** The mouse, a pen or a finger on the page: taking hold of boxes, pulling them, drawing new ones. */
export function useStagePointer({
  work,
  sheet,
  scale,
  snap,
  spots,
  act,
  setCross,
}: {
  readonly work: WardWork;
  readonly sheet: Sheet;
  readonly scale: number;
  readonly snap: boolean;
  readonly spots: readonly UnknownSpot[];
  readonly act: StageKeys;
  readonly setCross: (at: Point | null) => void;
}) {
  const [held, setHeld] = useState<Held | null>(null);
  const template = templateOf(work);
  const rules = snap ? sheet.rules : [];

  const pointOf = (event: PointerEvent<HTMLElement>): Point => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [(event.clientX - left) / scale, (event.clientY - top) / scale];
  };
  const boxAfter = ({ sides, from, box, place }: Held, to: Point): Box => {
    if (place === null) return snapped(between(from, to), everySide, rules, reach / scale);
    const moved = pulled(box, sides, to[0] - from[0], to[1] - from[1]);
    const near = snapped(moved, sides, rules, reach / scale);
    return isWhole(sides) ? onPage(near, sheet) : cutAtPage(near, sheet);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    const from = pointOf(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    const nothing = { sides: {}, from, box: between(from, from), again: false, now: null };
    if (work.placing !== null) return setHeld({ ...nothing, place: null });
    const hit = hitAt(placesOn(template, work.page), work.selected, from, reach / scale);
    if (hit === null) {
      const spot = spots.find(({ box }) => isIn(from, box));
      return spot ? act.showSpot(spot) : act.select(null);
    }
    const again = samePlace(hit.place, work.selected);
    if (!again) act.select(hit.place);
    setHeld({ ...nothing, place: hit.place, sides: hit.sides, box: hit.box, again });
  };

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const to = pointOf(event);
    if (work.placing !== null) setCross(to);
    if (held === null) return;
    const way = Math.hypot(to[0] - held.from[0], to[1] - held.from[1]) * scale;
    if (held.now !== null || way > trembling) setHeld({ ...held, now: boxAfter(held, to) });
  };

  const onPointerUp = () => {
    if (held === null) return;
    setHeld(null);
    const { place, from, now, again } = held;
    if (place === null) {
      act.put(now ? cutAtPage(now, sheet) : cellAt(from, sheet.rules, sheet));
    } else if (now) {
      act.edit({ kind: 'boxed', place, box: now });
    } else if (again && boxOf(template, place)) {
      // A second click goes within, a third one out again.
      const inner =
        place.part === null ? partAt(placesOn(template, work.page), place.id, from) : null;
      act.select(inner ?? { id: place.id, part: null });
    }
  };

  return {
    /** What is being moved, where it is now. */
    pulling: held?.place && held.now ? { place: held.place, box: held.now } : null,
    drawing: held && held.place === null ? held.now : null,
    stop: () => setHeld(null),
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: () => setHeld(null),
    },
  };
}
