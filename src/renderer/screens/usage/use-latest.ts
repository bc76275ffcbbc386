import { useMemo, useRef } from 'react';

/** A handler that stays the same one, so that a thousand rows need not be drawn again for it. */
export function useLatest<Value>(handler: (value: Value) => void): (value: Value) => void {
  const latest = useRef(handler);
  latest.current = handler;
  return useMemo(() => (value: Value) => latest.current(value), []);
}
