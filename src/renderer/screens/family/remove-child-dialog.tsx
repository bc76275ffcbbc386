import { family } from '../../../copy/screens-family';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';

/** Asked before a child goes with all its bookings. */
export function RemoveChildDialog({
  name,
  bookings,
  onRemove,
  onKeep,
}: {
  readonly name: string;
  readonly bookings: number;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}) {
  return (
    <Dialog title={family.removeChildTitle(name)} onCancel={onKeep}>
      <p>{family.removeChildText(bookings)}</p>
      <div className="dialog-actions">
        <Button look="primary" onClick={onKeep}>
          {family.keepIt}
        </Button>
        <Button onClick={onRemove}>{family.removeIt}</Button>
      </div>
    </Dialog>
  );
}
