import type { KeyAction } from '../../copy/screens-keys';
import { useDisplay } from '../session/display';
import { capsOf } from '../session/keys';
import { onMac } from '../session/use-key';
import './key-cap.css';

/** The caps of a key. Not read out with the control they stand on: `aria-keyshortcuts` says them. */
export function KeyCap({ action }: { readonly action: KeyAction }) {
  const { display } = useDisplay();
  return display.counter ? (
    <span className="key-cap" aria-hidden="true">
      <Caps caps={capsOf(action, onMac)} />
    </span>
  ) : null;
}

export function Caps({ caps }: { readonly caps: readonly string[] }) {
  return caps.map((cap) => <kbd key={cap}>{cap}</kbd>);
}
