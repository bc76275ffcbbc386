import { close } from '../../../copy/screens';
import { erasing as copy } from '../../../copy/screens-erasing';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import type { ErasedTold } from '../../session/program';

/** What is still on the disk after 「この方の情報を消去」, until its user has read it. */
export function ErasedNotice({
  left,
  onClose,
}: {
  readonly left: ErasedTold['left'];
  readonly onClose: () => void;
}) {
  return (
    <Notice tone="error" title={copy.leftTitle} live>
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
      <p>
        <Button small onClick={onClose}>
          {close}
        </Button>
      </p>
    </Notice>
  );
}
