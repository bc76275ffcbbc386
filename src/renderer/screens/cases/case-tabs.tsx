import { cases as copy } from '../../../copy/screens-cases';
import type { Cases } from '../../session/cases';
import { isChanged, isTyping, type Session, savesItself } from '../../session/session';
import { useCaseKeys } from './use-case-keys';
import './case-tabs.css';

/** What is to be known of a tab before one leaves or closes it; null: nothing. */
function stateOf(session: Session): string | null {
  if (session.file.readOnly) return copy.states.lookOnly;
  if (session.saveFailed) return copy.states.failed;
  if (isTyping(session)) return copy.states.typing;
  return isChanged(session) && !savesItself(session) ? copy.states.changed : null;
}

/**
 * The open households and the way between them. Links and not `role="tab"`: each leads to a whole page
 * with its own heading, where the focus goes. A single household needs no tabs.
 */
export function CaseTabs({
  cases,
  onShow,
}: {
  readonly cases: Cases;
  readonly onShow: (opening: number | null) => void;
}) {
  const { open, shown } = cases;
  useCaseKeys((number) => {
    const to = number === 0 ? null : open[number - 1]?.opening;
    if (to !== undefined) onShow(to);
  });
  if (open.length === 0 || (open.length === 1 && shown !== null)) return null;
  return (
    <nav className="case-tabs" aria-label={copy.title}>
      <ul>
        {open.map((session, index) => (
          <Tab
            key={session.opening}
            number={index + 1}
            name={session.file.name}
            state={stateOf(session)}
            current={session.opening === shown}
            onShow={() => onShow(session.opening)}
          />
        ))}
        <Tab
          number={0}
          name={copy.first}
          state={null}
          current={shown === null}
          onShow={() => onShow(null)}
        />
      </ul>
      <p className="case-tabs-keys soft">{copy.keys}</p>
    </nav>
  );
}

function Tab({
  number,
  name,
  state,
  current,
  onShow,
}: {
  readonly number: number;
  readonly name: string;
  readonly state: string | null;
  readonly current: boolean;
  readonly onShow: () => void;
}) {
  const hasKey = number <= 9;
  return (
    <li>
      <a
        href={`#tab-${number}`}
        aria-current={current ? 'page' : undefined}
        aria-keyshortcuts={hasKey ? `Alt+${number}` : undefined}
        title={name}
        onClick={(event) => {
          event.preventDefault();
          onShow();
        }}
      >
        {hasKey && (
          <span className="case-tab-key" aria-hidden="true">
            {number}
          </span>
        )}
        <span className="case-tab-name">{name}</span>
        {state && <span className="case-tab-state">{state}</span>}
      </a>
    </li>
  );
}
