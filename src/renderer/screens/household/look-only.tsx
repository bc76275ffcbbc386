import { frame } from '../../../copy/screens';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import type { OpenFile } from '../../session/session';
import { useOpening } from '../welcome/use-opening';

/** Why this household cannot be changed here, and the way to change it nonetheless. */
export function LookOnly({
  file,
  why,
}: {
  readonly file: OpenFile;
  readonly why: NonNullable<OpenFile['readOnly']>;
}) {
  const { busy, problem, takeOver } = useOpening();
  return (
    <Notice tone="warning" title={frame.lookOnlyTitle} live>
      <Sentences text={problem ?? why.sentence} />
      {why.canTakeOver && (
        <p>
          <Button small disabled={busy} onClick={() => void takeOver(file.handle)}>
            {frame.takeOver}
          </Button>
        </p>
      )}
    </Notice>
  );
}
