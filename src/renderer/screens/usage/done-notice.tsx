import type { RefObject } from 'react';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';

/** Something that was done with one step, which can be undone from here. */
export interface Done {
  readonly sentence: string;
  readonly undo: string;
  readonly household: unknown;
}

/** What was just done, with the way back. It takes the focus. */
export function DoneNotice({
  done,
  box,
  onUndo,
}: {
  readonly done: Done;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onUndo: () => void;
}) {
  return (
    <Notice tone="success" box={box} live>
      <p>{done.sentence}</p>
      <p>
        <Button onClick={onUndo}>{done.undo}</Button>
      </p>
    </Notice>
  );
}
