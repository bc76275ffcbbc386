import { type ReactNode, useState } from 'react';
import type { Answer, Bridge } from '../../../app/contract';
import { DisplayContext, useKeptDisplay } from '../../session/display';
import { DisplayDialog } from './display-dialog';

/** The page as this computer's settings want it seen, and the dialog that changes them. */
export function DisplayPlace({
  bridge,
  start,
  children,
}: {
  readonly bridge: Bridge;
  readonly start: Answer<'start'> | null;
  readonly children: ReactNode;
}) {
  const kept = useKeptDisplay(bridge, start);
  const [open, setOpen] = useState(false);
  return (
    <DisplayContext value={{ ...kept, show: () => setOpen(true) }}>
      {children}
      {open && <DisplayDialog onClose={() => setOpen(false)} />}
    </DisplayContext>
  );
}
