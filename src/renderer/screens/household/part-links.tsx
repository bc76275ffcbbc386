import { frame, partNames } from '../../../copy/screens';
import { KeyCap } from '../../components/key-cap';
import { useProgram } from '../../session/program';
import type { Part } from '../../session/session';
import { usePressedBy } from '../../session/use-key';
import { useFrameKeys } from './use-frame-keys';

const parts = Object.keys(partNames) as readonly Part[];

/** The way to each part of the household, and the keys that lead into one of them. */
export function PartLinks({ part }: { readonly part: Part }) {
  useFrameKeys();
  return (
    <nav className="parts" aria-label={frame.parts}>
      <ul>
        {parts.map((name) => (
          <li key={name}>
            <PartLink name={name} current={name === part} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PartLink({ name, current }: { readonly name: Part; readonly current: boolean }) {
  const { dispatch } = useProgram();
  const pressed = usePressedBy<HTMLAnchorElement>(name);
  return (
    <a
      {...pressed}
      href={`#${name}`}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        dispatch({ kind: 'went', part: name });
      }}
    >
      {partNames[name]}
      <KeyCap action={name} />
    </a>
  );
}
