import { useEffect, useRef, useState } from 'react';
import type { Response } from '../../../app/contract';
import { backups as backupCopy } from '../../../copy/screens-backups';
import { gone as copy } from '../../../copy/screens-moving';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { PickList } from '../../components/pick-list';
import { ProblemNotice } from '../../components/problem-notice';
import { momentText, savedAtText } from '../../reading/saved-at';
import { AskPassphrase } from '../passphrase/ask-passphrase';
import { Held } from './held';
import { type Gone, useGone } from './use-gone';
import './moving.css';

/** How many backups are offered at first. */
const offered = 5;

/** ファイルが見つからない世帯の控え: looked at like any backup, then put back under the old name. */
export function GoneHouseholds({
  households,
  busy,
  onRestore,
}: {
  readonly households: Response<'listMoving'>['gone'];
  readonly busy: boolean;
  readonly onRestore: (household: string, backup: string) => Promise<unknown>;
}) {
  const gone = useGone();
  const waits = busy || gone.busy;
  const { chosen, trial, problem } = gone;
  const title = useRef<HTMLHeadingElement>(null);
  const leave = () => {
    gone.leave();
    title.current?.focus();
  };
  return (
    <section className="card">
      <h2 ref={title} tabIndex={-1}>
        {copy.title}
      </h2>
      <ProblemNotice title={copy.problemTitle} problem={problem} />
      {chosen === null && (
        <>
          <p>{copy.lead}</p>
          <PickList
            picks={households.map(({ id, savedAt, backups }) => ({
              id,
              name: id,
              detail: `${copy.count(backups)}、${copy.newest} ${savedAtText(savedAt)}`,
            }))}
            disabled={waits}
            onPick={(id) => void gone.choose(id)}
          />
        </>
      )}
      {chosen !== null && trial === null && (
        <Backups gone={gone} {...chosen} busy={waits} onLeave={leave} />
      )}
      {chosen !== null && trial !== null && (
        <TrialOfGone
          id={chosen.id}
          trial={trial}
          busy={waits}
          onRestore={() => void onRestore(chosen.id, trial.backup)}
          onLeave={gone.leaveTrial}
        />
      )}
      <AskPassphrase question={gone.question} />
    </section>
  );
}

function Backups({
  gone,
  id,
  backups,
  busy,
  onLeave,
}: {
  readonly gone: Gone;
  readonly busy: boolean;
  readonly onLeave: () => void;
} & NonNullable<Gone['chosen']>) {
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {copy.listTitle(id)}
      </h3>
      <ul className="moving-backups" aria-label={copy.listTitle(id)}>
        {backups.slice(0, all ? undefined : offered).map((backup) => (
          <li key={backup.id}>
            <span className="figures">{momentText(backup.savedAt)}</span>
            {backup.replaced && <Badge look="official">{backupCopy.replaced}</Badge>}
            <Button
              small
              disabled={busy}
              aria-label={backupCopy.lookAt(momentText(backup.savedAt))}
              onClick={() => void gone.look(id, backup)}
            >
              {backupCopy.look}
            </Button>
          </li>
        ))}
      </ul>
      <div className="moving-actions">
        {!all && backups.length > offered && (
          <Button onClick={() => setAll(true)}>{copy.more(backups.length - offered)}</Button>
        )}
        <Button onClick={onLeave}>{copy.close}</Button>
      </div>
    </>
  );
}

function TrialOfGone({
  id,
  trial,
  busy,
  onRestore,
  onLeave,
}: {
  readonly id: string;
  readonly trial: NonNullable<Gone['trial']>;
  readonly busy: boolean;
  readonly onRestore: () => void;
  readonly onLeave: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {backupCopy.trialTitle(trial.moment)}
      </h3>
      <p>{copy.trialLead}</p>
      <Held household={trial.household} />
      <div className="moving-actions">
        <Button look="primary" disabled={busy} onClick={onRestore}>
          {copy.restore(id)}
        </Button>
        <Button onClick={onLeave}>{backupCopy.keepAsIs}</Button>
      </div>
    </>
  );
}
