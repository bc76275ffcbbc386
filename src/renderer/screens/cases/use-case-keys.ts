import { useEffect, useRef } from 'react';
import { isTextField, onMac } from '../../session/use-key';

/** Of the number row: on the number pad, Alt and digits type a letter on Windows. */
const digit = /^Digit(\d)$/;

/**
 * Alt+1 … 9 leads to a tab by its number, Alt+0 to the first screen. Ctrl and a digit is the browser's
 * everywhere; Alt and a digit only in Chrome on Linux, whose own tabs our window does not have, and which
 * lets the page go first. In a text field on a Mac, Option and a digit write a sign.
 */
export function useCaseKeys(onKey: (number: number) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing)
        return;
      const [, number] = digit.exec(event.code) ?? [];
      if (onMac && isTextField(event.target)) return;
      if (number === undefined || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(Number(number));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
