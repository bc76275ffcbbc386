import { unreadable as copy } from '../../../copy/screens-backups';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { momentText } from '../../reading/saved-at';
import type { Unreadable } from './use-opening';

/** The newest backups of a file that does not open. */
const offered = 5;

export function Rescue({
  unreadable,
  name,
  busy,
  onOpen,
}: {
  readonly unreadable: Unreadable;
  readonly name: string | null;
  readonly busy: boolean;
  readonly onOpen: (backup: string) => void;
}) {
  return (
    <Notice tone="info" title={copy.title(name)} live>
      <p>{copy.lead}</p>
      <ul className="welcome-rescue">
        {unreadable.backups.slice(0, offered).map(({ id, savedAt }) => (
          <li key={id}>
            <Button small disabled={busy} onClick={() => onOpen(id)}>
              {copy.open(momentText(savedAt))}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
