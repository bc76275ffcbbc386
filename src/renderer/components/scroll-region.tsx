import { type ReactNode, useEffect, useRef, useState } from 'react';
import { classes } from './classes';
import './scroll-region.css';

/** A part that scrolls by itself. It takes the focus only while there is something to scroll. */
export function ScrollRegion({
  label,
  className,
  children,
}: {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const region = box.current;
    if (!region) return;
    const look = () =>
      setScrolls(
        region.scrollWidth > region.clientWidth + 1 ||
          region.scrollHeight > region.clientHeight + 1,
      );
    const observer = new ResizeObserver(look);
    observer.observe(region);
    if (region.firstElementChild) observer.observe(region.firstElementChild);
    look();
    return () => observer.disconnect();
  }, []);
  return (
    <section
      className={classes('scroll-region', className)}
      ref={box}
      aria-label={label}
      // The arrow keys scroll what has the focus.
      {...(scrolls ? { tabIndex: 0 } : {})}
    >
      {children}
    </section>
  );
}
