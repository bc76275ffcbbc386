import { createContext, use, useEffect, useState } from 'react';
import { type Answer, type Bridge, type Display, usualDisplay } from '../../app/contract';

export interface DisplayValue {
  readonly display: Display;
  /** Shown at once, and kept for the next time. */
  readonly change: (changed: Partial<Display>) => void;
  /** The program could not keep it; what happened and what to do. */
  readonly failure: string | null;
  /** Opens the dialog with these settings. */
  readonly show: () => void;
}

export const DisplayContext = createContext<DisplayValue>({
  display: usualDisplay,
  change: () => undefined,
  failure: null,
  show: () => undefined,
});

/** How the window looks, anywhere in the page. */
export const useDisplay = (): DisplayValue => use(DisplayContext);

/**
 * How much fits in the page depends on the size of its letters (`styles/text-size.css`). Chromium looks
 * anew when the container's width changes, not when its letters do, so it is made a container again.
 */
function measureAgain(): void {
  const page = document.getElementById('root');
  if (page === null) return;
  page.style.containerType = 'normal';
  // Read, so that the change is not passed over.
  page.getBoundingClientRect();
  page.style.containerType = '';
}

/** The settings as the program keeps them, until the user changes them here. */
export function useKeptDisplay(bridge: Bridge, start: Answer<'start'>) {
  const [changed, setChanged] = useState<Display | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const display = changed ?? (start.ok ? start.value.display : usualDisplay);
  const { counter, textSize } = display;
  // The look hangs on the root: sizes are in rem, and dialogs stand outside of every screen.
  useEffect(() => {
    const { dataset, classList } = document.documentElement;
    dataset['textSize'] = String(textSize);
    dataset['mode'] = counter ? 'counter' : 'parent';
    classList.toggle('large-text', textSize >= 150);
    measureAgain();
  }, [counter, textSize]);
  const change = (part: Partial<Display>) => {
    const next = { ...display, ...part };
    setChanged(next);
    void bridge
      .setDisplay(next)
      .then((answer) => setFailure(answer.ok ? null : answer.error.sentence));
  };
  return { display, change, failure };
}
