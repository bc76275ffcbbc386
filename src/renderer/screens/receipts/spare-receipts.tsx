import { useState } from 'react';
import { spare as copy, receiptLine } from '../../../copy/screens-receipts';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Notice, Sentences } from '../../components/notice';
import type { Spare } from './use-spare';

/** Files nothing leads to any more: they stay until somebody says otherwise. */
export function SpareReceipts({ spare }: { readonly spare: Spare }) {
  const [asking, setAsking] = useState(false);
  if (spare.count === 0) return null;
  return (
    <div className="receipt-line-days">
      <span className="soft">{receiptLine.spare(spare.count)}</span>
      <Button look="quiet" small onClick={() => setAsking(true)}>
        {copy.open}
      </Button>
      {asking && (
        <Dialog title={copy.title} onCancel={() => setAsking(false)}>
          <p>{copy.text(spare.count)}</p>
          <Notice tone="warning">
            <p>{copy.warning}</p>
          </Notice>
          {spare.problem && (
            <Notice tone="error" title={copy.failed} live>
              <Sentences text={spare.problem} />
            </Notice>
          )}
          <div className="dialog-actions">
            <Button onClick={() => void spare.erase().then((gone) => gone && setAsking(false))}>
              {copy.erase(spare.count)}
            </Button>
            <Button look="primary" onClick={() => setAsking(false)}>
              {copy.cancel}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
