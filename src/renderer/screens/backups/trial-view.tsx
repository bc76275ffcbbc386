import { useEffect, useMemo, useRef } from 'react';
import { backups as copy } from '../../../copy/screens-backups';
import type { Household } from '../../../domain/household';
import { schemeOf } from '../../../domain/rules';
import { type Computation, compute } from '../../../domain/subsidy';
import { Button } from '../../components/button';
import { ScrollRegion } from '../../components/scroll-region';
import { householdOf, type Session } from '../../session/session';
import { differenceOf } from './compare';
import { contentsOf } from './contents';
import type { Trial } from './use-backups';

/** 復元を試す: what a backup holds beside what is open; nothing has changed yet. */
export function TrialView({
  session,
  computation,
  trial,
  busy,
  onRestore,
  onLeave,
}: {
  readonly session: Session;
  readonly computation: Computation;
  readonly trial: Trial;
  readonly busy: boolean;
  readonly onRestore: () => void;
  readonly onLeave: () => void;
}) {
  const now = householdOf(session);
  const { household: held, moment } = trial;
  const heldComputation = useMemo(() => compute(held, schemeOf(held.scheme)), [held]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const heldContents = contentsOf(held, heldComputation);
  return (
    <section className="trial">
      <h2 ref={heading} tabIndex={-1}>
        {copy.trialTitle(moment)}
      </h2>
      <p>{copy.trialLead}</p>
      <ScrollRegion label={copy.trialTitle(moment)}>
        <table className="trial-table">
          <thead>
            <tr>
              <th scope="col">{copy.item}</th>
              <th scope="col">{copy.now}</th>
              <th scope="col">{copy.held}</th>
            </tr>
          </thead>
          <tbody>
            {contentsOf(now, computation).map(([name, value], index) => {
              const other = heldContents[index]?.[1];
              return (
                <tr key={name} className={other === value ? undefined : 'trial-different'}>
                  <th scope="row">{name}</th>
                  <td className="figures">{value}</td>
                  <td className="figures">{other}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      <Differences now={now} held={held} />
      {session.file.readOnly ? <p>{copy.lookOnly}</p> : <p className="soft">{copy.restoreNote}</p>}
      <div className="trial-actions">
        {!session.file.readOnly && (
          <Button look="primary" disabled={busy} onClick={onRestore}>
            {copy.restore}
          </Button>
        )}
        <Button onClick={onLeave}>{copy.keepAsIs}</Button>
      </div>
    </section>
  );
}

function Differences({ now, held }: { readonly now: Household; readonly held: Household }) {
  const { onlyNow, onlyHeld, changed, others } = useMemo(
    () => differenceOf(now, held),
    [now, held],
  );
  const sentences = [
    ...(onlyNow > 0 ? [copy.onlyNow(onlyNow)] : []),
    ...(onlyHeld > 0 ? [copy.onlyHeld(onlyHeld)] : []),
    ...(changed > 0 ? [copy.changed(changed)] : []),
    ...(onlyNow + onlyHeld + changed === 0 ? [copy.same] : []),
    ...(others ? [copy.othersChanged] : []),
  ];
  return (
    <ul className="trial-differences">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
