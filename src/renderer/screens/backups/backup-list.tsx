import { backups as copy } from '../../../copy/screens-backups';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { momentText } from '../../reading/saved-at';
import type { BackupsShown } from './use-backups';

export function BackupList({ shown }: { readonly shown: BackupsShown }) {
  const { listed, busy, look } = shown;
  if (listed === null) return <p className="soft">{copy.loading}</p>;
  if (!listed.ok) return null;
  const { backups, folder } = listed.value;
  return (
    <>
      {backups.length === 0 ? (
        <p>{copy.none}</p>
      ) : (
        <ul className="backups" aria-label={copy.list}>
          {backups.map(({ id, savedAt, replaced }) => {
            const moment = momentText(savedAt);
            return (
              <li key={id}>
                <span className="backups-moment figures">{moment}</span>
                {replaced && <Badge look="official">{copy.replaced}</Badge>}
                <Button
                  small
                  disabled={busy}
                  aria-label={copy.lookAt(moment)}
                  onClick={() => void look(id, moment)}
                >
                  {copy.look}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <p className="soft backups-folder">
        {copy.where}: {folder}
      </p>
    </>
  );
}
