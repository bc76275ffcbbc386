/** The steps back and forth of one value. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** More steps back than anybody takes; keeps a long day's work small in memory. */
const longest = 200;

export const startHistory = <Value>(present: Value): History<Value> => ({
  past: [],
  present,
  future: [],
});

/** A new step; what was undone before it is gone. */
export function step<Value>(history: History<Value>, next: Value): History<Value> {
  return { past: [...history.past, history.present].slice(-longest), present: next, future: [] };
}

/** A change one does not go back over: it is in every step, and what was undone before it is gone. */
export const everywhere = <Value>(
  { past, present }: History<Value>,
  change: (value: Value) => Value,
): History<Value> => ({ past: past.map(change), present: change(present), future: [] });

/** The same history when there is nothing to go back to. */
export function stepBack<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
  };
}

/** The same history when there is nothing to redo. */
export function stepForward<Value>(history: History<Value>): History<Value> {
  const [after, ...rest] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future: rest };
}
