import './pick-list.css';

/** One thing to choose: its name, and what tells it from others of the name. */
export interface Pick {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** Files to choose from, a button each. */
export function PickList({
  picks,
  disabled,
  onPick,
}: {
  readonly picks: readonly Pick[];
  readonly disabled: boolean;
  readonly onPick: (id: string) => void;
}) {
  return (
    <ul className="picks">
      {picks.map(({ id, name, detail }) => (
        <li key={id}>
          <button type="button" className="pick" disabled={disabled} onClick={() => onPick(id)}>
            <span className="pick-name">{name}</span>
            <span className="soft">{detail}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
