import { close } from '../../../copy/screens';
import { erasing as copy } from '../../../copy/screens-erasing';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import type { ErasedTold } from '../../session/program';

/** What 「この方の情報を消去」 has done, and what is still on the disk, until its user has read it. */
export function ErasedNotice({
  told,
  onClose,
}: {
  readonly told: ErasedTold;
  readonly onClose: () => void;
}) {
  const { left } = told;
  const whole = left.length === 0;
  return (
    <Notice tone={whole ? 'success' : 'error'} title={whole ? copy.doneTitle : copy.leftTitle} live>
      {whole && <p>{told.sentence}</p>}
      {told.keptSome && <p>{copy.keptFile}</p>}
      {!whole && (
        <>
          <p>{copy.left}</p>
          <ul className="notice-list">
            {left.map(({ path, sentence }) => (
              <li key={path}>
                <strong>{path}</strong>
                <br />
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Button small onClick={onClose}>
          {close}
        </Button>
      </p>
    </Notice>
  );
}
