import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '../../app/contract';
import { listenTo } from '../bridge/tidings';

export interface Wanted {
  /** The id of a household somebody asked for outside the page and that was not opened yet. */
  readonly id: string | null;
  /** It is being opened, or its user stays with what is open: either way it is asked once. */
  readonly settle: () => void;
}

/** A file named on the command line or double-clicked, whether before the page was there or since. */
export function useWanted(start: Answer<'start'>): Wanted {
  const [id, setId] = useState<string | null>(null);
  const known = useRef<string | null>(null);
  const want = useCallback((wanted: string | null) => {
    if (wanted === null || wanted === known.current) return;
    known.current = wanted;
    setId(wanted);
  }, []);
  useEffect(() => listenTo('asked', (told) => want(told.id)), [want]);
  useEffect(() => {
    if (start.ok) want(start.value.openId);
  }, [start, want]);
  return { id, settle: useCallback(() => setId(null), []) };
}
