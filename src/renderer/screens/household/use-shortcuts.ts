import { useEffect, useRef } from 'react';

export interface Shortcuts {
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** In a text field Ctrl+Z belongs to the text. */
const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'password');

function actionOf(event: KeyboardEvent): keyof Shortcuts | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return null;
  const key = event.key.toLowerCase();
  if (key === 's' && !event.shiftKey) return 'save';
  if (isTextField(event.target)) return null;
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' ? 'redo' : null;
}

/** Ctrl+S, Ctrl+Z, Ctrl+Y (⌘ on a Mac). */
export function useShortcuts(shortcuts: Shortcuts, active: boolean): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    if (!active) return;
    const onKey = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (action === null || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current[action]();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [active]);
}
