import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';

/** Spread on every button of the group. */
export const arrowStop = { 'data-arrow-stop': '' } as const;

const stopsOf = (within: Element) => [
  ...within.querySelectorAll<HTMLElement>('[data-arrow-stop]:not(:disabled)'),
];

/** The stop in the same column of the next row that has one there. */
function across(box: HTMLElement, from: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const rows = [...box.querySelectorAll('tr')];
  const column = from.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? -1;
  const start = rows.findIndex((row) => row.contains(from));
  for (let at = start + step; at >= 0 && at < rows.length; at += step) {
    const cell = rows[at]?.cells[column];
    const stop = cell && stopsOf(cell)[0];
    if (stop) return stop;
  }
  return undefined;
}

function target(
  box: HTMLElement,
  from: HTMLElement,
  layout: 'line' | 'table',
  { key, ctrlKey }: KeyboardEvent,
): HTMLElement | undefined {
  const all = stopsOf(box);
  const row = layout === 'table' ? from.closest('tr') : null;
  const line = row ? stopsOf(row) : all;
  const at = line.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return line[at + 1];
    case 'ArrowLeft':
      return line[at - 1];
    case 'ArrowDown':
      return layout === 'table' ? across(box, from, 1) : line[at + 1];
    case 'ArrowUp':
      return layout === 'table' ? across(box, from, -1) : line[at - 1];
    case 'Home':
      return (ctrlKey ? all : line)[0];
    case 'End':
      return (ctrlKey ? all : line).at(-1);
    default:
      return undefined;
  }
}

/**
 * Makes a table or a line of buttons one stop of the Tab key; the arrow keys, Home and End move within
 * it. A native table stays a table for screen readers, which read it with their own keys (a `grid`
 * would take those away from the explanations that open between its rows).
 */
export function useArrowKeys<Box extends HTMLElement>(
  layout: 'line' | 'table',
): {
  readonly ref: RefObject<Box | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
} {
  const ref = useRef<Box | null>(null);
  const current = useRef<HTMLElement | null>(null);
  const settle = () => {
    if (!ref.current) return;
    const stops = stopsOf(ref.current);
    if (!current.current || !stops.includes(current.current))
      current.current =
        ref.current.querySelector<HTMLElement>('tbody [data-arrow-stop], [aria-pressed="true"]') ??
        stops[0] ??
        null;
    for (const stop of stops) stop.tabIndex = stop === current.current ? 0 : -1;
  };
  // After every change: buttons come and go with the months.
  useLayoutEffect(settle);
  const isStop = (element: EventTarget): element is HTMLElement =>
    element instanceof HTMLElement && 'arrowStop' in element.dataset;
  return {
    ref,
    onFocus: ({ target: focused }) => {
      if (!isStop(focused)) return;
      current.current = focused;
      settle();
    },
    onKeyDown: (event) => {
      if (!ref.current || !isStop(event.target) || event.altKey || event.metaKey) return;
      const next = target(ref.current, event.target, layout, event);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}
