import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Bridge } from '../../app/contract';
import { cases as copy } from '../../copy/screens-cases';
import { type Cases, hasUnsaved, noCases, reduceCases } from './cases';

/** The open households, and what has to happen when the window goes. */
export function useCases(bridge: Bridge, announce: (sentence: string) => void) {
  const [cases, dispatch] = useReducer(reduceCases, noCases);
  const latest = useRef<Cases>(cases);
  latest.current = cases;

  const unsaved = hasUnsaved(cases);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  useEffect(() => {
    const letGo = () => {
      for (const { file } of latest.current.open)
        void bridge.closeHousehold({ handle: file.handle });
    };
    window.addEventListener('pagehide', letGo);
    return () => window.removeEventListener('pagehide', letGo);
  }, [bridge]);

  const show = useCallback(
    (opening: number | null) => {
      if (opening === latest.current.shown) return;
      dispatch({ kind: 'shown', opening });
      const name = latest.current.open.find((one) => one.opening === opening)?.file.name;
      announce(copy.shown(name ?? copy.first));
    },
    [announce],
  );

  const showIfOpen = useCallback(
    async (id: string) => {
      const handles = latest.current.open.map(({ file }) => file.handle);
      if (handles.length === 0) return false;
      const found = await bridge.findOpen({ id, handles });
      const handle = found.ok ? found.value.handle : null;
      const there = latest.current.open.find(({ file }) => file.handle === handle);
      if (!there) return false;
      dispatch({ kind: 'shown', opening: there.opening });
      announce(copy.alreadyOpen(there.file.name));
      return true;
    },
    [bridge, announce],
  );

  return { cases, dispatch, show, showIfOpen };
}
