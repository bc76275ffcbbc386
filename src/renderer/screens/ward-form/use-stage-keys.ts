import type { KeyboardEvent } from 'react';
import type { Box } from '../../../app/contract';
import { cutAtPage, onPage, pulled } from './editor/box';
import { type Edit, nextPlace } from './editor/edit';
import { points } from './editor/measure';
import { boxOf, type Place } from './editor/places';
import { cellAt } from './editor/snap';
import type { UnknownSpot } from './editor/standing';
import { templateOf, type WardWork } from './editor/work';
import type { Sheet } from './stage';

/** What can be done on the page. */
export interface StageKeys {
  /** `goesOn`: one of several like it, which are one step back. */
  readonly edit: (edit: Edit, goesOn?: true) => void;
  readonly select: (place: Place | null) => void;
  readonly showSpot: (spot: UnknownSpot) => void;
  /** Puts the answer that is about to be placed into a box. */
  readonly put: (box: Box) => void;
  readonly stopPlacing: () => void;
  /** Removes what is selected. */
  readonly remove: () => void;
  /** Back to where the selected answer stands in the list. */
  readonly toList: () => void;
  /** A place is right as it is; from there to the next one somebody has to look at. */
  readonly confirm: (id: string) => void;
  /** To the row of a field or a table in the list. */
  readonly toRow: (id: string) => void;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** In millimetres: an arrow key, and one with Shift. */
const small = 0.1;
const large = 1;

/** The keys of the page: arrows move or size what is selected, or the cross where the next box goes. */
export function useStageKeys({
  work,
  sheet,
  sizing,
  cross,
  setCross,
  act,
}: {
  readonly work: WardWork;
  readonly sheet: Sheet;
  readonly sizing: boolean;
  readonly cross: readonly [number, number] | null;
  readonly setCross: (at: readonly [number, number]) => void;
  readonly act: StageKeys;
}) {
  const template = templateOf(work);
  const middle = [sheet.width / 2, sheet.height / 2] as const;

  const whilePlacing = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const arrow = arrows[key];
    const [x, y] = cross ?? middle;
    if (arrow) {
      const far = points(shiftKey ? 10 : 2);
      const to = (at: number, end: number) => Math.max(0, Math.min(end, at));
      setCross([to(x + arrow[0] * far, sheet.width), to(y + arrow[1] * far, sheet.height)]);
      return true;
    }
    if (key === 'Enter' || key === ' ') act.put(cellAt([x, y], sheet.rules, sheet));
    else if (key === 'Escape') act.stopPlacing();
    else return false;
    return true;
  };

  const onSelected = ({ key, shiftKey, altKey }: KeyboardEvent): boolean => {
    const { selected } = work;
    const box = selected && boxOf(template, selected);
    const arrow = arrows[key];
    if (arrow && selected && box) {
      const far = points(shiftKey ? large : small);
      const [dx, dy] = [arrow[0] * far, arrow[1] * far];
      const to =
        altKey || sizing
          ? cutAtPage(pulled(box, { right: true, bottom: true }, dx, dy), sheet)
          : onPage(pulled(box, {}, dx, dy), sheet);
      act.edit({ kind: 'boxed', place: selected, box: to }, true);
      return true;
    }
    if (key === 'PageDown' || key === 'PageUp')
      act.select(nextPlace(template, selected, key === 'PageDown' ? 1 : -1));
    else if ((key === 'Delete' || key === 'Backspace') && selected) act.remove();
    else if (key === 'Escape') act.toList();
    else return false;
    return true;
  };

  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const taken = work.placing === null ? onSelected(event) : whilePlacing(event);
    if (taken) event.preventDefault();
  };
}
