import { useEffect, useRef } from 'react';
import { protection as copy } from '../../../copy/screens-passphrase';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import type { ProtectionShown } from './use-protection';
import './passphrase.css';

/** What it means to take the passphrase away, before it is done. */
export function RemovePassphrase({ shown }: { readonly shown: ProtectionShown }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="set-passphrase">
      <h2 ref={heading} tabIndex={-1}>
        {copy.removeTitle}
      </h2>
      {shown.problem !== null && (
        <Notice tone="error" title={copy.failed} live>
          <Sentences text={shown.problem} />
        </Notice>
      )}
      <p>{copy.removeLead}</p>
      <p className="soft" role="status">
        {shown.busy ? copy.removing : ''}
      </p>
      <div className="protection-actions">
        <Button look="primary" disabled={shown.busy} onClick={() => void shown.remove()}>
          {copy.doRemove}
        </Button>
        <Button disabled={shown.busy} onClick={() => shown.go(null)}>
          {copy.cancel}
        </Button>
      </div>
    </section>
  );
}
