import { type ReactNode, useEffect, useState } from 'react';
import type { Answer, Bridge } from '../../../app/contract';
import { DisplayContext, useKeptDisplay } from '../../session/display';
import { KeysContext, startKeys } from '../../session/use-key';
import { DisplayDialog } from './display-dialog';
import { DisplayKeys } from './display-keys';
import { KeysDialog } from './keys-dialog';

/** The page as this computer's settings want it seen, and the dialog that changes them. */
export function DisplayPlace({
  bridge,
  start,
  children,
}: {
  readonly bridge: Bridge;
  readonly start: Answer<'start'>;
  readonly children: ReactNode;
}) {
  const kept = useKeptDisplay(bridge, start);
  const [open, setOpen] = useState<'display' | 'keys' | null>(null);
  const [keys] = useState(startKeys);
  useEffect(() => {
    window.addEventListener('keydown', keys.press);
    return () => window.removeEventListener('keydown', keys.press);
  }, [keys]);
  const close = () => setOpen(null);
  return (
    <DisplayContext value={{ ...kept, show: () => setOpen('display') }}>
      <KeysContext value={keys}>
        <DisplayKeys onKeys={() => setOpen('keys')} />
        {children}
        {open === 'display' && <DisplayDialog onClose={close} onKeys={() => setOpen('keys')} />}
        {open === 'keys' && <KeysDialog onClose={close} />}
      </KeysContext>
    </DisplayContext>
  );
}
