import { useEffect, useRef } from 'react';
import { casePressed } from '../../session/keys';
import { isTextField, onMac } from '../../session/use-key';

/** Alt+1 … 9 leads to a tab by its number, Alt+0 to the first screen. */
export function useCaseKeys(onKey: (number: number) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const number = casePressed(event, { inText: isTextField(event.target), mac: onMac });
      if (number === null || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(number);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
