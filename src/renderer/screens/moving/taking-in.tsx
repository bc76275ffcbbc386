import { useEffect, useRef } from 'react';
import type { Response } from '../../../app/contract';
import { takingIn as copy } from '../../../copy/screens-moving';
import { Button } from '../../components/button';
import { FileButton } from '../../components/file-button';
import { Notice } from '../../components/notice';
import { PickList } from '../../components/pick-list';
import { ProblemNotice } from '../../components/problem-notice';
import { savedAtText } from '../../reading/saved-at';
import { Held } from './held';
import { type Looked, useTakingIn } from './use-taking-in';
import './moving.css';

/** 別のパソコンから引っ越す: a box is chosen, looked into, and only then taken in. */
export function TakingIn({
  boxes,
  busy,
  onTakenIn,
}: {
  readonly boxes: Response<'listMoving'>['boxes'];
  readonly busy: boolean;
  readonly onTakenIn: (id: string) => void;
}) {
  const moving = useTakingIn(onTakenIn);
  const { work, problem, looked, taken } = moving;
  const waits = busy || work !== null;
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className="card">
      <h2 ref={title} tabIndex={-1}>
        {copy.title}
      </h2>
      <ProblemNotice title={copy.problemTitle} problem={problem} />
      {taken !== null && (
        <Notice tone="success" title={copy.taken(taken)} live>
          <p>{copy.takenNote}</p>
        </Notice>
      )}
      {looked === null ? (
        <Choice boxes={boxes} busy={waits} onLook={moving.look} onChoose={moving.choose} />
      ) : (
        <Contents
          looked={looked}
          busy={waits}
          onTakeIn={() => void moving.takeIn(looked)}
          onLeave={() => {
            moving.leave();
            title.current?.focus();
          }}
        />
      )}
      <p role="status" className="moving-work">
        {work}
      </p>
    </section>
  );
}

function Choice({
  boxes,
  busy,
  onLook,
  onChoose,
}: {
  readonly boxes: Response<'listMoving'>['boxes'];
  readonly busy: boolean;
  readonly onLook: (box: string) => Promise<void>;
  readonly onChoose: (file: File) => Promise<void>;
}) {
  return (
    <>
      <p>{copy.lead}</p>
      {boxes.length > 0 && (
        <>
          <h3>{copy.found}</h3>
          <PickList
            picks={boxes.map(({ id, savedAt, bytes }) => ({
              id,
              name: id,
              detail: `${savedAtText(savedAt)}、${copy.size(bytes)}`,
            }))}
            disabled={busy}
            onPick={(id) => void onLook(id)}
          />
        </>
      )}
      <FileButton
        label={copy.label}
        accept=".sitterbox"
        note={copy.note}
        disabled={busy}
        onFile={(file) => void onChoose(file)}
      />
    </>
  );
}

function Contents({
  looked,
  busy,
  onTakeIn,
  onLeave,
}: {
  readonly looked: Looked;
  readonly busy: boolean;
  readonly onTakeIn: () => void;
  readonly onLeave: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { facts, household } = looked;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {copy.lookTitle}
      </h3>
      <p>{copy.lookLead}</p>
      <Held
        household={household}
        facts={[
          [copy.rows.name, facts.name],
          [copy.rows.packedAt, savedAtText(facts.packedAt)],
          [copy.rows.backups, copy.count(facts.backups)],
          ...(facts.papers > 0 ? [[copy.rows.papers, copy.count(facts.papers)] as const] : []),
        ]}
      />
      {household === null && <p>{copy.protected}</p>}
      {facts.lacking > 0 && <p>{copy.lacking(facts.lacking)}</p>}
      {facts.newName !== facts.name && <p>{copy.newName(facts.newName)}</p>}
      <div className="moving-actions">
        <Button look="primary" disabled={busy} onClick={onTakeIn}>
          {copy.takeIn}
        </Button>
        <Button disabled={busy} onClick={onLeave}>
          {copy.leave}
        </Button>
      </div>
    </>
  );
}
