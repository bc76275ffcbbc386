/** One thing at a time, in the order they were asked for; one that fails keeps none from its turn. */
export function takingTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
