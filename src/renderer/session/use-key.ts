import { createContext, use, useEffect, useRef } from 'react';
import type { KeyAction } from '../../copy/screens-keys';
import { actionOf, ariaKeysOf } from './keys';

/** Option types signs there, and ⌘ stands for Ctrl. */
export const onMac = /Mac/.test(globalThis.navigator?.platform ?? '');

interface Listener {
  readonly act: () => void;
  readonly inDialog: boolean;
}

/** Where signs are written. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'password', 'search'].includes(target.type));

/** What the keys do at the moment: each action is done by whatever on the screen said last that it can. */
export function startKeys() {
  const listeners = new Map<KeyAction, readonly Listener[]>();
  const doing = (action: KeyAction): Listener | undefined => listeners.get(action)?.at(-1);
  return {
    add(action: KeyAction, listener: Listener): () => void {
      listeners.set(action, [...(listeners.get(action) ?? []), listener]);
      return () =>
        listeners.set(
          action,
          (listeners.get(action) ?? []).filter((one) => one !== listener),
        );
    },
    can: (action: KeyAction): boolean => doing(action) !== undefined,
    press(event: KeyboardEvent): void {
      const action = actionOf(event, { inText: isTextField(event.target), mac: onMac });
      const listener = action && doing(action);
      if (!listener) return;
      // A dialog asks something first; only what belongs to it goes on.
      if (document.querySelector('dialog[open]') && !listener.inDialog) return;
      event.preventDefault();
      listener.act();
    },
  };
}

export const KeysContext = createContext<ReturnType<typeof startKeys> | null>(null);

/** True within a dialog, where the keys of the screen below rest. */
export const InDialogContext = createContext(false);

/** While this is shown, the action's key does `act`; with `overDialogs` also while a dialog is open. */
export function useKey(
  action: KeyAction,
  act: () => void,
  {
    on = true,
    overDialogs = false,
  }: { readonly on?: boolean; readonly overDialogs?: boolean } = {},
): void {
  const keys = use(KeysContext);
  const inDialog = use(InDialogContext) || overDialogs;
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!on || keys === null) return;
    return keys.add(action, { act: () => latest.current(), inDialog });
  }, [keys, action, on, inDialog]);
}

/** The key of a control: it is pressed by its key as by hand, and says which key that is. */
export function usePressedBy<Control extends HTMLElement>(action: KeyAction) {
  const ref = useRef<Control>(null);
  useKey(action, () => ref.current?.click());
  return { ref, 'aria-keyshortcuts': ariaKeysOf(action, onMac) };
}
