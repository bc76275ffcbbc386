import { erasing as copy } from '../../../copy/screens-erasing';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Checkbox } from '../../components/field';
import { Notice, Sentences } from '../../components/notice';
import { householdOf, type Session } from '../../session/session';
import { type Erasable, type Group, useErasing } from './use-erasing';
import './erasing.css';

/** Says exactly what goes, lets the user choose what goes from the disk, and what stays for good. */
export function EraseDialog({
  session,
  saving,
  onCancel,
}: {
  readonly session: Session;
  /** A save is under way: where it goes is not in the list yet. */
  readonly saving: boolean;
  readonly onCancel: () => void;
}) {
  const erasing = useErasing(session);
  const { there, problem, busy } = erasing;
  const { children, spouse, usage, temporaryCare } = householdOf(session);
  const people = children.length + (spouse === null ? 1 : 2);
  return (
    <Dialog title={copy.title} wide onCancel={onCancel}>
      <p>{copy.lead}</p>
      {problem !== null && (
        <Notice tone="error" title={copy.failed} live>
          <Sentences text={problem} />
        </Notice>
      )}
      <h3>{copy.memoryTitle}</h3>
      <List items={copy.memory(people, usage.length, temporaryCare?.usage.length ?? 0)} />
      {there === null && problem === null && <p role="status">{copy.asking}</p>}
      {there !== null && (
        <OnDisk session={session} there={there} chosen={erasing.chosen} choose={erasing.choose} />
      )}
      <h3>{copy.remainsTitle}</h3>
      <List items={copy.remains} />
      <div className="dialog-actions">
        <Button
          look="primary"
          disabled={busy || saving || there === null}
          onClick={() => void erasing.erase()}
        >
          {copy.confirm}
        </Button>
        <Button onClick={onCancel}>{copy.cancel}</Button>
      </div>
    </Dialog>
  );
}

function OnDisk({
  session,
  there,
  chosen,
  choose,
}: {
  readonly session: Session;
  readonly there: Erasable;
  readonly chosen: Readonly<Record<Group, boolean>>;
  readonly choose: (group: Group, on: boolean) => void;
}) {
  const { file, papers, written } = there;
  const names = written.flatMap(({ files }) => files);
  const nothing = file === null && papers === null && names.length === 0;
  if (nothing) return <p>{session.file.kind === 'file' ? copy.lookOnly : copy.nothingOnDisk}</p>;
  const box = (group: Group, label: string) => (
    <Checkbox checked={chosen[group]} onChange={(on) => choose(group, on)}>
      {label}
    </Checkbox>
  );
  return (
    <fieldset className="erase-choices">
      <legend>{copy.diskTitle}</legend>
      {file !== null && box('file', copy.file(file.name, file.backups))}
      {papers !== null && box('papers', copy.papers(papers.folder, papers.files))}
      {names.length > 0 && (
        <>
          {box('written', copy.written(names.length))}
          {written.map(({ folder, files }) => (
            <div key={`${folder} ${files[0]}`} className="erase-written soft">
              <p>{folder}</p>
              <List items={files} />
            </div>
          ))}
        </>
      )}
      <p className="soft">{copy.keptFile}</p>
    </fieldset>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
