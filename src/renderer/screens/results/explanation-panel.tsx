import { type ReactNode, useEffect, useRef } from 'react';
import { close } from '../../../copy/screens';
import { results } from '../../../copy/screens-results';
import { Button } from '../../components/button';
import { type Opened, panelId } from './opened';

/** What explains a figure: takes the eye when it opens, and gives the focus back when it closes. */
export function ExplanationPanel({
  opened,
  title,
  spoken,
  onClose,
  grounds,
  children,
}: {
  readonly opened: Opened;
  readonly title: string;
  /** 読み上げ用. */
  readonly spoken: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Long, so after what a clerk reads aloud. */
  readonly grounds?: ReactNode;
}) {
  const id = panelId(opened);
  const panel = useRef<HTMLElement>(null);
  // Opened by keyboard low on the page, the reason would stand below the edge of the window.
  useEffect(() => {
    if (opened.what) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [opened.what]);
  // The focus goes back to the figure, not to the top of the page.
  const leave = () => {
    document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(id)}"]`)?.focus();
    onClose();
  };
  return (
    <section
      ref={panel}
      className="explanation scroll-steady"
      id={id}
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <div className="explanation-head">
        <h3 id={`${id}-title`}>{title}</h3>
        <Button look="quiet" small onClick={leave}>
          {close}
        </Button>
      </div>
      {children}
      <div className="spoken">
        <h4>{results.spoken}</h4>
        <p>{spoken}</p>
      </div>
      {grounds}
    </section>
  );
}
