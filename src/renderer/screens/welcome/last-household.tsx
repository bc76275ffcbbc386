import { useEffect, useState } from 'react';
import type { Response } from '../../../app/contract';
import { dueNotice } from '../../../copy/screens';
import { lastHousehold as copy } from '../../../copy/screens-welcome-start';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/field';
import { useProgram } from '../../session/program';

type Last = NonNullable<Response<'start'>['last']>;

/** The household opened last, offered first. */
export function LastHousehold({
  last,
  busy,
  onOpen,
}: {
  readonly last: Last;
  readonly busy: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const { bridge } = useProgram();
  const [atStart, setAtStart] = useState(last.openAtStart);
  const [due, setDue] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    void bridge.nextDue({ id: last.id }).then((answer) => {
      if (answer.ok && !gone) setDue(answer.value.lines);
    });
    return () => {
      gone = true;
    };
  }, [bridge, last.id]);
  const change = (on: boolean) => {
    setAtStart(on);
    void bridge.openLastAtStart({ on }).then(({ ok }) => {
      if (!ok) setAtStart(!on);
    });
  };
  return (
    <section className="card">
      <h2>{copy.title}</h2>
      {due.length > 0 && (
        <div className="welcome-due">
          <h3>{dueNotice.title}</h3>
          <ul>
            {due.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <Button look="primary" disabled={busy} onClick={() => onOpen(last.id)}>
        {copy.open(last.name)}
      </Button>
      <div>
        <Checkbox checked={atStart} describedBy="at-start-note" onChange={change}>
          {copy.atStart}
        </Checkbox>
        <p className="soft" id="at-start-note">
          {copy.atStartNote}
        </p>
      </div>
    </section>
  );
}
