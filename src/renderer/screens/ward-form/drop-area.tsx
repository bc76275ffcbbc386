import { type ReactNode, useState } from 'react';
import { ward as copy } from '../../../copy/screens-ward';
import { classes } from '../../components/classes';

/** A card onto which a file can be dropped, besides the button in it. */
export function DropArea({
  onFile,
  children,
}: {
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within does the same by keyboard
    <section
      className={classes('ward-card', over && 'ward-card-over')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onFile(file);
      }}
    >
      {children}
      {over && <p className="ward-drop">{copy.dropHere}</p>}
    </section>
  );
}
