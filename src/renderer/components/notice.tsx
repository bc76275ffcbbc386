import type { ReactNode, Ref } from 'react';
import { classes } from './classes';
import './notice.css';

export function Notice({
  tone,
  title,
  live = false,
  box,
  children,
}: {
  readonly tone: 'info' | 'warning' | 'error' | 'success';
  readonly title?: string;
  /** Read out when it appears. */
  readonly live?: boolean;
  /** To move the focus to it. */
  readonly box?: Ref<HTMLDivElement>;
  readonly children?: ReactNode;
}) {
  return (
    <div
      className={classes('notice', `notice-${tone}`)}
      ref={box}
      {...(box ? { tabIndex: -1 } : {})}
      {...(live ? { role: tone === 'error' ? 'alert' : 'status' } : {})}
    >
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}

/** The sentence of a failure; each of its lines is one problem. */
export function Sentences({ text }: { readonly text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 1) return <p>{lines[0]}</p>;
  return (
    <ul className="notice-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
