import { newHousehold as copy } from '../../../copy/screens-welcome-start';
import { Button } from '../../components/button';
import { KeyButton } from '../../components/key-button';
import { useDisplay } from '../../session/display';

/** A household of one's own, or a case that is not saved: at a counter, that comes first. */
export function NewHousehold({
  busy,
  first,
  onCreate,
  onCase,
}: {
  readonly busy: boolean;
  /** No household was opened yet: this is what most people came for. */
  readonly first: boolean;
  readonly onCreate: () => void;
  /** Without saving it. */
  readonly onCase: () => void;
}) {
  const { counter } = useDisplay().display;
  const saved = { note: copy.note, name: copy.create, start: onCreate };
  const unsaved = { note: copy.caseNote, name: copy.openCase, start: onCase };
  const [usual, other] = counter ? [unsaved, saved] : [saved, unsaved];
  return (
    <section className="card">
      <h2>{copy.title}</h2>
      <p>{usual.note}</p>
      <KeyButton
        action="newHousehold"
        look={first ? 'primary' : 'secondary'}
        disabled={busy}
        onClick={usual.start}
      >
        {usual.name}
      </KeyButton>
      <p>{other.note}</p>
      <Button disabled={busy} onClick={other.start}>
        {other.name}
      </Button>
    </section>
  );
}
