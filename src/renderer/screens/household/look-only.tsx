import { frame } from '../../../copy/screens';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import type { OpenFile } from '../../session/session';
import { AskPassphrase } from '../passphrase/ask-passphrase';
import { useOpening } from '../welcome/use-opening';

/** Why this household cannot be changed here, and the way to change it nonetheless. */
export function LookOnly({
  file,
  why,
}: {
  readonly file: OpenFile;
  readonly why: NonNullable<OpenFile['readOnly']>;
}) {
  const { busy, problem, question, takeOver } = useOpening();
  return (
    <Notice tone="warning" title={frame.lookOnlyTitle} live>
      <Sentences text={problem ?? why.sentence} />
      {why.canTakeOver && (
        <p>
          <Button small disabled={busy} onClick={() => void takeOver(file.handle, file.name)}>
            {frame.takeOver}
          </Button>
        </p>
      )}
      <AskPassphrase question={question} />
    </Notice>
  );
}
