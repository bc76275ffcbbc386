import type { ReactNode } from 'react';
import { ward as copy } from '../../../copy/screens-ward';
import { classes } from '../../components/classes';
import { useFileDrop } from '../../components/use-file-drop';

/** A card onto which a file can be dropped, besides the button in it. */
export function DropArea({
  onFile,
  children,
}: {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const { over, handlers } = useFileDrop(([file]) => file && onFile(file));
  return (
    <section className={classes('ward-card', over && 'ward-card-over')} {...handlers}>
      {children}
      {over && <p className="ward-drop">{copy.dropHere}</p>}
    </section>
  );
}
