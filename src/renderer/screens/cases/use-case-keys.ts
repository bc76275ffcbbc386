import { useEffect, useRef } from 'react';

/** Of the number row: on the number pad, Alt and digits type a letter on Windows. */
const digit = /^Digit(\d)$/;

/**
 * Alt+1 … 9 leads to a tab by its number, Alt+0 to the first screen. Not Ctrl: browsers keep those for
 * their own tabs. The key itself and not its letter, as Option and a digit type a sign on a Mac.
 */
export function useCaseKeys(onKey: (number: number) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing)
        return;
      const [, number] = digit.exec(event.code) ?? [];
      if (number === undefined || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(Number(number));
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
