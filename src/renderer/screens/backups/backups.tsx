import { useEffect, useRef, useState } from 'react';
import { partNames } from '../../../copy/screens';
import { backups as copy } from '../../../copy/screens-backups';
import { erasing } from '../../../copy/screens-erasing';
import type { Computation } from '../../../domain/subsidy';
import { Button } from '../../components/button';
import { Notice, Sentences } from '../../components/notice';
import { PageHeading } from '../../components/page-heading';
import { householdOf, type Session } from '../../session/session';
import { Packing } from '../moving/packing';
import { AskPassphrase } from '../passphrase/ask-passphrase';
import { ProtectionState } from '../passphrase/protection-state';
import { RemovePassphrase } from '../passphrase/remove-passphrase';
import { SetPassphrase } from '../passphrase/set-passphrase';
import { useProtection } from '../passphrase/use-protection';
import { BackupList } from './backup-list';
import { TrialView } from './trial-view';
import { type Trial, useBackups } from './use-backups';
import './backups.css';

/**
 * 控えと合言葉: earlier versions of the file, each to be looked at before it replaces anything, and the
 * passphrase that the file and they are under.
 */
export function Backups({
  session,
  computation,
  onErase,
}: {
  readonly session: Session;
  readonly computation: Computation;
  readonly onErase: () => void;
}) {
  const shown = useBackups(session);
  const protection = useProtection(session);
  const { listed, trial, problem } = shown;
  const [restored, setRestored] = useState<Trial | null>(null);
  const restoredBox = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (restored !== null) restoredBox.current?.focus();
  }, [restored]);
  // Undone or changed since: the notice would offer what is over.
  const stillRestored = restored !== null && householdOf(session) === restored.household;
  const refusal = problem ?? (listed && !listed.ok ? listed.error.sentence : null);
  if (protection.step !== null)
    return (
      <>
        <PageHeading title={partNames.backups} />
        {protection.step === 'remove' ? (
          <RemovePassphrase shown={protection} />
        ) : (
          <SetPassphrase household={householdOf(session)} shown={protection} />
        )}
      </>
    );
  return (
    <>
      <PageHeading title={partNames.backups} />
      {refusal !== null && (
        <Notice tone="error" title={copy.failed} live>
          <Sentences text={refusal} />
        </Notice>
      )}
      {stillRestored && trial === null && (
        <Notice tone="success" box={restoredBox}>
          <p>{copy.restored(restored.moment)}</p>
        </Notice>
      )}
      {trial !== null ? (
        <TrialView
          session={session}
          computation={computation}
          trial={trial}
          busy={shown.busy}
          onRestore={async () => {
            if (await shown.restore(trial)) setRestored(trial);
          }}
          onLeave={shown.leave}
        />
      ) : (
        <>
          <ProtectionState file={session.file} shown={protection} />
          <section className="backups-part">
            <h2>{copy.title}</h2>
            <p>{session.file.kind === 'file' ? copy.lead : copy[session.file.kind]}</p>
            {session.file.kind === 'file' && (
              <>
                <BackupList shown={shown} />
                <Packing session={session} />
              </>
            )}
          </section>
          {session.file.kind !== 'sample' && (
            <section className="backups-part">
              <h2>{erasing.open}</h2>
              <p>{erasing.placeNote}</p>
              <p>
                <Button onClick={onErase}>{erasing.open}</Button>
              </p>
            </section>
          )}
        </>
      )}
      <AskPassphrase question={shown.question} />
    </>
  );
}
