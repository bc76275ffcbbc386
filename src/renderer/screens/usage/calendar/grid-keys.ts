import type { KeyboardEvent } from 'react';
import type { CivilDate } from '../../../../domain/calendar';
import { dayAfterKey } from './month-grid';

export interface GridActions {
  /** The day that has the focus. */
  readonly selected: CivilDate;
  readonly readOnly: boolean;
  readonly move: (date: CivilDate) => void;
  /** To where hours are typed. */
  readonly open: () => void;
  readonly copy: () => void;
  readonly paste: () => void;
  readonly remove: () => void;
}

const isDigit = /^[0-9０-９]$/;

function onControlKey(event: KeyboardEvent, { readOnly, copy, paste }: GridActions): void {
  const key = event.key.toLowerCase();
  if (key !== 'c' && key !== 'v') return;
  // Text the user marked is copied as text.
  if (key === 'c' && document.getSelection()?.isCollapsed === false) return;
  event.preventDefault();
  if (key === 'c') copy();
  else if (!readOnly) paste();
}

/** The keys of the calendar: the date grid of the ARIA APG, and digits that begin an entry. */
export const gridKeys = (actions: GridActions) => (event: KeyboardEvent) => {
  const { selected, readOnly, move, open, remove } = actions;
  if (event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    onControlKey(event, actions);
    return;
  }
  const to = dayAfterKey(selected, event);
  if (to !== null) {
    event.preventDefault();
    move(to);
    return;
  }
  if (readOnly) return;
  if (isDigit.test(event.key)) {
    // Not prevented: the digit itself then lands in the field, by whatever way it is typed.
    open();
    return;
  }
  const isOpening = ['Enter', 'F2', ' '].includes(event.key);
  const isRemoving = ['Delete', 'Backspace'].includes(event.key);
  if (!isOpening && !isRemoving) return;
  event.preventDefault();
  if (isOpening) open();
  else remove();
};
