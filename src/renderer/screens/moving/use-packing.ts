import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../../app/contract';
import { useProgram } from '../../session/program';
import { isChanged, type Session, savesItself } from '../../session/session';

/** Packs the open household as soon as its file holds everything the page shows. */
export function usePacking(session: Session) {
  const { bridge, dispatch } = useProgram();
  const [state, setState] = useState<'idle' | 'asked' | 'packing'>('idle');
  const [packed, setPacked] = useState<Answer<'packHousehold'> | null>(null);
  const [notShown, setNotShown] = useState<string | null>(null);
  const { handle } = session.file;
  const waits = isChanged(session) && savesItself(session);

  const pack = async () => {
    setState('packing');
    const answer = await bridge.packHousehold({ handle });
    setState('idle');
    if (answer.ok) dispatch({ kind: 'wrote', files: [answer.value.fileName] });
    setPacked(answer);
  };
  const latest = useRef(pack);
  latest.current = pack;
  useEffect(() => {
    if (state === 'asked' && !waits) void latest.current();
  }, [state, waits]);

  return {
    busy: state !== 'idle',
    packed,
    notShown,
    ask() {
      setPacked(null);
      setNotShown(null);
      setState('asked');
    },
    async reveal() {
      const answer = await bridge.revealFolder({});
      setNotShown(answer.ok ? null : answer.error.sentence);
    },
  };
}
