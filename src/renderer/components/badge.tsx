import type { ReactNode } from 'react';
import './badge.css';

/** A word that must not be mistaken for a figure. Its border differs by look, not only its colour. */
export function Badge({
  look,
  children,
}: {
  /** `now`: it asks for something. */
  readonly look: 'now' | 'official' | 'provisional' | 'not-eligible' | 'unknown';
  readonly children: ReactNode;
}) {
  return <span className={`badge badge-${look}`}>{children}</span>;
}
