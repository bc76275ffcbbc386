import { useState } from 'react';
import { importing } from '../../../../copy/screens-usage-import';
import type { Household } from '../../../../domain/household';
import { inOrder } from '../../../../domain/usage';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { SelectField } from '../../../components/field';
import { FileButton } from '../../../components/file-button';
import { Notice, Sentences } from '../../../components/notice';
import type { BookingValues } from '../booking-fields';
import { childName } from '../listed-bookings';
import { LogTables } from './log-tables';
import { useUsageLog } from './use-usage-log';
import './import.css';

const byColumn = '';

/** A usage log is chosen, looked at line by line, and added only then. */
export function ImportDialog({
  household,
  onTake,
  onCancel,
}: {
  readonly household: Household;
  readonly onTake: (values: readonly BookingValues[]) => void;
  readonly onCancel: () => void;
}) {
  const log = useUsageLog(household);
  const { preview, problem, busy, childId } = log;
  const [name, setName] = useState<string | null>(null);
  const count = preview?.added.length ?? 0;
  const take = () => {
    if (!preview || count === 0) return;
    const inTime = inOrder(preview.added.map(({ booking }) => booking));
    onTake(inTime.map(({ id: _, ...values }) => values));
  };
  return (
    <Dialog title={importing.title} onCancel={onCancel} wide>
      <SelectField
        label={importing.child}
        value={childId ?? byColumn}
        options={[
          { value: byColumn, text: importing.byColumn },
          ...household.children.map(({ id }) => ({ value: id, text: childName(household, id) })),
        ]}
        onChange={(value) => log.chooseChild(value === byColumn ? null : value)}
      />
      <FileButton
        label={importing.file}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        note={importing.fileHint}
        onFile={(chosen) => {
          setName(chosen.name);
          log.chooseFile(chosen);
        }}
      >
        {name !== null && <p>{importing.chosen(name)}</p>}
      </FileButton>
      {busy && <p role="status">{importing.reading}</p>}
      {problem !== null && (
        <Notice tone="error" title={importing.failed} live>
          <Sentences text={problem} />
        </Notice>
      )}
      {preview && <LogTables household={household} preview={preview} />}
      <div className="dialog-actions">
        <Button look="primary" aria-disabled={count === 0} onClick={take}>
          {importing.take(count)}
        </Button>
        <Button onClick={onCancel}>{importing.cancel}</Button>
      </div>
    </Dialog>
  );
}
