import { type ReactNode, useEffect, useRef } from 'react';
import { windowTitle } from '../../copy/screens';

/**
 * The one h1 of a screen. Arriving moves the focus here and names the window, without personal data;
 * on the very first screen the focus stays at the top of the page.
 */
export function PageHeading({
  title,
  windowName = title,
  first = false,
  children,
}: {
  readonly title: string;
  /** For a title with a name in it: what the window is called instead. */
  readonly windowName?: string;
  readonly first?: boolean;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = windowTitle(windowName);
  }, [windowName]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another arrival
  useEffect(() => {
    if (first) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title, first]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {title}
      {children}
    </h1>
  );
}
