import { useEffect, useRef, useState } from 'react';
import { placing as copy } from '../../../copy/screens-placing';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';

/**
 * Leaves a required answer out of a form, after asking once: nobody will be told of it on paper.
 *
 * @param rowId of the row it belongs to, which takes the focus when the button is gone
 */
export function LeaveOut({
  label,
  rowId,
  onLeave,
}: {
  readonly label: string;
  readonly rowId: string;
  readonly onLeave: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const answered = useRef(false);
  useEffect(
    () => () => {
      if (answered.current) document.getElementById(rowId)?.focus();
    },
    [rowId],
  );
  return (
    <>
      <Button
        small
        look="quiet"
        aria-label={`${label}: ${copy.leaveOut}`}
        onClick={() => setAsking(true)}
      >
        {copy.leaveOut}
      </Button>
      {asking && (
        <Dialog title={copy.leaveOutTitle(label)} onCancel={() => setAsking(false)}>
          <p>{copy.leaveOutText(label)}</p>
          <p>{copy.leaveOutNote}</p>
          <div className="dialog-actions">
            <Button look="primary" onClick={() => setAsking(false)}>
              {copy.leaveOutNot}
            </Button>
            <Button
              onClick={() => {
                answered.current = true;
                onLeave();
              }}
            >
              {copy.leaveOutIt}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
