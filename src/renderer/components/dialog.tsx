import { type ReactNode, useEffect, useId, useRef } from 'react';
import { InDialogContext } from '../session/use-key';
import { classes } from './classes';
import './dialog.css';

/** A question that must be answered first. Escape is `onCancel`. */
export function Dialog({
  title,
  wide = false,
  fills = false,
  onCancel,
  children,
}: {
  readonly title: string;
  /** For tables, and for something to be read. */
  readonly wide?: boolean;
  /** All of the window: nothing of the screen below is seen. */
  readonly fills?: boolean;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      className={classes('dialog', wide && 'dialog-wide', fills && 'dialog-window')}
      ref={box}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file chooser left without a choice says `cancel` too, and that one bubbles.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id={titleId}>{title}</h2>
      <InDialogContext value={true}>{children}</InDialogContext>
    </dialog>
  );
}
