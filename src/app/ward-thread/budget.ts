/** How much reading a PDF may take. */
export interface Budget {
  readonly processorMilliseconds: number;
  readonly memoryBytes: number;
}

const between = 50;

/**
 * Calls back when this program has used too much since now: time of the processor, not of the clock, so
 * that a busy computer is no fault of the form; and memory, which a thread's own limit counts in part only.
 * Returns the way to stop watching.
 */
export function overBudget(budget: Budget, stop: () => void): () => void {
  const before = process.cpuUsage();
  const { rss } = process.memoryUsage();
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    const used = (user + system) / 1000;
    const grown = process.memoryUsage().rss - rss;
    if (used > budget.processorMilliseconds || grown > budget.memoryBytes) stop();
  }, between);
  return () => clearInterval(timer);
}
