import { type Ref, useEffect, useRef } from 'react';
import type { Response } from '../../../app/contract';
import { packing as copy } from '../../../copy/screens-moving';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import type { Session } from '../../session/session';
import { usePacking } from './use-packing';
import './moving.css';

/** 別のパソコンへ引っ越す: one file with everything of the open household. */
export function Packing({ session }: { readonly session: Session }) {
  const { busy, packed, notShown, ask, reveal } = usePacking(session);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (packed !== null) box.current?.focus();
  }, [packed]);
  return (
    <section className="moving-packing">
      <h2>{copy.title}</h2>
      <p>{copy.lead}</p>
      <p className="soft">{copy.secret}</p>
      {packed?.ok && <Made made={packed.value} box={box} onReveal={() => void reveal()} />}
      {packed && !packed.ok && (
        <Notice tone="error" title={copy.failed} box={box} live>
          <Sentences text={packed.error.sentence} />
        </Notice>
      )}
      {notShown !== null && (
        <Notice tone="warning" live>
          <Sentences text={notShown} />
        </Notice>
      )}
      <p>
        <Button disabled={busy} onClick={ask}>
          {copy.pack}
        </Button>
      </p>
      <p role="status" className="moving-work">
        {busy ? copy.packing : ''}
      </p>
    </section>
  );
}

function Made({
  made,
  box,
  onReveal,
}: {
  readonly made: Response<'packHousehold'>;
  readonly box: Ref<HTMLDivElement>;
  readonly onReveal: () => void;
}) {
  return (
    <Notice tone="success" title={copy.done(made.fileName)} box={box}>
      <p>{copy.facts(made.bytes, made.backups, made.papers)}</p>
      {made.notice !== null && <p>{made.notice}</p>}
      <p className="moving-place">
        {copy.where}: {made.folder}
      </p>
      <p>
        <Button small onClick={onReveal}>
          {copy.reveal}
        </Button>
      </p>
    </Notice>
  );
}
