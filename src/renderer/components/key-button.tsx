import type { KeyAction } from '../../copy/screens-keys';
import { usePressedBy } from '../session/use-key';
import { Button } from './button';
import { KeyCap } from './key-cap';

/** A button that has a key, shown on it in 窓口モード. */
export function KeyButton({
  action,
  children,
  ...rest
}: { readonly action: KeyAction } & Omit<Parameters<typeof Button>[0], 'ref'>) {
  const pressed = usePressedBy<HTMLButtonElement>(action);
  return (
    <Button {...rest} {...pressed}>
      {children}
      <KeyCap action={action} />
    </Button>
  );
}
