import { newHousehold as copy } from '../../../copy/screens-welcome-start';
import { Button } from '../../components/button';
import { KeyButton } from '../../components/key-button';

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
  return (
    <section className="card">
      <h2>{copy.title}</h2>
      <p>{copy.note}</p>
      <KeyButton
        action="newHousehold"
        look={first ? 'primary' : 'secondary'}
        disabled={busy}
        onClick={onCreate}
      >
        {copy.create}
      </KeyButton>
      <p>{copy.caseNote}</p>
      <Button disabled={busy} onClick={onCase}>
        {copy.openCase}
      </Button>
    </section>
  );
}
