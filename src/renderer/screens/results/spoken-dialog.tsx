import { close } from '../../../copy/screens';
import { readAloud } from '../../../copy/screens-customer';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import type { SpokenGroup } from './spoken-list';
import './spoken-dialog.css';

/** Every figure as a clerk says it, without opening one after the other. */
export function SpokenDialog({
  groups,
  onClose,
}: {
  readonly groups: readonly SpokenGroup[];
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={readAloud.title} wide onCancel={onClose}>
      <p>{groups.length === 0 ? readAloud.none : readAloud.lead}</p>
      {groups.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl className="spoken-lines">
            {lines.map(({ about, sentence }) => (
              <div key={about}>
                <dt className="soft">{about}</dt>
                <dd>{sentence}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div className="dialog-actions">
        <Button look="primary" onClick={onClose}>
          {close}
        </Button>
      </div>
    </Dialog>
  );
}
